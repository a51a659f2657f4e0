import { useTexts } from '../../look/texts.ts';
import { type Assessed, isOpen } from './assessed.ts';
import { useInboxWords } from './inbox-words.ts';

type InboxHeadProps = {
  referrals: readonly Assessed[];
  at: Date;
  refreshing: boolean;
  refresh: () => void;
};

/** When the inbox was fetched, how far its opening has come, and a way to fetch it again. */
export function InboxHead({ referrals, at, refreshing, refresh }: InboxHeadProps) {
  const { t, time } = useTexts();
  const words = useInboxWords();
  const count = referrals.length;
  const done = referrals.filter(isOpen).length;
  const loading = done < count ? words('opening', { done, count }) : t('inbox.loading');
  return (
    <>
      <h1>{t('inbox.title')}</h1>
      <div class="row apart">
        {/* counting is for the eye: it would be read out over and over */}
        <p class="small" role={done < count ? undefined : 'status'}>
          {refreshing ? loading : t('inbox.fetched', { time: time(at) })}
        </p>
        <button type="button" class="plain" onClick={refresh}>
          {t('inbox.refresh')}
        </button>
      </div>
    </>
  );
}
