import * as v from 'valibot';
import { ClinicIdSchema } from './clinic-id.ts';
import { CompetenceSchema, SpokenLanguageSchema } from './competence.ts';
import { DaySchema } from './day.ts';
import { GroupIdSchema } from './group-id.ts';
import { MeetingsSchema, SeasonSchema } from './meetings.ts';
import { MunicipalityIdSchema } from './municipality-id.ts';
import { ProgrammeIdSchema } from './programmes.ts';
import { LevelSchema } from './referral-facts.ts';
import { slug } from './rule.ts';
import { SourceSchema } from './source.ts';
import { LocalizedTextSchema } from './text.ts';

export { type ClinicId, ClinicIdSchema } from './clinic-id.ts';
export { type GroupId, GroupIdSchema } from './group-id.ts';

const shortText = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));

/** Whether what stands here comes from a plan or is made up for the demonstration. */
export const ProvenanceSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('plan'), source: SourceSchema }),
  v.strictObject({ kind: v.literal('demonstration') }),
  v.strictObject({ kind: v.literal('published') }),
]);
export type Provenance = v.InferOutput<typeof ProvenanceSchema>;

export const ServiceSchema = v.picklist(['physiotherapy', 'occupational-therapy']);
export type Service = v.InferOutput<typeof ServiceSchema>;

/** Days on which a clinic is closed, both ends counted. */
export const ClosedPeriodSchema = v.pipe(
  v.strictObject({ from: DaySchema, to: DaySchema, text: v.optional(LocalizedTextSchema) }),
  v.check(({ from, to }) => from <= to, 'period.order'),
);
export type ClosedPeriod = v.InferOutput<typeof ClosedPeriodSchema>;

const age = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(130));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999));

/**
 * A place that answers requests: a municipal unit, a contract institute, a Frisklivssentral.
 * Where null is allowed it means that nobody has said.
 */
export const ClinicSchema = v.strictObject({
  id: ClinicIdSchema,
  municipality: MunicipalityIdSchema,
  name: shortText,
  kind: v.picklist(['municipal', 'contract', 'healthy-life-centre', 'volunteer']),
  services: v.pipe(v.array(ServiceSchema), v.nonEmpty()),
  address: shortText,
  phone: v.optional(shortText),
  email: v.optional(v.pipe(v.string(), v.email(), v.maxLength(200))),
  website: v.optional(v.pipe(v.string(), v.url(), v.startsWith('https://'), v.maxLength(300))),
  about: LocalizedTextSchema,
  access: v.strictObject({
    stepFree: v.nullable(v.boolean()),
    lift: v.optional(v.boolean()),
    /** Room to turn a wheelchair inside, and a toilet that it fits in. */
    wheelchair: v.optional(v.boolean()),
    publicTransport: v.optional(LocalizedTextSchema),
  }),
  /** The youngest and the oldest that it takes; null where it takes all, or has not said. */
  minimumAge: v.optional(v.nullable(age), null),
  maximumAge: v.optional(v.nullable(age), null),
  takesNewPatients: v.nullable(v.boolean()),
  /** How many new patients could begin now. */
  freePlaces: v.optional(v.nullable(count), null),
  /** The day that the two above were said. */
  intakeOn: v.optional(v.nullable(DaySchema), null),
  competence: v.optional(v.array(CompetenceSchema), []),
  languages: v.optional(v.array(SpokenLanguageSchema), []),
  closed: v.optional(v.array(ClosedPeriodSchema), []),
  /** The last day of a clinic that is no more. */
  endedOn: v.optional(v.nullable(DaySchema), null),
  provenance: ProvenanceSchema,
});
export type Clinic = v.InferOutput<typeof ClinicSchema>;

export const WaitingMethodSchema = v.picklist(['longest-now', 'median-last-month', 'estimate']);
export type WaitingMethod = v.InferOutput<typeof WaitingMethodSchema>;

/** How long people at one level wait now at one clinic. Never shown without its day and method. */
export const WaitingTimeSchema = v.strictObject({
  clinic: ClinicIdSchema,
  service: ServiceSchema,
  level: LevelSchema,
  days: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3650)),
  countedOn: DaySchema,
  method: WaitingMethodSchema,
  /** How many waited past the key's limit on that day; null where nobody counted. */
  overdue: v.optional(v.nullable(count), null),
  provenance: ProvenanceSchema,
});
export type WaitingTime = v.InferOutput<typeof WaitingTimeSchema>;

/** What someone must manage to take part. */
export const FunctionalLevelSchema = v.picklist([
  'any',
  'walks-outdoors',
  'walks-with-aid',
  'seated',
  'with-companion',
]);
export type FunctionalLevel = v.InferOutput<typeof FunctionalLevelSchema>;

/** A group (gruppetilbud). A preventive group has no copayment; a treatment group has. */
export const GroupOfferSchema = v.strictObject({
  id: GroupIdSchema,
  municipality: MunicipalityIdSchema,
  clinic: v.nullable(ClinicIdSchema),
  name: LocalizedTextSchema,
  kind: v.picklist(['preventive', 'treatment']),
  about: LocalizedTextSchema,
  forYouIf: v.array(LocalizedTextSchema),
  notForYouIf: v.optional(v.array(LocalizedTextSchema), []),
  /** What people come with that it may help with: ids of the national guidance. Empty: not said. */
  situations: v.optional(v.array(slug), []),
  /** The national programme that it is run by. */
  programme: v.optional(v.nullable(ProgrammeIdSchema), null),
  howToJoin: LocalizedTextSchema,
  minimumAge: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  maximumAge: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  functionalLevel: v.optional(v.nullable(FunctionalLevelSchema), null),
  /** When it meets; null where the source does not say. */
  meets: v.nullable(MeetingsSchema),
  /** First and last day of the season; null where it goes on. */
  season: v.optional(v.nullable(SeasonSchema), null),
  /** Who leads it: a name or a profession. */
  leader: v.optional(shortText),
  /** Languages that those who lead it speak. Empty: not said. */
  languages: v.optional(v.array(SpokenLanguageSchema), []),
  /**
   * What a preventive group asks for each time, in whole kroner: coffee, the hall. What a treatment
   * group costs stands in the tariff, never here.
   */
  chargeNok: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))), null),
  place: shortText,
  /** Bus, parking, which door. */
  directions: v.optional(LocalizedTextSchema),
  stepFree: v.nullable(v.boolean()),
  /** Room to turn a wheelchair, and a toilet that it fits in. */
  wheelchair: v.optional(v.nullable(v.boolean()), null),
  places: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  freePlaces: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  updatedOn: DaySchema,
  /** The last day of a group that was taken off the list. */
  endedOn: v.optional(v.nullable(DaySchema), null),
  provenance: ProvenanceSchema,
});
export type GroupOffer = v.InferOutput<typeof GroupOfferSchema>;
