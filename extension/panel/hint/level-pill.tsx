import { LevelShape, OwnShape, WarningShape } from '../../look/shape.tsx';
import { useTexts } from '../../look/texts.ts';
import type { Hint } from '../../overlay/hint.ts';

/** The overlay's pill, as text beside a referral in the panel. */
export function LevelPill({ hint }: { hint: Hint }) {
  const { t } = useTexts();
  return (
    <span class={`pill ${hint.kind === 'level' ? hint.due : 'unknown'}`}>
      <span class="unseen">{hint.spoken}</span>
      {hint.kind === 'unknown' ? (
        <>
          {hint.emergency && <WarningShape />}
          <span class="mark" aria-hidden="true">
            ?
          </span>
          <span aria-hidden="true">{t('hint.noLevel')}</span>
        </>
      ) : (
        <>
          <LevelShape level={hint.level} />
          {hint.setHere && <OwnShape />}
          {(hint.emergency || hint.due === 'over') && <WarningShape />}
          <span class="deadline" aria-hidden="true">
            {hint.deadline}
          </span>
          <span class="left" aria-hidden="true">
            {hint.left}
          </span>
          {hint.look && (
            <span class="mark" aria-hidden="true">
              ?
            </span>
          )}
        </>
      )}
    </span>
  );
}
