import { ClinicIdSchema } from '@shared/model';
import * as v from 'valibot';
import { type ClinicPage, ClinicPageSchema } from '../../../../desk/clinic/clinic-page.ts';
import type { Subject } from './subject.ts';

/** What a clinic says of itself that seldom changes. */
export const clinicSubject: Subject<ClinicPage> = {
  kind: 'clinic',
  schema: ClinicPageSchema,
  action: 'clinic.published',

  async read(stores, municipality, id) {
    const named = v.safeParse(ClinicIdSchema, id);
    const clinic = named.success
      ? await stores.clinics.byId(municipality, named.output)
      : undefined;
    if (clinic === undefined) return null;
    const { takesNewPatients: _taking, freePlaces: _free, intakeOn: _on, ...page } = clinic;
    return page;
  },

  async write(stores, municipality, { after }) {
    const now = await stores.clinics.byId(municipality, after.id);
    await stores.clinics.put({
      ...after,
      takesNewPatients: now?.takesNewPatients ?? null,
      freePlaces: now?.freePlaces ?? null,
      intakeOn: now?.intakeOn ?? null,
    });
  },

  clinicOf: ({ id }) => id,
  ended: (clinic, on) => ({ ...clinic, endedOn: on }),
};
