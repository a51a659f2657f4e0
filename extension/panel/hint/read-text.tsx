import type { CriterionHit } from '@shared/model';
import { useTexts } from '../../look/texts.ts';
import { stretches } from './highlighted.ts';

type ReadTextProps = { text: string; hits: readonly CriterionHit[] };

/** The text with the words marked that the suggestion rests on, and the number of the reason. */
export function ReadText({ text, hits }: ReadTextProps) {
  const { t } = useTexts();
  if (text.trim() === '') return null;
  return (
    <section class="stack tight" aria-labelledby="read">
      <h2 id="read">{t('paste.read')}</h2>
      <p class="small">{t('paste.readNote')}</p>
      <p class="card told" lang="nb" dir="auto">
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
    </section>
  );
}
