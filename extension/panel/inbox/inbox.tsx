import type { ReferralId } from '@shared/model';
import { municipalPack } from '@shared/packs';
import { useMemo, useState } from 'preact/hooks';
import type { Device } from '../../device/device.ts';
import { useTexts } from '../../look/texts.ts';
import { type Assessed, isOpen, isReadable } from './assessed.ts';
import { FetchTrouble } from './fetch-trouble.tsx';
import { type InboxChoice, wholeInbox } from './inbox-choice.ts';
import { InboxHead } from './inbox-head.tsx';
import { InboxList } from './inbox-list.tsx';
import { LeftOut } from './left-out.tsx';
import { ReferralView } from './referral-view.tsx';
import { samePersons } from './same-person.ts';
import { useInbox } from './use-inbox.ts';

const none: readonly Assessed[] = [];

/** The list of self-referrals, or the one that is open. */
export function Inbox({ device }: { device: Device }) {
  const { t } = useTexts();
  const { state, refresh, changed } = useInbox(device);
  const [openId, setOpenId] = useState<ReferralId | null>(null);
  const [choice, setChoice] = useState<InboxChoice>(wholeInbox);
  const referrals = state.kind === 'here' ? state.referrals : none;
  // asked when all are open: it is not the same question while they come
  const compared = referrals.every(isOpen) ? referrals : none;
  const same = useMemo(() => samePersons(compared.filter(isReadable)), [compared]);
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

  const open = referrals.find(({ sealed }) => sealed.id === openId);
  if (open !== undefined && isReadable(open)) {
    return (
      <ReferralView
        key={openId}
        referral={open}
        same={same.get(open.sealed.id)}
        device={device}
        clinics={state.clinics}
        retention={state.retention}
        pack={municipalPack(device.municipality)}
        today={state.today}
        changed={changed}
        open={setOpenId}
        back={() => setOpenId(null)}
      />
    );
  }
  return (
    <div class="stack">
      <InboxHead {...state} refresh={refresh} />
      <LeftOut names={state.leftOut} />
      {state.trouble && <FetchTrouble trouble={state.trouble} retry={refresh} />}
      <InboxList
        referrals={referrals}
        same={same}
        clinics={state.clinics}
        choice={choice}
        choose={setChoice}
        today={state.today}
        fingerprint={device.fingerprint}
        open={setOpenId}
      />
    </div>
  );
}
