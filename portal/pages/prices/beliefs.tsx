import type { Misconception } from '@shared/model/misconception.ts';
import { holds } from '@shared/model/rule.ts';
import { InLanguage } from '../in-language.tsx';
import { type KnowledgeProps, Sources } from './sources.tsx';

/** What many believe about the price, and what is so. */
export function Beliefs({
  context,
  documents,
  misconceptions,
}: KnowledgeProps & { misconceptions: readonly Misconception[] }) {
  const { t, language, today } = context;
  const current = misconceptions.filter((misconception) => holds(misconception, today));
  if (current.length === 0) return null;
  return (
    <section class="flow prose" id="beliefs">
      <h2>{t('portal:prices.beliefs.title')}</h2>
      <dl class="terms">
        {current.map(({ id, belief, truth }) => (
          <div key={id}>
            <dt>
              <q>
                <InLanguage text={belief} language={language} />
              </q>
            </dt>
            <dd>
              <strong>{t('portal:prices.beliefs.no')}</strong>{' '}
              <InLanguage text={truth} language={language} />
            </dd>
          </div>
        ))}
      </dl>
      <Sources context={context} documents={documents} rules={current} />
    </section>
  );
}
