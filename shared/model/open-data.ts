import * as v from 'valibot';
import { DaySchema } from './day.ts';
import { NokSchema } from './fee-terms.ts';
import { MunicipalitySchema } from './municipality.ts';
import { ClinicSchema, GroupOfferSchema, WaitingTimeSchema } from './offer.ts';

/** A clinic as open data has it. */
export const OpenClinicSchema = v.strictObject({
  ...v.omit(ClinicSchema, ['municipality', 'endedOn']).entries,
  /** The two that change often were said longer ago than the municipality allows, or never. */
  intakeStale: v.boolean(),
});
export type OpenClinic = v.InferOutput<typeof OpenClinicSchema>;

export const OpenWaitingTimeSchema = v.strictObject({
  ...v.omit(WaitingTimeSchema, ['overdue']).entries,
  /** The key's limit for the level; null where the municipality has set none. */
  limitDays: v.nullable(v.number()),
  stale: v.boolean(),
});
export type OpenWaitingTime = v.InferOutput<typeof OpenWaitingTimeSchema>;

export const OpenGroupSchema = v.strictObject({
  ...v.omit(GroupOfferSchema, ['municipality', 'endedOn', 'chargeNok']).entries,
  /**
   * Whole kroner each time for a grown-up: by the tariff for a treatment group, as the organiser
   * says for a preventive one. Null where no rate is known.
   */
  priceNok: v.nullable(NokSchema),
  /** The next days that it meets, public holidays and cancelled days left out. */
  nextMeetings: v.array(DaySchema),
  stale: v.boolean(),
});
export type OpenGroup = v.InferOutput<typeof OpenGroupSchema>;

const head = {
  municipality: v.pick(MunicipalitySchema, ['id', 'number', 'name', 'demonstration']),
  /** After how many days the municipality calls a figure stale. */
  staleAfterDays: v.number(),
};

export const OpenClinicsSchema = v.strictObject({ ...head, clinics: v.array(OpenClinicSchema) });
export const OpenWaitingTimesSchema = v.strictObject({
  ...head,
  waitingTimes: v.array(OpenWaitingTimeSchema),
});
export const OpenGroupsSchema = v.strictObject({ ...head, groups: v.array(OpenGroupSchema) });
