import type { ReferralId } from '@shared/model';
import { municipalPack } from '@shared/packs';
import { useState } from 'preact/hooks';
import type { Device } from '../../device/device.ts';
import { useTexts } from '../../look/texts.ts';
import { todayInNorway } from '../../overlay/today.ts';
import { assessed } from './assessed.ts';
import { FetchTrouble } from './fetch-trouble.tsx';
import { InboxList } from './inbox-list.tsx';
import { ReferralView } from './referral-view.tsx';
import { useInbox } from './use-inbox.ts';

/** The list of self-referrals, or the one that is open. */
export function Inbox({ device }: { device: Device }) {
  const { t, time } = useTexts();
  const { state, refresh, changed } = useInbox(device);
  const [openId, setOpenId] = useState<ReferralId | null>(null);
  if (state.kind !== 'here') {
    return (
      <>
        <h1>{t('inbox.title')}</h1>
        {state.kind === 'loading' ? (
          <p role="status">{t('inbox.loading')}</p>
        ) : (
          <FetchTrouble trouble={state.trouble} retry={refresh} />
        )}
      </>
    );
  }

  const today = todayInNorway();
  const pack = municipalPack(device.municipality);
  const referrals = state.opened.map((one) => assessed(one, pack, today));
  const open = referrals.find(({ sealed }) => sealed.id === openId);
  if (open !== undefined && 'content' in open) {
    return (
      <ReferralView
        key={openId}
        referral={open}
        device={device}
        clinics={state.clinics}
        pack={pack}
        today={today}
        changed={changed}
        back={() => setOpenId(null)}
      />
    );
  }
  return (
    <div class="stack">
      <h1>{t('inbox.title')}</h1>
      <div class="row apart">
        <p class="small" role="status">
          {state.refreshing ? t('inbox.loading') : t('inbox.fetched', { time: time(state.at) })}
        </p>
        <button type="button" class="plain" onClick={refresh}>
          {t('inbox.refresh')}
        </button>
      </div>
      {state.trouble && <FetchTrouble trouble={state.trouble} retry={refresh} />}
      <InboxList
        referrals={referrals}
        today={today}
        fingerprint={device.fingerprint}
        open={setOpenId}
      />
    </div>
  );
}
