import type { MunicipalPack, Unknown } from '@shared/model';
import { conceptNames } from '@shared/reading';
import { PackText } from '../../look/pack-text.tsx';
import { useTexts } from '../../look/texts.ts';
import { Part } from './part.tsx';
import { useDecisionWords } from './use-decision-words.ts';

type WouldDecideProps = { unknown: readonly Unknown[]; pack: MunicipalPack };

/** What is not known and could make it more urgent, with the criteria that ask for it. */
export function WouldDecide({ unknown, pack }: WouldDecideProps) {
  const words = useDecisionWords();
  const { list } = useTexts();
  if (unknown.length === 0) return null;
  const textOf = (id: string) => pack.priority?.criteria.find((one) => one.id === id)?.text;
  return (
    <Part title={words('unknown.title')}>
      <ul>
        {unknown.map(({ fact, level, criteria, concepts }) => {
          const names = concepts
            .slice(0, mostConcepts)
            .flatMap((id) => conceptNames().get(id) ?? []);
          return (
            <li key={fact}>
              <strong>{words(`unknown.fact.${fact}`)}</strong>
              <span class="small"> {words('unknown.could', { level })}</span>
              {fact === 'findings' && names.length > 0 && (
                <p class="small" lang="nb" dir="ltr">
                  {list(names)}
                </p>
              )}
              <ul class="asked small">
                {criteria.slice(0, mostCriteria).map((id) => {
                  const text = textOf(id);
                  return text && <li key={id}>{<PackText text={text} />}</li>;
                })}
              </ul>
              {criteria.length > mostCriteria && (
                <p class="small">
                  {words('unknown.more', { count: criteria.length - mostCriteria })}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

const mostCriteria = 3;
const mostConcepts = 8;
