import type { CriterionHit, Finding, MunicipalPack } from '@shared/model';
import { PackText } from '../../look/pack-text.tsx';
import { useTexts } from '../../look/texts.ts';
import { answerWords } from './answer-words.ts';

type CriteriaProps = { hits: readonly CriterionHit[]; pack: MunicipalPack };

/** Every criterion that fits, with the words, codes and answers that show it. */
export function Criteria({ hits, pack }: CriteriaProps) {
  const { hint: words } = useTexts();
  if (hits.length === 0) return null;
  return (
    <div class="part">
      <h3>{words.t('card.why')}</h3>
      <ol>
        {hits.map(({ id, evidence }) => {
          const text = pack.priority?.criteria.find((one) => one.id === id)?.text;
          return (
            <li key={id}>
              {text ? <PackText text={text} /> : id}
              <Evidence evidence={evidence} />
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function Evidence({ evidence }: { evidence: readonly Finding[] }) {
  const { hint: words } = useTexts();
  const seen = ({ origin, text }: Finding) => {
    if (origin === 'text') return `«${text}»`;
    if (origin === 'answer') return answerWords(text);
    return words.t('card.code', { code: text });
  };
  // that anything was answered at all has no words
  const worded = evidence.filter(({ text }) => text !== '');
  const shown = [...new Set(outermost(worded).map(seen))];
  if (shown.length === 0) return <p class="small">{words.t('card.fromAge')}</p>;
  return (
    <ul class="evidence small" lang="nb">
      {shown.map((one) => (
        <li key={one}>
          <bdi>{one}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** Leaves out words that stand within other words that show the same. */
function outermost(evidence: readonly Finding[]): Finding[] {
  return evidence.filter(
    (one) =>
      one.origin !== 'text' ||
      !evidence.some(
        ({ origin, start, end }) =>
          origin === 'text' &&
          start <= one.start &&
          one.end <= end &&
          end - start > one.end - one.start,
      ),
  );
}
