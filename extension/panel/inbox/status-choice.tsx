import type { Day, ReferralId, Retention, StatusAnswer, StatusChange } from '@shared/model';
import { deletionDay } from '@shared/rules';
import { useEffect, useState } from 'preact/hooks';
import type { Device } from '../../device/device.ts';
import { changeStatus, type StatusTrouble } from '../../device/portal-api.ts';
import { useTexts } from '../../look/texts.ts';
import { DeletionNote } from './deletion-note.tsx';
import type { Sealed } from './opened.ts';
import { StatusButtons } from './status-buttons.tsx';

type StatusChoiceProps = {
  sealed: Sealed;
  device: Device;
  retention: Retention;
  today: Day;
  changed: (id: ReferralId, answer: StatusAnswer) => void;
};

/** How far the intake has come: told to the portal at once, where the sender sees it. */
export function StatusChoice(props: StatusChoiceProps) {
  const { sealed, device, retention, today, changed } = props;
  const { id, status } = sealed;
  const { t, fullDay } = useTexts();
  const [said, say] = useState<'saving' | 'saved' | StatusTrouble | null>(null);
  const isFinal = status === 'closed' || status === 'withdrawn';

  async function set(change: StatusChange['status']) {
    say('saving');
    const answer = await changeStatus(device, id, { status: change });
    if (typeof answer === 'string') return say(answer);
    changed(id, answer);
    say('saved');
  }

  // whoever opens it has opened it: the sender is told without a click
  useEffect(() => {
    if (status === 'received') void set('opened');
  }, []);

  return (
    <section class="stack tight" aria-labelledby="status-title">
      <h2 id="status-title" tabIndex={-1}>
        {t('status.title')}
      </h2>
      {isFinal ? (
        <p>
          <strong>{t(`status.${status}`)}.</strong> {t('status.final')}
        </p>
      ) : (
        <StatusButtons
          status={status}
          deletedWhenClosed={fullDay(
            deletionDay({ ...sealed, status: 'closed', changedOn: today }, retention),
          )}
          set={(change) => void set(change)}
        />
      )}
      <DeletionNote sealed={sealed} retention={retention} today={today} />
      <p class="small" role="status">
        {said === null ? t('status.seen') : t(`status.said.${said}`)}
      </p>
    </section>
  );
}
