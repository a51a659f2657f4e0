import type { Assessment } from '@shared/model';
import { PackText } from '../../look/pack-text.tsx';
import { WarningShape } from '../../look/shape.tsx';
import { dutiesFor, type Following } from './following.ts';
import { Part } from './part.tsx';
import { useDecisionWords } from './use-decision-words.ts';

type DutiesProps = { following: Following; assessment: Assessment };

/** What staff owe: to report a deadline that has passed, and to think of coordinator and plan. */
export function Duties({ following, assessment }: DutiesProps) {
  const words = useDecisionWords();
  const { rights, duties, allocation } = following;
  const overdue = assessment.deadline === null ? [] : dutiesFor(following.overdue, allocation);
  return (
    <Part name="duties" title={words('duties.title')}>
      <ul>
        {overdue.map(({ id, text }) => (
          <li key={id} class={assessment.overdue ? 'due-now' : undefined}>
            {assessment.overdue && <WarningShape />}
            <span class="small">
              {words(assessment.overdue ? 'duties.overdue' : 'duties.ifOverdue')}{' '}
            </span>
            <PackText text={text} />
          </li>
        ))}
        {duties.map(({ id, who, text }) => (
          <li key={id}>
            <span class="small">
              <PackText text={who} />:{' '}
            </span>
            <PackText text={text} />
          </li>
        ))}
      </ul>
      {rights.length > 0 && <p class="small">{words('duties.consider')}</p>}
      <ul>
        {rights.map(({ right, evidence }) => (
          <li key={right.id}>
            <strong>
              <PackText text={right.name} />
            </strong>
            {evidence.length > 0 && (
              <p class="points">
                {words('duties.points')} <Words found={evidence.map((one) => one.text)} />
              </p>
            )}
            <p class="small">
              <PackText text={right.text} />
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Words({ found }: { found: readonly string[] }) {
  return (
    <span lang="nb">
      {[...new Set(found)].map((one) => (
        <bdi key={one}>«{one}» </bdi>
      ))}
    </span>
  );
}
