import * as v from 'valibot';
import { DaySchema } from './day.ts';
import { MunicipalityIdSchema } from './municipality.ts';
import { LevelSchema } from './referral-facts.ts';
import { SourceSchema } from './source.ts';
import { LocalizedTextSchema } from './text.ts';

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/));
const shortText = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));

export const ClinicIdSchema = v.pipe(slug, v.brand('ClinicId'));
export type ClinicId = v.InferOutput<typeof ClinicIdSchema>;

/** Whether what stands here comes from a plan or is made up for the demonstration. */
export const ProvenanceSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('plan'), source: SourceSchema }),
  v.strictObject({ kind: v.literal('demonstration') }),
  v.strictObject({ kind: v.literal('published') }),
]);
export type Provenance = v.InferOutput<typeof ProvenanceSchema>;

export const ServiceSchema = v.picklist(['physiotherapy', 'occupational-therapy']);
export type Service = v.InferOutput<typeof ServiceSchema>;

/** A place that answers requests: a municipal unit, a contract institute, a Frisklivssentral. */
export const ClinicSchema = v.strictObject({
  id: ClinicIdSchema,
  municipality: MunicipalityIdSchema,
  name: shortText,
  kind: v.picklist(['municipal', 'contract', 'healthy-life-centre', 'volunteer']),
  services: v.pipe(v.array(ServiceSchema), v.nonEmpty()),
  address: shortText,
  phone: v.optional(shortText),
  about: LocalizedTextSchema,
  access: v.strictObject({
    stepFree: v.boolean(),
    lift: v.optional(v.boolean()),
    publicTransport: v.optional(LocalizedTextSchema),
  }),
  takesNewPatients: v.boolean(),
  provenance: ProvenanceSchema,
});
export type Clinic = v.InferOutput<typeof ClinicSchema>;

/** How long people at one level wait now at one clinic. Never shown without its day and method. */
export const WaitingTimeSchema = v.strictObject({
  clinic: ClinicIdSchema,
  service: ServiceSchema,
  level: LevelSchema,
  days: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3650)),
  countedOn: DaySchema,
  method: v.picklist(['longest-now', 'median-last-month', 'estimate']),
  provenance: ProvenanceSchema,
});
export type WaitingTime = v.InferOutput<typeof WaitingTimeSchema>;

export const WeekdaySchema = v.picklist([1, 2, 3, 4, 5, 6, 7]);

/** A group (gruppetilbud). A preventive group has no copayment; a treatment group has. */
export const GroupOfferSchema = v.strictObject({
  id: v.pipe(slug, v.brand('GroupId')),
  municipality: MunicipalityIdSchema,
  clinic: v.nullable(ClinicIdSchema),
  name: LocalizedTextSchema,
  kind: v.picklist(['preventive', 'treatment']),
  about: LocalizedTextSchema,
  forYouIf: v.array(LocalizedTextSchema),
  howToJoin: LocalizedTextSchema,
  minimumAge: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  maximumAge: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** When it meets; null where the source does not say. Times are local, `HH:MM`. */
  meets: v.nullable(
    v.strictObject({
      weekday: WeekdaySchema,
      start: v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
      minutes: v.pipe(v.number(), v.integer(), v.minValue(15), v.maxValue(480)),
      everyWeeks: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8)),
    }),
  ),
  place: shortText,
  stepFree: v.boolean(),
  places: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  freePlaces: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  updatedOn: DaySchema,
  provenance: ProvenanceSchema,
});
export type GroupOffer = v.InferOutput<typeof GroupOfferSchema>;
