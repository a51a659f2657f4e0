import type { CriterionHit, Finding, MunicipalPack } from '@shared/model';
import { PackText } from '../../look/pack-text.tsx';
import { useTexts } from '../../look/texts.ts';

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
  const { t, hint: words } = useTexts();
  const seen = (finding: Finding) => {
    if (finding.origin === 'text') return `«${finding.text}»`;
    if (finding.origin === 'answer') return t('hint.answer', { answer: finding.text });
    return words.t('card.code', { code: finding.text });
  };
  const shown = [...new Set(evidence.map(seen))];
  return <p class="small">{shown.length === 0 ? words.t('card.fromAge') : shown.join('  ')}</p>;
}
