import type { Day, Retention } from '@shared/model';
import { daysUntil, deletionDay } from '@shared/rules';
import { Icon } from '../../look/icon.tsx';
import { useTexts } from '../../look/texts.ts';
import { isFinished } from './assessed.ts';
import { useInboxWords } from './inbox-words.ts';
import type { Sealed } from './opened.ts';

type DeletionNoteProps = { sealed: Sealed; retention: Retention; today: Day };

/** So many days before one that nobody has finished is gone, it is said aloud. */
const soonDays = 30;

/** When the portal deletes the referral: it is no journal. */
export function DeletionNote({ sealed, retention, today }: DeletionNoteProps) {
  const { fullDay } = useTexts();
  const words = useInboxWords();
  const on = deletionDay(sealed, retention);
  const day = fullDay(on);
  if (isFinished({ sealed })) return <p class="small">{words('deleted.finished', { day })}</p>;
  if (daysUntil(on, today) > soonDays) return <p class="small">{words('deleted.open', { day })}</p>;
  return (
    <p class="soon-deleted">
      <Icon name="warning" />
      <span>{words('deleted.soon', { day })}</span>
    </p>
  );
}
