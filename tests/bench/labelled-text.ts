import { readdirSync, readFileSync } from 'node:fs';
import { CriterionIdSchema, LevelSchema, ReferralFactsSchema } from '@shared/model';
import * as v from 'valibot';

/** A synthetic referral with the answer that a therapist would give. */
export const LabelledTextSchema = v.pipe(
  v.object({
    id: v.string(),
    fold: v.optional(v.number()),
    expected: v.object({
      level: v.nullable(LevelSchema),
      criteria: v.array(CriterionIdSchema),
    }),
    note: v.optional(v.string(), ''),
    ...ReferralFactsSchema.entries,
  }),
  v.transform(({ id, fold, expected, note, ...facts }) => ({ id, fold, expected, note, facts })),
);
export type LabelledText = v.InferOutput<typeof LabelledTextSchema>;

/** The texts of one file of JSON Lines, or of every such file in a folder. */
export function labelledTexts(path: URL): LabelledText[] {
  if (path.href.endsWith('/'))
    return readdirSync(path)
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .flatMap((name) => labelledTexts(new URL(name, path)));
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => v.parse(LabelledTextSchema, JSON.parse(line)));
}
