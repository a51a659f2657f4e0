import {
  type CriterionHit,
  type Day,
  DaySchema,
  holds,
  type MunicipalPack,
  ReferralFactsSchema,
} from '@shared/model';
import { read } from '@shared/reading';
import { assess } from '@shared/rules';
import * as v from 'valibot';
import type { Answer } from './json-lines.ts';
import { LineError, readContent } from './line-error.ts';
import { unknownInWords } from './unknown-in-words.ts';
import { inNorwegian, sourceInWords } from './words.ts';

const codes = v.nullish(v.array(v.string()), []);

/** More columns than these are ignored: an exported list has them. */
const LineSchema = v.object({
  ...ReferralFactsSchema.entries,
  id: v.union([v.string(), v.number()]),
  icd10: codes,
  icpc2: codes,
  today: v.nullish(DaySchema),
});

/** Answers one request with level, deadline and reasons, by the pack. */
export function assessLine(pack: MunicipalPack, on: Day): Answer {
  return (content) => {
    const { id, today, ...facts } = readContent(LineSchema, content);
    refuseContradictions(facts, pack);
    const answer = assess(facts, pack, { on: today ?? on, findings: read(facts) });
    return {
      id,
      level: answer.level,
      criteria: answer.criteria.map((hit) => hit.id),
      evidence: answer.criteria.flatMap(words),
      waitStart: answer.waitStart.kind,
      deadline: answer.deadline,
      daysLeft: answer.daysLeft,
      overdue: answer.overdue,
      sources: answer.sources.map((source) => sourceInWords(source, pack.manifest.documents)),
      notes: [
        ...answer.notes.map(({ text }) => inNorwegian(text)),
        ...answer.unknown.map((unknown) => unknownInWords(unknown, pack)),
      ],
    };
  };
}

/** The words that a criterion rests on, each place once, whatever was seen there. */
function words({ id, evidence }: CriterionHit) {
  const places = new Map(
    evidence.map(({ text, start, end }) => [
      `${start} ${end} ${text}`,
      { criterion: id, text, start, end },
    ]),
  );
  return [...places.values()];
}

function refuseContradictions(
  { birthDate, received, level }: v.InferOutput<typeof ReferralFactsSchema>,
  { priority }: MunicipalPack,
): void {
  if (birthDate != null && birthDate > received) {
    throw new LineError('birthDate', 'It is after the day the request was received');
  }
  const levels = (priority?.levels ?? []).filter((own) => holds(own, received));
  if (level != null && levels.length > 0 && !levels.some((own) => own.level === level)) {
    const known = levels.map((own) => own.level).join(', ');
    throw new LineError('level', `The key has no such level. It has ${known}`);
  }
}
