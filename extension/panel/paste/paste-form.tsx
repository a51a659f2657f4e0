import { ReferralSourceSchema } from '@shared/model';
import { Field } from '../../look/field.tsx';
import { PackChoice } from '../../look/pack-choice.tsx';
import { useTexts } from '../../look/texts.ts';
import type { Pasted, PastedProblem } from './pasted.ts';

type PasteFormProps = {
  form: Pasted;
  problem: PastedProblem | null;
  change: (part: Partial<Pasted>) => void;
  clear: () => void;
};

/** The text and what else is known. It is assessed while it is written: nothing is sent. */
export function PasteForm({ form, problem, change, clear }: PasteFormProps) {
  const { t } = useTexts();
  const typed =
    (name: 'text' | 'age' | 'received' | 'discharged' | 'source' | 'icd10' | 'icpc2') =>
    ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      change({ [name]: value });
  const said = (code: PastedProblem) => (problem === code ? t(`paste.${code}`) : undefined);
  return (
    <form class="stack" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <Field label={t('paste.text')}>
        {(control) => <textarea {...control} rows={6} value={form.text} onInput={typed('text')} />}
      </Field>
      <div class="pair">
        <Field label={t('paste.age')} hint={t('paste.ageHint')} problem={said('ageWrong')}>
          {(control) => (
            <input {...control} inputMode="numeric" value={form.age} onInput={typed('age')} />
          )}
        </Field>
        <Field label={t('paste.received')} problem={said('receivedMissing')}>
          {(control) => (
            <input {...control} type="date" value={form.received} onInput={typed('received')} />
          )}
        </Field>
      </div>
      <details>
        <summary>{t('paste.more')}</summary>
        <div class="stack">
          <Field label={t('paste.from')}>
            {(control) => (
              <select {...control} value={form.source} onChange={typed('source')}>
                <option value="">{t('paste.unknown')}</option>
                {ReferralSourceSchema.options.map((source) => (
                  <option key={source} value={source}>
                    {t(`source.${source}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={t('paste.discharged')}>
            {(control) => (
              <input
                {...control}
                type="date"
                value={form.discharged}
                onInput={typed('discharged')}
              />
            )}
          </Field>
          <div class="pair">
            <Field label={t('paste.icd10')}>
              {(control) => (
                <input {...control} dir="ltr" value={form.icd10} onInput={typed('icd10')} />
              )}
            </Field>
            <Field label={t('paste.icpc2')}>
              {(control) => (
                <input {...control} dir="ltr" value={form.icpc2} onInput={typed('icpc2')} />
              )}
            </Field>
          </div>
          {form.pack && <PackChoice value={form.pack} choose={(pack) => change({ pack })} />}
        </div>
      </details>
      <div>
        <button type="button" onClick={clear}>
          {t('paste.clear')}
        </button>
      </div>
    </form>
  );
}
