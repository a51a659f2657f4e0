import type { AidLoan } from '@shared/model/aids.ts';
import { InLanguage } from '../in-language.tsx';
import type { PageContext } from '../page.ts';
import type { Documents } from '../provenance-note.tsx';
import { Eras } from './eras.tsx';
import { lengthText } from './length-text.ts';
import { RuleSources } from './rule-sources.tsx';

type AidsProps = { context: PageContext; documents: Documents; loans: readonly AidLoan[] };

/** Who lends an aid, by how long it is needed. */
export function Aids({ context, documents, loans }: AidsProps) {
  const { t } = context;
  if (loans.length === 0) return null;
  return (
    <section class="flow" id="aids">
      <h2>{t('portal:priority.aids.title')}</h2>
      <Eras context={context} rules={loans}>
        {(rules) => (
          <>
            <LoanList context={context} loans={rules} />
            <RuleSources context={context} documents={documents} rules={rules} />
          </>
        )}
      </Eras>
    </section>
  );
}

/** Each loan with its length, and what the source leaves open. */
export function LoanList({ context, loans }: Omit<AidsProps, 'documents'>) {
  const { language } = context;
  return (
    <>
      <dl class="terms prose">
        {loans.map((loan) => (
          <div key={loan.id}>
            <dt>
              {needText(context, loan)}: <InLanguage text={loan.lender} language={language} />
            </dt>
            <dd>
              <InLanguage text={loan.text} language={language} />
            </dd>
          </div>
        ))}
      </dl>
      <Notes context={context} loans={loans} />
    </>
  );
}

function needText(context: PageContext, { need: { over, upTo } }: AidLoan): string {
  const { t } = context;
  if (upTo !== undefined)
    return t('portal:priority.aids.upTo', { length: lengthText(context, upTo) });
  if (over !== undefined)
    return t('portal:priority.aids.over', { length: lengthText(context, over) });
  return t('portal:priority.aids.lasting');
}

/** What the source leaves open, each thing once. */
function Notes({ context: { language }, loans }: Omit<AidsProps, 'documents'>) {
  const notes = new Map(loans.flatMap(({ note }) => (note === undefined ? [] : [[note.nb, note]])));
  return (
    <>
      {[...notes.values()].map((note) => (
        <p key={note.nb} class="source-note prose">
          <InLanguage text={note} language={language} />
        </p>
      ))}
    </>
  );
}
