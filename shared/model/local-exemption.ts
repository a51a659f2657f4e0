import * as v from 'valibot';
import { DaySchema } from './day.ts';
import { FeeServiceSchema } from './fee-terms.ts';
import { LocalizedTextSchema } from './text.ts';

const shortText = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));

/**
 * Who pays nothing in one municipality, as its administrator wrote it, with the decision that says
 * so. At least a service or an age bounds it.
 */
export const LocalExemptionSchema = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^local-[a-z0-9-]{1,60}$/)),
    name: LocalizedTextSchema,
    text: LocalizedTextSchema,
    services: v.array(FeeServiceSchema),
    ageBelow: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(130))),
    from: DaySchema,
    to: v.nullable(DaySchema),
    /** The decision: its title, and where in it. */
    decision: v.strictObject({ title: shortText, section: shortText }),
  }),
  v.check(
    ({ services, ageBelow }) => services.length > 0 || ageBelow !== null,
    'exemption.unbounded',
  ),
  v.check(({ from, to }) => to === null || from <= to, 'period.order'),
);
export type LocalExemption = v.InferOutput<typeof LocalExemptionSchema>;
