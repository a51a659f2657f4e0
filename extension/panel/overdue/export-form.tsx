import { type Day, DaySchema } from '@shared/model';
import { municipalPack } from '@shared/packs';
import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { downloadText } from '../../look/download.ts';
import { Field } from '../../look/field.tsx';
import { textsFor, useTexts } from '../../look/texts.ts';
import { type Duty, duties, inPeriod, nextPeriod, withDuty } from './export-period.ts';
import type { Register } from './register.ts';
import { registerCsv } from './register-csv.ts';
import type { RegisterNow } from './use-register.ts';

type ExportFormProps = { register: Register; change: RegisterNow['change']; today: Day };

/** The file for the interval report or the deviation system, by duty and period. */
export function ExportForm({ register, change, today }: ExportFormProps) {
  const { t, language } = useTexts();
  const [duty, setDuty] = useState<Duty>('everything');
  const [own, setPeriod] = useState<{ from: string; to: string } | null>(null);
  const [older, setOlder] = useState(true);
  const [said, say] = useState('');
  const next = nextPeriod(register, today);
  const { from, to } = own ?? next;
  const period = v.safeParse(v.object({ from: DaySchema, to: DaySchema }), { from, to });
  const isRight = period.success && period.output.from <= period.output.to;
  const found = isRight ? inPeriod(register.entries, { ...period.output, older }) : [];
  const chosen = withDuty(found, duty, { packOf: municipalPack, on: today });
  const save = () => {
    if (!period.success || chosen.length === 0) return;
    const name = `over-fristen-${from}-${to}.csv`;
    // the file is read by a Norwegian municipality, whatever language the panel is in
    const texts = textsFor(language === 'nn' ? 'nn' : 'nb');
    const csv = registerCsv(chosen, { on: today, texts, packOf: municipalPack });
    downloadText(csv, name, 'text/csv;charset=utf-8');
    say(t('overdue:export.done', { name }));
    setPeriod({ from, to });
    void change((now) => ({ ...now, exportedTo: period.output.to }));
  };
  const dayField = (which: 'from' | 'to') => (
    <Field label={t(`overdue:export.${which}`)}>
      {(control) => (
        <input
          {...control}
          type="date"
          value={which === 'from' ? from : to}
          onInput={({ currentTarget }) => setPeriod({ from, to, [which]: currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <details class="card">
      <summary>{t('overdue:export.title')}</summary>
      <div class="stack">
        <Field label={t('overdue:export.which')}>
          {(control) => (
            <select
              {...control}
              value={duty}
              onChange={({ currentTarget }) =>
                setDuty(duties.find((one) => one === currentTarget.value) ?? 'everything')
              }
            >
              {duties.map((one) => (
                <option key={one} value={one}>
                  {t(`overdue:export.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <div class="pair">
          {dayField('from')}
          {dayField('to')}
        </div>
        <label class="check">
          <input
            type="checkbox"
            checked={older}
            onChange={({ currentTarget }) => setOlder(currentTarget.checked)}
          />
          {t('overdue:export.older')}
        </label>
        <p class="small">{t('overdue:export.hint')}</p>
        <div>
          <button type="button" class="primary" aria-disabled={chosen.length === 0} onClick={save}>
            {t('overdue:export.button', { count: chosen.length })}
          </button>
        </div>
        <p class="small" role="status">
          {!isRight
            ? t('overdue:export.wrong')
            : chosen.length === 0
              ? t('overdue:export.none')
              : said}
        </p>
      </div>
    </details>
  );
}
