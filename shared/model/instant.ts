import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';

/**
 * A moment as data: ISO 8601 in UTC with milliseconds (`2026-03-02T10:15:00.000Z`), always of the
 * same length, so that moments sort as text.
 */
export const InstantSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
  v.check(isRealMoment),
  v.brand('Instant'),
);
export type Instant = v.InferOutput<typeof InstantSchema>;

/** The moment as data. */
export function toInstant(moment: Temporal.Instant): Instant {
  return v.parse(InstantSchema, moment.toString({ smallestUnit: 'millisecond' }));
}

/** The moment that comes a duration later (`{ minutes: 10 }`); hours are the longest unit. */
export function later(
  instant: Instant,
  duration: { hours?: number; minutes?: number; seconds?: number },
): Instant {
  return toInstant(Temporal.Instant.from(instant).add(duration));
}

/** Milliseconds since the beginning of 1970. */
export function milliseconds(instant: Instant): number {
  return Temporal.Instant.from(instant).epochMilliseconds;
}

function isRealMoment(text: string): boolean {
  try {
    Temporal.Instant.from(text);
    return true;
  } catch {
    return false;
  }
}
