import type { ClinicId, Day, ReferralId } from '@shared/model';
import { useMemo } from 'preact/hooks';
import { Notice } from '../../look/notice.tsx';
import { useTexts } from '../../look/texts.ts';
import { type Assessed, isFinished } from './assessed.ts';
import { ChoiceForm } from './choice-form.tsx';
import { InPages } from './in-pages.tsx';
import { chosen, type InboxChoice, wholeInbox } from './inbox-choice.ts';
import { InboxItem } from './inbox-item.tsx';
import { useInboxWords } from './inbox-words.ts';
import type { SamePersons } from './same-person.ts';

type InboxListProps = {
  referrals: readonly Assessed[];
  same: SamePersons;
  clinics: ReadonlyMap<ClinicId, string>;
  choice: InboxChoice;
  choose: (choice: InboxChoice) => void;
  today: Day;
  fingerprint: string;
  open: (id: ReferralId) => void;
};

/** So few are seen at a glance: there is nothing to choose among. */
const fewEnough = 5;

/** What waits, the most urgent first, and what is finished under it. */
export function InboxList(props: InboxListProps) {
  const { referrals, same, clinics, choice, choose, today, fingerprint, open } = props;
  const { t } = useTexts();
  const words = useInboxWords();
  const waiting = useMemo(() => referrals.filter((one) => !isFinished(one)), [referrals]);
  const shown = useMemo(() => chosen(waiting, choice), [waiting, choice]);
  const finished = useMemo(
    () => chosen(referrals.filter(isFinished), { ...wholeInbox, order: 'newest' }),
    [referrals],
  );
  const item = (one: Assessed) => (
    <InboxItem
      key={one.sealed.id}
      referral={one}
      same={same.get(one.sealed.id)}
      today={today}
      open={open}
    />
  );
  if (referrals.length === 0) {
    return (
      <Notice kind="info" title={t('empty.title')}>
        <p>{t('empty.text')}</p>
      </Notice>
    );
  }
  const noneFits = referrals.every((one) => 'problem' in one && one.problem === 'wrong-key');
  return (
    <>
      {noneFits && (
        <Notice kind="error" title={t('trouble.allWrongKey.title')}>
          <p>{t('trouble.allWrongKey.text', { fingerprint })}</p>
          <div>
            <button type="button" onClick={() => void chrome.runtime.openOptionsPage()}>
              {t('noKey.action')}
            </button>
          </div>
        </Notice>
      )}
      {waiting.length > 0 ? (
        <section class="stack" aria-labelledby="waiting">
          <h2 id="waiting" tabIndex={-1}>
            {t('inbox.waiting', { count: waiting.length })}
          </h2>
          {waiting.length > fewEnough && (
            <ChoiceForm referrals={waiting} clinics={clinics} choice={choice} choose={choose} />
          )}
          {shown.length < waiting.length && (
            <p class="small" role="status">
              {words('shown', { count: shown.length, all: waiting.length })}
            </p>
          )}
          {/* another choice begins at its first page */}
          <InPages key={JSON.stringify(choice)} items={shown} item={item} headedBy="waiting" />
        </section>
      ) : (
        <p>{t('inbox.nothingWaits')}</p>
      )}
      {finished.length > 0 && (
        <details>
          <summary id="finished">{t('inbox.finished', { count: finished.length })}</summary>
          <InPages items={finished} item={item} headedBy="finished" />
        </details>
      )}
    </>
  );
}
