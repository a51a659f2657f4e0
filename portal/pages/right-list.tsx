import type { Right } from '@shared/model/rights.ts';
import { InLanguage } from './in-language.tsx';
import type { PageContext } from './page.ts';
import { lengthText } from './priority/length-text.ts';
import { RuleSources, type RuleSourcesProps } from './priority/rule-sources.tsx';

type RightListProps = Omit<RuleSourcesProps, 'rules'> & {
  context: PageContext;
  rights: readonly Right[];
};

/** What a person may do or claim, with the deadline where there is one, and who says so. */
export function RightList({ context, rights, documents }: RightListProps) {
  const { t, language } = context;
  return (
    <>
      <dl class="terms prose">
        {rights.map(({ id, name, text, note, within }) => (
          <div key={id}>
            <dt>
              <InLanguage text={name} language={language} />{' '}
              {within === undefined ? null : (
                <span class="tag">
                  {t('guidance:rights.deadline', { length: lengthText(context, within) })}
                </span>
              )}
            </dt>
            <dd>
              <InLanguage text={text} language={language} />{' '}
              {note === undefined ? null : <InLanguage text={note} language={language} />}
            </dd>
          </div>
        ))}
      </dl>
      <RuleSources context={context} documents={documents} rules={rights} />
    </>
  );
}
