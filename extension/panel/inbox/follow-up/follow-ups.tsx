import journalTexts from '@locales/nb/journal.json' with { type: 'json' };
import { contactChangeText } from '@shared/exchange';
import { useEffect, useState } from 'preact/hooks';
import type { Device } from '../../../device/device.ts';
import { Notice } from '../../../look/notice.tsx';
import { useTexts } from '../../../look/texts.ts';
import { CopyText } from '../copy-text.tsx';
import { LeftOut } from '../left-out.tsx';
import type { Sealed } from '../opened.ts';
import { type OpenedFollowUp, openFollowUps } from './open-follow-ups.ts';

/** What the sender has told since the referral was sent, in Norwegian for the journal. */
export function FollowUps({ sealed, device }: { sealed: Sealed; device: Device }) {
  const { t } = useTexts();
  const [opened, setOpened] = useState<readonly OpenedFollowUp[]>([]);
  useEffect(() => void openFollowUps(sealed, device).then(setOpened), [sealed, device]);
  if (sealed.followUps.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="follow-ups">
      <h2 id="follow-ups">{t('followUp.title')}</h2>
      <p>{t('followUp.check')}</p>
      {opened.map((one) => (
        <FollowUp key={one.followUp.id} {...one} />
      ))}
    </section>
  );
}

function FollowUp(opened: OpenedFollowUp) {
  const { t, fullDay } = useTexts();
  const { receivedOn } = opened.followUp;
  if ('problem' in opened) {
    const { problem } = opened;
    return (
      <Notice kind="error" title={t('followUp.mark', { day: fullDay(receivedOn) })}>
        <p>{t(problem === 'wrong-key' ? 'followUp.unread' : `sealed.${problem}.text`)}</p>
      </Notice>
    );
  }
  const text = contactChangeText(opened.change, { texts: journalTexts, receivedOn });
  return (
    <>
      <LeftOut names={opened.leftOut} />
      <p class="card told" lang="nb" dir="ltr">
        {text}
      </p>
      <CopyText text={text} />
    </>
  );
}
