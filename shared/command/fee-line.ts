import { FeeQuestionSchema, type MunicipalPack, type NationalPack } from '@shared/model';
import { fee } from '@shared/rules';
import * as v from 'valibot';
import type { Answer } from './json-lines.ts';
import { LineError, readContent } from './line-error.ts';
import { inNorwegian, sourceInWords } from './words.ts';

const { kind, circumstances } = FeeQuestionSchema.entries;

/** More columns than these are ignored: an exported list has them. */
const LineSchema = v.object({
  ...FeeQuestionSchema.entries,
  id: v.union([v.string(), v.number()]),
  kind: v.nullish(kind.wrapped, 'ordinary'),
  circumstances: v.nullish(circumstances.wrapped, []),
});

/** Answers what one visit costs, by the national pack and a municipality's own exemptions. */
export function feeLine(national: NationalPack, pack: MunicipalPack | undefined): Answer {
  const known = circumstancesIn(national, pack);
  const documents = [
    ...national.manifest.documents,
    ...(pack === undefined ? [] : pack.manifest.documents),
  ];
  return (content) => {
    const { id, ...question } = readContent(LineSchema, content);
    const stranger = question.circumstances.findIndex((own) => !known.has(own));
    if (stranger >= 0) {
      throw new LineError(
        `circumstances.${stranger}`,
        `It must be one of ${[...known].join(', ')}`,
      );
    }
    if (question.birthDate != null && question.birthDate > question.on) {
      throw new LineError('birthDate', 'It is after the day of the visit');
    }
    const { pays, amountNok, reason, notes, sources } = fee(question, national, pack);
    return {
      id,
      pays,
      amountNok,
      reason: [reason, ...notes].map(({ text }) => inNorwegian(text)).join(' '),
      sources: sources.map((source) => sourceInWords(source, documents)),
    };
  };
}

function circumstancesIn(
  national: NationalPack,
  pack: MunicipalPack | undefined,
): ReadonlySet<string> {
  const rules = [
    ...national.exemptions,
    ...national.misconceptions,
    ...national.fees.otherCharges,
    ...(pack?.exemptions ?? []),
  ];
  return new Set(rules.flatMap(({ circumstance }) => circumstance ?? []));
}
