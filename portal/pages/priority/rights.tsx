import type { Right } from '@shared/model/rights.ts';
import { InLanguage } from '../in-language.tsx';
import type { PageContext } from '../page.ts';
import type { Documents } from '../provenance-note.tsx';
import { Eras } from './eras.tsx';
import { RuleSources } from './rule-sources.tsx';

type RightsProps = { context: PageContext; documents: Documents; rights: readonly Right[] };

/** What a person may do or claim, in the whole country. */
export function Rights({ context, documents, rights }: RightsProps) {
  const { t, language } = context;
  if (rights.length === 0) return null;
  return (
    <section class="flow" id="rights">
      <h2>{t('portal:priority.rights.title')}</h2>
      <Eras context={context} rules={rights}>
        {(rules) => (
          <>
            <dl class="terms prose">
              {rules.map(({ id, name, text, note }) => (
                <div key={id}>
                  <dt>
                    <InLanguage text={name} language={language} />
                  </dt>
                  <dd>
                    <InLanguage text={text} language={language} />{' '}
                    {note === undefined ? null : <InLanguage text={note} language={language} />}
                  </dd>
                </div>
              ))}
            </dl>
            <RuleSources context={context} documents={documents} rules={rules} />
          </>
        )}
      </Eras>
    </section>
  );
}
