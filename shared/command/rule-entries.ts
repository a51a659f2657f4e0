import { type Day, DaySchema, type Source, SourceSchema } from '@shared/model';
import * as v from 'valibot';
import type { LoadedPack } from '../packs/load-pack-folder.ts';

/** A rule of a pack with a name: where it stands, and all that it says. */
export type RuleEntry = {
  /** The list that it stands in: `criteria`, `exemptions`, `services`. */
  list: string;
  id: string;
  from: Day;
  to: Day | null;
  isProposed: boolean;
  source: Source;
  content: Readonly<Record<string, unknown>>;
};

const DatedSchema = v.object({
  from: DaySchema,
  to: v.nullish(DaySchema, null),
  source: SourceSchema,
  status: v.nullish(v.string()),
});

/** Every rule of a pack that has dates, a source and a name, in the order of its files. */
export function ruleEntries({ pack, catalogue }: LoadedPack): RuleEntry[] {
  const { manifest: _, citations: __, coverage: ___, ...rest } = catalogue;
  return entriesIn({ ...pack, ...rest }, '');
}

function entriesIn(content: unknown, list: string): RuleEntry[] {
  if (Array.isArray(content)) return content.flatMap((item) => entriesIn(item, list));
  if (!isObject(content)) return [];
  const inner = Object.entries(content).flatMap(([key, item]) => entriesIn(item, key));
  const name = content.id ?? content.level ?? content.year ?? content.step;
  const dated = v.safeParse(DatedSchema, content);
  if (name === undefined || !dated.success) return inner;
  const { from, to, source, status } = dated.output;
  const own = { list, id: String(name), from, to, source, isProposed: status === 'proposed' };
  return [{ ...own, content }, ...inner];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
