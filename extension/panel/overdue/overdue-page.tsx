import { useState } from 'preact/hooks';
import { Notice } from '../../look/notice.tsx';
import { useTexts } from '../../look/texts.ts';
import { useToday } from '../../look/use-today.ts';
import { EntryList } from './entry-list.tsx';
import { ExportForm } from './export-form.tsx';
import { RegisterSettings } from './register-settings.tsx';
import { Undecided } from './undecided.tsx';
import { useRegister } from './use-register.ts';
import { Wipe } from './wipe.tsx';

/** The register of passed deadlines: what is left to do, the file for the report, and how it is kept. */
export function OverduePage() {
  const { t } = useTexts();
  const today = useToday();
  const { register, change, wipe } = useRegister();
  const [said, say] = useState('');
  const emptied = () => void wipe().then(() => say(t('overdue:wipe.done')));
  if (register === undefined) return <p role="status">{t('overdue:loading')}</p>;
  return (
    <div class="stack wide overdue">
      <div class="stack tight">
        <h1>{t('overdue:title')}</h1>
        <p class="small">{t('overdue:lead')}</p>
      </div>
      {register === 'damaged' ? (
        <Notice kind="error" title={t('overdue:damaged.title')}>
          <p>{t('overdue:damaged.text')}</p>
        </Notice>
      ) : (
        <>
          {register.entries.length > 0 && (
            <ExportForm register={register} change={change} today={today} />
          )}
          <Undecided register={register} change={change} today={today} />
          <EntryList register={register} change={change} today={today} />
          <RegisterSettings register={register} change={change} today={today} />
        </>
      )}
      <Wipe wipe={emptied} />
      <p class="small" role="status">
        {said}
      </p>
      <p class="small">{t('overdue:stored')}</p>
    </div>
  );
}
