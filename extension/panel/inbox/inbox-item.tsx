import { type Day, isGroupInterest, type ReferralId } from '@shared/model';
import { Icon } from '../../look/icon.tsx';
import { useTexts } from '../../look/texts.ts';
import { hintOf } from '../../overlay/hint.ts';
import { LevelPill } from '../hint/level-pill.tsx';
import { type Assessed, isReadable } from './assessed.ts';
import { FollowUpMark } from './follow-up/follow-up-mark.tsx';
import { GroupInterested } from './group-interested.tsx';
import { useInboxWords } from './inbox-words.ts';
import { isCertain, type SamePerson } from './same-person.ts';
import { useAge } from './use-age.ts';

type InboxItemProps = {
  referral: Assessed;
  same: readonly SamePerson[];
  today: Day;
  open: (id: ReferralId) => void;
};

/** One referral in the list: by when, who, and how far it has come. */
export function InboxItem({ referral, same, today, open }: InboxItemProps) {
  const { t, hint: words, day } = useTexts();
  const own = useInboxWords();
  const age = useAge();
  const { id, receivedOn, status } = referral.sealed;
  const received = t('inbox.received', { day: day(receivedOn, today) });
  if ('problem' in referral) {
    return (
      <li class="card stack tight">
        <h3 class="row">
          <Icon name="lock" />
          {t(`sealed.${referral.problem}.title`)}
        </h3>
        <p class="small">{t(`sealed.${referral.problem}.text`)}</p>
        <p class="small">{received}</p>
      </li>
    );
  }
  if (!isReadable(referral)) {
    return (
      <li class="card stack tight">
        <p>{own('unopened')}</p>
        <p class="small">{received}</p>
      </li>
    );
  }
  const { content, suggestion } = referral;
  return (
    <li class="card item" data-new={status === 'received' || undefined}>
      <div>
        {isGroupInterest(content) ? (
          <GroupInterested group={content.group} />
        ) : suggestion ? (
          <LevelPill hint={hintOf(suggestion.assessment, today, words)} />
        ) : (
          t('hint.noLevel')
        )}
      </div>
      <div class="row apart">
        <h3>
          <button type="button" class="whole" onClick={() => open(id)}>
            <bdi>{content.person.name}</bdi>
          </button>
        </h3>
        <span class="status" data-status={status}>
          {t(`status.${status}`)}
        </span>
      </div>
      <FollowUpMark sealed={referral.sealed} today={today} />
      <p class="small">
        {age(content.person.birthDate, today)} · {received}
      </p>
      {same.length > 0 && (
        <p class="small row same">
          <Icon name="copies" />
          {own(isCertain(same) ? 'same.others' : 'same.likely', { count: same.length })}
        </p>
      )}
    </li>
  );
}
