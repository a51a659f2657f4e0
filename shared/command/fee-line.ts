import { FeeQuestionSchema, type MunicipalPack } from '@shared/model';
import { nationalPack } from '@shared/packs';
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
export function feeLine(pack: MunicipalPack | undefined): Answer {
  const known = circumstancesIn(pack);
  const documents = [
    ...nationalPack.manifest.documents,
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
    const { pays, amountNok, reason, notes, sources } = fee(question, nationalPack, pack);
    return {
      id,
      pays,
      amountNok,
      reason: [reason, ...notes].map(({ text }) => inNorwegian(text)).join(' '),
      sources: sources.map((source) => sourceInWords(source, documents)),
    };
  };
}

function circumstancesIn(pack: MunicipalPack | undefined): ReadonlySet<string> {
  const rules = [
    ...nationalPack.exemptions,
    ...nationalPack.misconceptions,
    ...nationalPack.fees.otherCharges,
    ...(pack?.exemptions ?? []),
  ];
  return new Set(rules.flatMap(({ circumstance }) => circumstance ?? []));
}
