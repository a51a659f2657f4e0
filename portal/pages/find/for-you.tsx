import type { Situation } from '@shared/model/guidance.ts';
import { textIn } from '@shared/model/text.ts';
import { Icon } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import { addressOf, type PageContext } from '../page.ts';

type ForYouProps = {
  context: PageContext;
  situation: Situation;
  /** All of them, since one may point at another. */
  situations: readonly Situation[];
};

/** For whom this is, and for whom another way is better: with the way. */
export function ForYou({ context, situation, situations }: ForYouProps) {
  const { t, language } = context;
  return (
    <section class="columns for-you" aria-label={t('find:for.label')}>
      <div class="flow">
        <h2>{t('find:for.you')}</h2>
        <ul class="signs">
          {situation.forYouIf.map((line) => (
            <li key={line.nb}>
              <Icon name="check" />
              <span>
                <InLanguage text={line} language={language} />
              </span>
            </li>
          ))}
        </ul>
      </div>
      <div class="flow">
        <h2>{t('find:for.notYou')}</h2>
        <ul class="signs">
          {situation.notForYouIf.map(({ text, see }) => {
            const other = situations.find(({ id }) => id === see);
            return (
              <li key={text.nb}>
                <Icon name="cross" />
                <span>
                  <InLanguage text={text} language={language} />
                  {other === undefined ? null : (
                    <>
                      {' '}
                      <a class="ds-link" href={`${addressOf(context, 'find')}?problem=${other.id}`}>
                        {textIn(other.name, language).text}
                      </a>
                    </>
                  )}
                </span>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
