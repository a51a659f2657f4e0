import type { Source } from '@shared/model/source.ts';
import { More } from '../../look/index.ts';
import type { PageContext } from '../page.ts';
import type { Documents } from '../provenance-note.tsx';
import { SourceLines } from '../source-line.tsx';

/** What every section that tells rules is given, besides the rules. */
export type KnowledgeProps = { context: PageContext; documents: Documents };

type SourcesProps = KnowledgeProps & { rules: readonly { source: Source }[] };

/** Where a section's rules are taken from, folded away. */
export function Sources({ context, documents, rules }: SourcesProps) {
  return (
    <More summary={context.t('portal:source.show')}>
      <SourceLines
        t={context.t}
        sources={rules.map(({ source }) => source)}
        documents={documents}
      />
    </More>
  );
}
