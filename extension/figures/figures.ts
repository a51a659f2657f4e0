import {
  MunicipalityIdSchema,
  OpenClinicsSchema,
  OpenGroupsSchema,
  OpenWaitingTimesSchema,
} from '@shared/model';
import * as v from 'valibot';

/** Whose open data is asked for: the municipality is all that a request says. */
export const FiguresSourceSchema = v.strictObject({
  portal: v.pipe(v.string(), v.url()),
  municipality: MunicipalityIdSchema,
});
export type FiguresSource = v.InferOutput<typeof FiguresSourceSchema>;

/** What a portal publishes for all to read, and when it was fetched. */
export const FiguresSchema = v.strictObject({
  source: FiguresSourceSchema,
  fetchedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** Made up, for a demonstration. */
  demonstration: v.boolean(),
  clinics: OpenClinicsSchema.entries.clinics,
  waitingTimes: OpenWaitingTimesSchema.entries.waitingTimes,
  groups: OpenGroupsSchema.entries.groups,
});
export type Figures = v.InferOutput<typeof FiguresSchema>;
