import type { Day, ReferralId } from '@shared/model';
import { Notice } from '../../look/notice.tsx';
import { useTexts } from '../../look/texts.ts';
import { useInboxWords } from './inbox-words.ts';
import { isCertain, type SamePerson } from './same-person.ts';

type SamePersonNoticeProps = {
  same: readonly SamePerson[];
  today: Day;
  open: (id: ReferralId) => void;
};

/** Other referrals of the same person, with what shows it, and the way to each. */
export function SamePersonNotice({ same, today, open }: SamePersonNoticeProps) {
  const { t, day } = useTexts();
  const words = useInboxWords();
  if (same.length === 0) return null;
  const title = words(isCertain(same) ? 'same.others' : 'same.likely', { count: same.length });
  return (
    <Notice kind="warning" title={title}>
      <ul class="stack">
        {same.map(({ other: { sealed, content }, by }) => (
          <li key={sealed.id} class="stack tight">
            <span>
              <bdi>{content.person.name}</bdi> ·{' '}
              {t('inbox.received', { day: day(sealed.receivedOn, today) })} ·{' '}
              {t(`status.${sealed.status}`)}
            </span>
            <span class="small">{words(`same.by.${by}`)}</span>
            <div>
              <button type="button" onClick={() => open(sealed.id)}>
                {words('same.open', { day: day(sealed.receivedOn, today) })}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
