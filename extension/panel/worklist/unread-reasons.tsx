import { useTexts } from '../../look/texts.ts';
import { grouped } from '../../overlay/counts.ts';
import { problemText } from '../../overlay/hint.ts';
import type { ListedRow } from './listed-rows.ts';

/** Why rows were not read, the most frequent first, in the words of the page's corner. */
export function UnreadReasons({ rows }: { rows: readonly ListedRow[] }) {
  const { t, hint: words } = useTexts();
  const problems = grouped(
    rows.flatMap(({ state }) =>
      state.kind === 'unread' ? [{ problem: state.problem, count: 1 }] : [],
    ),
  );
  if (problems.length === 0) return null;
  return (
    <section class="stack tight small" aria-labelledby="unread-reasons">
      <h2 id="unread-reasons">{t('worklist:reasons')}</h2>
      <ul>
        {problems.map(({ problem, count }) => (
          <li key={`${problem.code} ${problem.field}`}>
            {words.t('status.reason', { count, problem: problemText(problem, words.t) })}
          </li>
        ))}
      </ul>
    </section>
  );
}
