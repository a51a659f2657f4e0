import type { CriterionHit } from '@shared/model';
import { useTexts } from '../../look/texts.ts';
import { stretches } from './highlighted.ts';
import { Part } from './part.tsx';

type ReadTextProps = { text: string; hits: readonly CriterionHit[]; within?: 'card' };

/** The text with the words marked that the suggestion rests on, and the number of the reason. */
export function ReadText({ text, hits, within }: ReadTextProps) {
  const { t } = useTexts();
  if (text.trim() === '') return null;
  const marked = (
    <>
      <p class="small">{t('paste.readNote')}</p>
      <p class={within === 'card' ? 'told told-words' : 'card told'} lang="nb" dir="auto">
        {stretches(text, hits).map(({ text: words, criteria }, i) =>
          criteria.length === 0 ? (
            words
          ) : (
            <mark key={i} data-reasons={criteria.join(', ')}>
              {words}
            </mark>
          ),
        )}
      </p>
    </>
  );
  if (within === 'card') {
    return (
      <Part name="text" title={t('paste.read')}>
        {marked}
      </Part>
    );
  }
  return (
    <section class="stack tight" aria-labelledby="read-text">
      <h2 id="read-text">{t('paste.read')}</h2>
      {marked}
    </section>
  );
}
