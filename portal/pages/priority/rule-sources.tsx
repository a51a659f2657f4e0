import type { Day } from '@shared/model/day.ts';
import type { Source } from '@shared/model/source.ts';
import { formats, More, SourceNote } from '../../look/index.ts';
import type { PageContext } from '../page.ts';
import type { Documents } from '../provenance-note.tsx';
import { SourceLines } from '../source-line.tsx';

type Cited = { source: Source; from: Day; to?: Day | null | undefined };

export type RuleSourcesProps = {
  context: PageContext;
  documents: Documents;
  rules: readonly Cited[];
};

/** Where rules are taken from and from when until when they hold, folded away. */
export function RuleSources({ context, documents, rules }: RuleSourcesProps) {
  const { t } = context;
  if (rules.length === 0) return null;
  return (
    <More summary={t('portal:priority.sources')}>
      <SourceLines t={t} sources={rules.map(({ source }) => source)} documents={documents} />
      {periods(rules).map((rule) => (
        <SourceNote key={`${rule.from} ${rule.to}`}>{periodText(context, rule)}</SourceNote>
      ))}
    </More>
  );
}

function periods(rules: readonly Cited[]): Cited[] {
  return [...new Map(rules.map((rule) => [`${rule.from} ${rule.to}`, rule])).values()];
}

function periodText({ t, language }: PageContext, { from, to }: Cited): string {
  const { day } = formats(language);
  return to == null
    ? t('portal:priority.holdsFrom', { from: day(from) })
    : t('portal:priority.holdsFromTo', { from: day(from), to: day(to) });
}
