import { type Municipality, MunicipalitySchema } from '@shared/model';
import type { Subject } from './subject.ts';

export const municipalitySubject: Subject<Municipality> = {
  kind: 'municipality',
  schema: MunicipalitySchema,
  action: 'municipality.changed',

  read: async (stores, municipality) => (await stores.municipalities.byId(municipality)) ?? null,
  write: (stores, _municipality, { after }) => stores.municipalities.put(after),
  clinicOf: () => null,
  ended: () => null,
};
