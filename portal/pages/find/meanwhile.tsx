import type { Advice } from '@shared/model/guidance.ts';
import { Icon } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import type { PageContext } from '../page.ts';

/** What someone can do while they wait. */
export function Meanwhile({
  context,
  advice,
}: {
  context: PageContext;
  advice: readonly Advice[];
}) {
  const { t, language } = context;
  if (advice.length === 0) return null;
  return (
    <section class="flow prose">
      <h2>{t('find:meanwhile.title')}</h2>
      <ul class="signs">
        {advice.map(({ id, text }) => (
          <li key={id}>
            <Icon name="check" />
            <span>
              <InLanguage text={text} language={language} />
            </span>
          </li>
        ))}
      </ul>
      <p>{t('find:meanwhile.worse')}</p>
    </section>
  );
}
