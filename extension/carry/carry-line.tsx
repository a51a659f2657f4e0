import { DaySchema } from '@shared/model';
import * as v from 'valibot';
import { useTexts } from '../look/texts.ts';
import type { CarryRow } from './carry-rows.ts';
import type { CarryValue } from './carry-values.ts';
import { useCarryWords } from './carry-words.ts';
import type { ControlInfo } from './control-info.ts';

type CarryLineProps = {
  row: CarryRow;
  value: CarryValue | undefined;
  open: () => void;
  write: () => void;
  undo: () => void;
};

/** One field: what stands in it now, what would be written, and a button that does it. */
export function CarryLine({ row, value, open, write, undo }: CarryLineProps) {
  const words = useCarryWords();
  const { fullDay } = useTexts();
  const { control, plan, outcome, field } = row;
  const shown = (text: string) => {
    const day = v.safeParse(DaySchema, text);
    if (isDay(control) && day.success) return fullDay(day.output);
    if (control.kind === 'checkbox') return words(text === 'true' ? 'box.on' : 'box.off');
    return text === '' ? words('empty') : text;
  };
  const asIs = value?.kind === 'day' ? fullDay(value.day) : (value?.text ?? '');
  const name = control.label;
  return (
    <li class="card" data-field={field} data-outcome={outcome?.outcome}>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <dl>
        <dt>{words('now')}</dt>
        <dd>
          <bdi class="value">{shown(control.now ?? '')}</bdi>
        </dd>
        {plan.kind !== 'same' && (
          <>
            <dt>{words('then')}</dt>
            <dd>
              <bdi class="value">{plan.kind === 'write' ? shown(plan.write) : asIs}</bdi>
            </dd>
          </>
        )}
      </dl>
      {plan.kind === 'write' && plan.cut > 0 && (
        <p class="small caution">{words('cut', { count: plan.cut })}</p>
      )}
      {plan.kind === 'refused' && <p class="small caution">{words(`refused.${plan.why}`)}</p>}
      {plan.kind === 'write' && isForGood(control) && (
        <p class="small caution">{words('forGood')}</p>
      )}
      {plan.kind === 'same' && outcome === null && <p class="small">{words('same')}</p>}
      <p class="small outcome" role="status">
        {outcome && words(`outcome.${outcome.outcome}`)} {outcome?.problem}
      </p>
      <div class="row">
        {plan.kind === 'write' && (
          <button type="button" onClick={write} aria-label={words('writeField', { field: name })}>
            {words('write')}
          </button>
        )}
        {plan.kind === 'refused' && plan.why === 'unopened' && (
          <button type="button" onClick={open} aria-label={words('openField', { field: name })}>
            {words('open')}
          </button>
        )}
        {(outcome?.outcome === 'written' || outcome?.outcome === 'not-taken') && (
          <button
            type="button"
            class="plain"
            onClick={undo}
            aria-label={words('undoField', { field: name })}
          >
            {words('undo')}
          </button>
        )}
      </div>
    </li>
  );
}

function isDay({ kind }: ControlInfo): boolean {
  return kind === 'date' || kind === 'day-parts';
}

/** A list that is only chosen from and has no empty choice cannot be put back to nothing chosen. */
function isForGood({ kind, isTyped, now, options }: ControlInfo): boolean {
  return kind === 'combobox' && !isTyped && !options.includes(now ?? '');
}
