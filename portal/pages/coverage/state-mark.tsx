import type { ChapterCoverage } from '@shared/model/coverage.ts';
import type { TFunction } from 'i18next';
import { Icon, type IconName } from '../../look/index.ts';

type State = ChapterCoverage['state'];

export const states: readonly State[] = ['encoded', 'partly', 'left-out'];

const icons: Record<State, IconName> = { encoded: 'check', partly: 'info', 'left-out': 'cross' };

/** Whether a chapter is encoded: a shape and a word. */
export function StateMark({ t, state }: { t: TFunction; state: State }) {
  return (
    <span class="tag" data-kind={state === 'encoded' ? 'good' : undefined}>
      <Icon name={icons[state]} />
      {t(`portal:sources.state.${state}`)}
    </span>
  );
}
