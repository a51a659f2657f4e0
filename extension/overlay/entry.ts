import type { Day, ReferralFacts } from '@shared/model';
import type { Judged } from '../background/messages.ts';
import { fingerprint } from '../host/fingerprint.ts';
import type { Problem } from '../host/problem.ts';
import { type Reading, readRecord } from '../host/read-record.ts';
import type { FoundRecord } from '../host/record.ts';

/** What a record's hint says, why there is none, or the facts that are still being judged. */
export type Result = { assessment: Judged } | { problem: Problem } | { facts: ReferralFacts };

/** A record on the page with what it said when it was last read. */
export type Entry = {
  record: FoundRecord;
  reading: Reading;
  /** The last reading that was of one record for certain. */
  trusted: Reading;
  result: Result;
  pill: HTMLButtonElement | null;
};

/** What an entry is read and judged with. */
export type Judge = { today: Day; known: (facts: ReferralFacts) => Judged | undefined };

export function newEntry(record: FoundRecord, judge: Judge): Entry {
  const reading = readRecord(record, judge.today);
  return { record, reading, trusted: reading, result: judged(reading, judge), pill: null };
}

/**
 * True while the record on the page is the one that was read. Cheap where nothing changed, and
 * asked in every frame; `closely` reads it again even where its text and values are the same.
 */
export function isStill(entry: Entry, today: Day, closely = false): boolean {
  if (!closely && fingerprint(entry.record) === entry.reading.fingerprint) return true;
  const now = readRecord(entry.record, today);
  if (now.same !== entry.reading.same) return false;
  entry.reading = now;
  return true;
}

/**
 * Takes the record as it is found now. True where it says the same as before. Where a referral's
 * patient is another but all of the request is still word for word the one before, the page is
 * between two records: no hint until it is through.
 */
export function takeUp(entry: Entry, record: FoundRecord, judge: Judge): boolean {
  const now = readRecord(record, judge.today);
  const same = now.same === entry.reading.same;
  entry.record = record;
  entry.reading = now;
  if (same) return true;
  const { trusted } = entry;
  const between =
    record.view === 'detail' &&
    now.identity !== trusted.identity &&
    now.request !== '' &&
    now.request === trusted.request;
  entry.result = between ? { problem: { code: 'changing', field: 'text' } } : judged(now, judge);
  if (!between) entry.trusted = now;
  return false;
}

/** Looks whether the facts have been judged by now. */
export function settle(entry: Entry, { known }: Judge): void {
  if (!('facts' in entry.result)) return;
  const assessment = known(entry.result.facts);
  if (assessment !== undefined) entry.result = { assessment };
}

function judged({ answer }: Reading, { known }: Judge): Result {
  if ('problem' in answer) return answer;
  const assessment = known(answer.facts);
  return assessment === undefined ? answer : { assessment };
}
