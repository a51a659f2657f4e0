import type { Proposal } from '@shared/model/proposals.ts';
import { More } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import type { PageContext } from '../page.ts';
import type { Documents } from '../provenance-note.tsx';
import { SourceLines } from '../source-line.tsx';

type ProposalsProps = {
  context: PageContext;
  documents: Documents;
  proposals: readonly Proposal[];
};

/** What someone asks for or plans. Folded, and said to be in force on no day. */
export function Proposals({ context, documents, proposals }: ProposalsProps) {
  const { t } = context;
  if (proposals.length === 0) return null;
  return (
    <section class="flow" id="proposals">
      <h2>{t('portal:priority.proposals.title')}</h2>
      <p class="prose">{t('portal:priority.proposals.text')}</p>
      <More summary={t('portal:priority.proposals.show', { count: proposals.length })}>
        <ProposalList context={context} documents={documents} proposals={proposals} />
      </More>
    </section>
  );
}

/** Each proposal with what has come of it, as far as is known. */
export function ProposalList({ context, documents, proposals }: ProposalsProps) {
  const { t, language } = context;
  return (
    <>
      <ul class="list prose">
        {proposals.map(({ id, text, year, outcome, note }) => (
          <li key={id}>
            <InLanguage text={text} language={language} />{' '}
            {year === undefined
              ? null
              : t('portal:priority.proposals.planned', { year: String(year) })}{' '}
            {note === undefined ? null : <InLanguage text={note} language={language} />}
            <br />
            <span class="tag">{t(`portal:priority.proposals.met.${outcome.met}`)}</span>{' '}
            <small>
              <InLanguage text={outcome.text} language={language} />
            </small>
          </li>
        ))}
      </ul>
      <SourceLines
        t={t}
        sources={proposals.flatMap(({ source, outcome }) =>
          outcome.source === undefined ? [source] : [source, outcome.source],
        )}
        documents={documents}
      />
    </>
  );
}
