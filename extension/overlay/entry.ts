import type { Assessment } from '@shared/model/assessment.ts';
import type { Day } from '@shared/model/day.ts';
import type { ReferralFacts } from '@shared/model/referral-facts.ts';
import { fingerprint } from '../host/fingerprint.ts';
import type { Problem } from '../host/problem.ts';
import { type Reading, readRecord } from '../host/read-record.ts';
import type { FoundRecord } from '../host/record.ts';

/** What a record's hint says, or why there is none. */
export type Result = { assessment: Assessment } | { problem: Problem };

/** A record on the page with what it said when it was last read. */
export type Entry = {
  record: FoundRecord;
  reading: Reading;
  /** The last reading that was of one record for certain. */
  trusted: Reading;
  result: Result;
  pill: HTMLButtonElement | null;
};

export type Assess = (facts: ReferralFacts) => Assessment;

export function newEntry(record: FoundRecord, today: Day, assess: Assess): Entry {
  const reading = readRecord(record, today);
  return { record, reading, trusted: reading, result: resultOf(reading, assess), pill: null };
}

/** True while the record on the page is the one that was read. Cheap: asked in every frame. */
export function isStill(entry: Entry, today: Day): boolean {
  if (fingerprint(entry.record) === entry.reading.fingerprint) return true;
  const now = readRecord(entry.record, today);
  if (now.same !== entry.reading.same) return false;
  entry.reading = now;
  return true;
}

/**
 * Reads a record anew. Where a referral's patient is another but all of the request is still
 * word for word the one before, the page is between two records: no hint until it is through.
 */
export function readAgain(entry: Entry, record: FoundRecord, today: Day, assess: Assess): void {
  const now = readRecord(record, today);
  const { trusted } = entry;
  const between =
    record.view === 'detail' &&
    now.identity !== trusted.identity &&
    now.request !== '' &&
    now.request === trusted.request;
  entry.record = record;
  entry.reading = now;
  entry.result = between ? { problem: { code: 'changing', field: 'text' } } : resultOf(now, assess);
  if (!between) entry.trusted = now;
}

function resultOf({ answer }: Reading, assess: Assess): Result {
  return 'problem' in answer ? answer : { assessment: assess(answer.facts) };
}
