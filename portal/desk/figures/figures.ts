import { ClinicSchema, WaitingTimeSchema } from '@shared/model/offer.ts';
import * as v from 'valibot';

/** What a clinic says of itself every few weeks: whether it has room, and how long people wait. */
export const FiguresSchema = v.strictObject({
  ...v.pick(ClinicSchema, ['takesNewPatients', 'freePlaces', 'intakeOn']).entries,
  /** The newest of each service and level. */
  times: v.array(WaitingTimeSchema),
});
export type Figures = v.InferOutput<typeof FiguresSchema>;
