import type { TFunction } from 'i18next';
import { StateMark, states } from './state-mark.tsx';

/** What the three marks mean. */
export function Legend({ t }: { t: TFunction }) {
  return (
    <ul class="facts">
      {states.map((state) => (
        <li key={state}>
          <StateMark t={t} state={state} />
          <span>{t(`portal:sources.legend.${state}`)}</span>
        </li>
      ))}
    </ul>
  );
}
