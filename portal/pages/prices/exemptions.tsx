import type { Exemption } from '@shared/model/exemption.ts';
import { holds } from '@shared/model/rule.ts';
import { InLanguage } from '../in-language.tsx';
import { type KnowledgeProps, Sources } from './sources.tsx';

/** Who pays nothing today. */
export function Exemptions({
  context,
  documents,
  exemptions,
}: KnowledgeProps & { exemptions: readonly Exemption[] }) {
  const { t, language, today } = context;
  const current = exemptions.filter((exemption) => holds(exemption, today));
  return (
    <section class="flow prose" id="exemptions">
      <h2>{t('portal:prices.exemptions.title')}</h2>
      <dl class="terms">
        {current.map(({ id, name, text, note }) => (
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
      <Sources context={context} documents={documents} rules={current} />
    </section>
  );
}
