import type { Day, ReferralId } from '@shared/model';
import { Notice } from '../../look/notice.tsx';
import { useTexts } from '../../look/texts.ts';
import { type Assessed, byUrgency, isFinished } from './assessed.ts';
import { InboxItem } from './inbox-item.tsx';

type InboxListProps = {
  referrals: readonly Assessed[];
  today: Day;
  fingerprint: string;
  open: (id: ReferralId) => void;
};

/** What waits, the most urgent first, and what is finished under it. */
export function InboxList({ referrals, today, fingerprint, open }: InboxListProps) {
  const { t } = useTexts();
  const sorted = [...referrals].sort(byUrgency);
  const waiting = sorted.filter((one) => !isFinished(one));
  const finished = sorted.filter(isFinished);
  const items = (some: readonly Assessed[]) => (
    <ul class="inbox">
      {some.map((one) => (
        <InboxItem key={one.sealed.id} referral={one} today={today} open={open} />
      ))}
    </ul>
  );
  if (sorted.length === 0) {
    return (
      <Notice kind="info" title={t('empty.title')}>
        <p>{t('empty.text')}</p>
      </Notice>
    );
  }
  const noneFits = sorted.every((one) => 'problem' in one && one.problem === 'wrong-key');
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
          <h2 id="waiting">{t('inbox.waiting', { count: waiting.length })}</h2>
          {items(waiting)}
        </section>
      ) : (
        <p>{t('inbox.nothingWaits')}</p>
      )}
      {finished.length > 0 && (
        <details>
          <summary>{t('inbox.finished', { count: finished.length })}</summary>
          {items(finished)}
        </details>
      )}
    </>
  );
}
