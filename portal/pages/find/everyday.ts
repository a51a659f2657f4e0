import { type Language, LanguageSchema } from '@shared/model/text.ts';
import * as v from 'valibot';
import concepts from './concepts.json';
import norwegianAndEnglish from './words/norwegian-english.json';

const PatternsSchema = v.array(v.string());
const EverydaySchema = v.strictObject({
  /** What may be acute illness, whatever else is written. */
  urgent: PatternsSchema,
  /** For each situation, everyday words for it. */
  situations: v.record(v.string(), PatternsSchema),
});
export type Everyday = v.InferOutput<typeof EverydaySchema>;

/** For each situation, what the rules' own reading calls it. */
export const conceptsOf = v.parse(v.record(v.string(), PatternsSchema), concepts);

const others = import.meta.glob<unknown>(['./words/*.json', '!./words/norwegian-english.json'], {
  import: 'default',
});

/** Everyday words that are known on a page: in Norwegian and English, and in its own language. */
export async function everydayOn(page: string): Promise<Everyday[]> {
  const language = v.safeParse(LanguageSchema, page);
  const own = language.success ? await ownWords(language.output) : null;
  const known = [norwegianAndEnglish, ...(own === null ? [] : [own])];
  return v.parse(v.array(EverydaySchema), known);
}

async function ownWords(language: Language): Promise<unknown> {
  return (await others[`./words/${language}.json`]?.()) ?? null;
}
