import { type Day, LevelSchema, type ReferralFacts } from '@shared/model';
import * as v from 'valibot';
import { type AgeFacts, readAge } from './age-facts.ts';
import type { DateFormat } from './date-format.ts';
import type { FieldName } from './field.ts';
import { type CodeSystem, diagnosisWords, namedCodes, parseCodes } from './parse-codes.ts';
import { parseDay } from './parse-day.ts';
import { parseSource } from './parse-source.ts';
import { plain } from './plain.ts';
import type { Problem } from './problem.ts';

/** A field as it stands on the page now, before anything is made of it. */
export type RawValue = {
  text: string;
  label: string;
  formats?: readonly DateFormat[] | undefined;
};
export type RawRecord = Partial<Record<FieldName, readonly RawValue[]>>;
export type FactsAnswer = { facts: ReferralFacts } | { problem: Problem };

/**
 * What the raw values of one record say, or the reason why it cannot be said. A value that is
 * there but cannot be read is such a reason; a value that is not there leaves its fact unknown,
 * but for the received date, without which there is no deadline.
 */
export function toFacts(raw: RawRecord, today: Day): FactsAnswer {
  const received = readDay(raw, 'received', today);
  if ('problem' in received) return received;
  if (received.day === null) return { problem: whyNoReceived(raw) };
  if (received.day > today) return { problem: { code: 'future', field: 'received' } };
  const discharged = readDay(raw, 'discharged', today);
  if ('problem' in discharged) return discharged;
  const age = readAge(raw, {
    today,
    received: received.day,
    birth: readDay(raw, 'birthDate', today),
  });
  if ('problem' in age) return age;
  const level = readLevel(raw);
  if (level !== null && typeof level === 'object') return { problem: level };
  return {
    facts: compose(raw, { received: received.day, discharged: discharged.day, age, level }),
  };
}

function compose(
  raw: RawRecord,
  read: {
    received: Day;
    discharged: Day | null;
    age: AgeFacts;
    level: ReferralFacts['level'];
  },
): ReferralFacts {
  const prose = texts(raw, 'text');
  const names = texts(raw, 'diagnosis').map(diagnosisWords);
  const all = [...texts(raw, 'diagnosis'), ...prose].join('\n');
  const codes = (system: CodeSystem) => [
    ...new Set([
      ...texts(raw, system).flatMap((text) => parseCodes(text, system)),
      ...namedCodes(all, system),
    ]),
  ];
  const text = [...prose, ...names].filter((part) => part !== '').join('\n');
  return {
    received: read.received,
    discharged: read.discharged,
    ...read.age,
    source:
      texts(raw, 'source')
        .map(parseSource)
        .find((source) => source !== null) ?? null,
    icd10: codes('icd10'),
    icpc2: codes('icpc2'),
    text: text === '' ? null : text,
    level: read.level ?? null,
  };
}

export type ReadDay = { day: Day | null } | { problem: Problem };

/** The day of a field: null where it is not there or empty, a problem where values differ. */
function readDay(raw: RawRecord, field: FieldName, today: Day): ReadDay {
  const days = new Set<Day>();
  for (const { text, formats } of raw[field] ?? []) {
    const answer = parseDay(text, { today, formats });
    if ('day' in answer) days.add(answer.day);
    else if (answer.problem !== 'empty') return { problem: { code: answer.problem, field } };
  }
  const [day = null] = days;
  return days.size > 1 ? { problem: { code: 'several', field } } : { day };
}

function whyNoReceived(raw: RawRecord): Problem {
  if (raw.received !== undefined) return { code: 'empty', field: 'received' };
  return { code: raw.waited === undefined ? 'missing' : 'duration', field: 'received' };
}

function readLevel(raw: RawRecord): ReferralFacts['level'] | Problem {
  const levels = texts(raw, 'level');
  if (levels.length === 0) return null;
  const parsed = v.safeParse(LevelSchema, Number(levels[0]));
  return parsed.success && new Set(levels).size === 1
    ? parsed.output
    : { code: 'unreadable', field: 'level' };
}

function texts(raw: RawRecord, field: FieldName): string[] {
  const all = (raw[field] ?? []).map(({ text }) => text.trim());
  return [...new Set(all)].filter((text) => !/^[-–—.\s]*$/.test(plain(text)));
}
