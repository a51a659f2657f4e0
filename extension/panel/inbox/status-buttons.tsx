import type { ReferralStatus, StatusChange } from '@shared/model';
import { useState } from 'preact/hooks';
import { Icon } from '../../look/icon.tsx';
import { useTexts } from '../../look/texts.ts';
import { useInboxWords } from './inbox-words.ts';

type StatusButtonsProps = {
  status: ReferralStatus;
  /** The day on which the portal deletes it where it is closed now, in words. */
  deletedWhenClosed: string;
  set: (status: StatusChange['status']) => void;
};

const choices = ['opened', 'waiting', 'offered'] as const;

/** The ways on. Closing cannot be undone, so it is asked about once. */
export function StatusButtons({ status, deletedWhenClosed, set }: StatusButtonsProps) {
  const { t } = useTexts();
  const words = useInboxWords();
  const [closing, setClosing] = useState(false);
  if (closing) {
    return (
      <div class="stack tight">
        <p>
          {t('status.confirmClose')} {words('deleted.whenClosed', { day: deletedWhenClosed })}
        </p>
        <div class="row">
          <button type="button" class="danger" onClick={() => set('closed')}>
            {t('status.close')}
          </button>
          <button type="button" onClick={() => setClosing(false)}>
            {t('status.keep')}
          </button>
        </div>
      </div>
    );
  }
  return (
    <fieldset class="choices" aria-labelledby="status-title">
      {choices.map((choice) => (
        <button
          key={choice}
          type="button"
          aria-pressed={choice === status}
          onClick={() => choice !== status && set(choice)}
        >
          {choice === status && <Icon name="check" />}
          {t(`status.${choice}`)}
        </button>
      ))}
      <button type="button" onClick={() => setClosing(true)}>
        {t('status.closed')}
      </button>
    </fieldset>
  );
}
