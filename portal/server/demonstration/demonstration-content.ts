import {
  type Clinic,
  ClinicSchema,
  type GroupOffer,
  GroupOfferSchema,
  type Municipality,
  MunicipalitySchema,
  type WaitingTime,
  WaitingTimeSchema,
} from '@shared/model';
import * as v from 'valibot';

/** What the demonstration shows: one folder a municipality beside this file. */
export type DemonstrationContent = {
  municipalities: Municipality[];
  clinics: Clinic[];
  waitingTimes: WaitingTime[];
  groups: GroupOffer[];
};

export function demonstrationContent(): DemonstrationContent {
  const all = <S extends v.GenericSchema>(files: Record<string, unknown>, schema: S) =>
    Object.values(files).flatMap((file) => v.parse(v.array(schema), [file].flat()));
  return {
    municipalities: all(
      import.meta.glob('./*/municipality.json', { eager: true, import: 'default' }),
      MunicipalitySchema,
    ),
    clinics: all(
      import.meta.glob('./*/clinics.json', { eager: true, import: 'default' }),
      ClinicSchema,
    ),
    waitingTimes: all(
      import.meta.glob('./*/waiting-times.json', { eager: true, import: 'default' }),
      WaitingTimeSchema,
    ),
    groups: all(
      import.meta.glob('./*/groups.json', { eager: true, import: 'default' }),
      GroupOfferSchema,
    ),
  };
}
