import type { Catalogue } from '@shared/model/catalogue.ts';
import { holds } from '@shared/model/holds.ts';
import { More } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import type { PageContext } from '../page.ts';
import { DivisionTables } from '../priority/divisions.tsx';
import { DutyList } from '../priority/duties.tsx';
import { ProposalList } from '../priority/proposals.tsx';
import type { Documents } from '../provenance-note.tsx';

type ContainedProps = { context: PageContext; catalogue: Catalogue; documents: Documents };

/** What a region's or an organisation's pack says: no municipality's page shows it. */
export function Contained({ context, catalogue, documents }: ContainedProps) {
  const { t } = context;
  const { manifest, divisions, duties, proposals } = catalogue;
  if (manifest.kind !== 'region' && manifest.kind !== 'organisation') return null;
  return (
    <>
      <ul class="list prose">
        {manifest.notes
          .filter((note) => holds(note, context.today))
          .map(({ id, text }) => (
            <li key={id}>
              <InLanguage text={text} language={context.language} />
            </li>
          ))}
      </ul>
      {divisions.length === 0 ? null : (
        <More summary={t('portal:priority.divisions.title')}>
          <DivisionTables context={context} documents={documents} divisions={divisions} />
        </More>
      )}
      {duties.length === 0 ? null : (
        <More summary={t('portal:priority.duties.title')}>
          <DutyList context={context} documents={documents} duties={duties} />
        </More>
      )}
      {proposals.length === 0 ? null : (
        <More summary={t('portal:priority.proposals.show', { count: proposals.length })}>
          <ProposalList context={context} documents={documents} proposals={proposals} />
        </More>
      )}
    </>
  );
}
