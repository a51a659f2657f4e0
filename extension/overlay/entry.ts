import type { Day } from '@shared/model';
import type { Judged, Request } from '../background/messages.ts';
import { fingerprint, isSilent } from '../host/fingerprint.ts';
import type { Problem } from '../host/problem.ts';
import { type Reading, readRecord } from '../host/read-record.ts';
import type { FoundRecord } from '../host/record.ts';
import { firstShown, type Trusted, trustedNow } from './between.ts';

/** What a record's hint says, why there is none, or the request that is still being judged. */
export type Result = { assessment: Judged } | { problem: Problem } | Request;

/** A record on the page with what it said when it was last read. */
export type Entry = {
  record: FoundRecord;
  reading: Reading;
  /** All that the page showed of it when it was last read for a hint; null before. */
  print: string | null;
  /** What was last read of one referral for certain; null for a row. */
  trusted: Trusted | null;
  result: Result;
  /** It can say something else without a word from the page: it is looked at in every frame. */
  silent: boolean;
  pill: HTMLButtonElement | null;
};

/** What an entry is read and judged with. */
export type Judge = { today: Day; known: (request: Request) => Judged | undefined };

export function newEntry(record: FoundRecord, judge: Judge): Entry {
  const reading = readRecord(record, judge.today, 'found');
  return {
    record,
    reading,
    print: null,
    trusted: record.view === 'detail' ? firstShown(reading) : null,
    result: judged(reading, judge),
    silent: isSilent(record),
    pill: null,
  };
}

/** Notes what is shown of a record that was read in this same moment. */
export function notePrint(entry: Entry): void {
  entry.print = fingerprint(entry.record);
}

/**
 * True while the record on the page is the one that was read. Cheap where nothing changed, and
 * asked in every frame; `closely` reads it again even where its text and values are the same.
 */
export function isStill(entry: Entry, today: Day, closely = false): boolean {
  const print = fingerprint(entry.record);
  if (!closely && print === entry.print) return true;
  const now = readRecord(entry.record, today);
  if (now.same !== entry.reading.same) return false;
  entry.reading = now;
  entry.print = print;
  return true;
}

/**
 * Takes the record as it is found now. True where it says the same as before. Where a referral's
 * patient is another but all of the request is still word for word the one before, the page is
 * between two records: no hint until it is through.
 */
export function takeUp(entry: Entry, record: FoundRecord, judge: Judge): boolean {
  const now = readRecord(record, judge.today, 'found');
  const same = now.same === entry.reading.same;
  entry.record = record;
  entry.reading = now;
  entry.print = null;
  entry.silent = isSilent(record);
  if (same) return true;
  const trusted = entry.trusted && trustedNow(entry.trusted, now, performance.now());
  const isBetween = entry.trusted !== null && trusted === null;
  entry.result = isBetween ? { problem: { code: 'changing', field: 'text' } } : judged(now, judge);
  if (trusted !== null) entry.trusted = trusted;
  return false;
}

/** True while the patient of a referral that has just come may still be the one before. */
export function isHalf({ trusted }: Entry): boolean {
  return trusted !== null && performance.now() < trusted.followsUntil;
}

/** Has a record judged anew by what holds now. */
export function unsettle(entry: Entry): void {
  const { answer, reference } = entry.reading;
  if ('assessment' in entry.result && 'facts' in answer) {
    entry.result = { facts: answer.facts, reference };
  }
}

function judged({ answer, reference }: Reading, { known }: Judge): Result {
  if ('problem' in answer) return answer;
  const request = { facts: answer.facts, reference };
  const assessment = known(request);
  return assessment === undefined ? request : { assessment };
}
