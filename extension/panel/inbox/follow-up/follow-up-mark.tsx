import type { Day } from '@shared/model';
import { Icon } from '../../../look/icon.tsx';
import { useTexts } from '../../../look/texts.ts';
import type { Sealed } from '../opened.ts';

/** Says in the list that something has come since, and on which day the last of it did. */
export function FollowUpMark({ sealed, today }: { sealed: Sealed; today: Day }) {
  const { t, day } = useTexts();
  const last = sealed.followUps.at(-1);
  if (last === undefined) return null;
  return (
    <p class="small row follow-up-mark">
      <Icon name="info" />
      {t('followUp.mark', { day: day(last.receivedOn, today) })}
    </p>
  );
}
