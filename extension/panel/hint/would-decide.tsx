import type { MunicipalPack, Unknown } from '@shared/model';
import { PackText } from '../../look/pack-text.tsx';
import { Part } from './part.tsx';
import { useDecisionWords } from './use-decision-words.ts';

type WouldDecideProps = { unknown: readonly Unknown[]; pack: MunicipalPack };

/** What is not known and could make it more urgent, with the criteria that ask for it. */
export function WouldDecide({ unknown, pack }: WouldDecideProps) {
  const words = useDecisionWords();
  if (unknown.length === 0) return null;
  const textOf = (id: string) => pack.priority?.criteria.find((one) => one.id === id)?.text;
  return (
    <Part name="unknown" title={words('unknown.title')}>
      <ul>
        {unknown.map(({ fact, level, criteria }) => (
          <li key={fact}>
            <strong>{words(`unknown.fact.${fact}`)}</strong>
            <span class="small"> {words('unknown.could', { level })}</span>
            <ul class="asked small">
              {criteria.slice(0, mostCriteria).map((id) => {
                const text = textOf(id);
                return (
                  text && (
                    <li key={id}>
                      <PackText text={text} />
                    </li>
                  )
                );
              })}
            </ul>
            {criteria.length > mostCriteria && (
              <p class="small">
                {words('unknown.more', { count: criteria.length - mostCriteria })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

const mostCriteria = 3;
