import { DaySchema } from '@shared/model';
import * as v from 'valibot';
import { isControl, isInput, isSelect, optionText } from '../../host/control.ts';
import { chooseOption, comboboxValue, emptyCombobox } from './combobox.ts';
import { optionLabel } from './control-labels.ts';
import { dayInParts, keepParts, setDayInParts } from './day-parts.ts';
import type { FoundControl } from './found-control.ts';
import { richText, setRichText } from './rich-text.ts';
import { sayChanged, typeInto } from './typed.ts';

/** What stands in a control, as a person reads it; `true` and `false` of a box. */
export function valueNow(found: FoundControl): string {
  const { elements, kind } = found;
  const [first] = elements;
  if (kind === 'radio') {
    const checked = elements.find((one) => isInput(one) && one.checked);
    return checked === undefined ? '' : optionLabel(checked);
  }
  if (kind === 'checkbox') return String(isInput(first) && first.checked);
  if (kind === 'day-parts') return dayInParts(found);
  if (kind === 'combobox') return comboboxValue(first);
  if (!isControl(first)) return richText(first);
  return isSelect(first) ? optionText(first) : first.value;
}

/**
 * Puts a value into a control as a person's typing or choosing does: the page hears of it by the
 * same events, and the focus is afterwards where it was. False where there is no such choice.
 */
export async function setValue(found: FoundControl, value: string): Promise<boolean> {
  const [first] = found.elements;
  if (found.kind === 'combobox') return setCombobox(first, value);
  if (found.kind === 'day-parts') {
    const day = v.safeParse(DaySchema, value);
    return day.success && setDayInParts(found, day.output);
  }
  if (found.kind === 'radio') return choose(found, value);
  if (!isControl(first)) return setRichText(first, value);
  if (isInput(first) && found.kind === 'checkbox') {
    if (String(first.checked) !== value) first.click();
    return true;
  }
  if (isSelect(first)) return select(first, value);
  typeInto(first, value);
  sayChanged(first);
  return true;
}

/** Remembers what stands in a control; the function returned puts it back. */
export function keepValue(found: FoundControl): () => Promise<void> {
  const before = valueNow(found);
  const putBack = keepParts(found);
  return async () => {
    if (found.kind === 'day-parts') putBack();
    else await setValue(found, before);
  };
}

async function setCombobox(combobox: HTMLElement, value: string): Promise<boolean> {
  if (value !== '') return chooseOption(combobox, value);
  await emptyCombobox(combobox);
  return comboboxValue(combobox) === '';
}

function select(control: HTMLSelectElement, value: string): boolean {
  const option = [...control.options].findIndex(
    ({ text, disabled }) => text === value && !disabled,
  );
  if (option === -1 && value !== '') return false;
  control.selectedIndex = option;
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  sayChanged(control);
  return true;
}

function choose({ elements }: FoundControl, value: string): boolean {
  const wanted = elements.find((one) => optionLabel(one) === value);
  if (wanted !== undefined) {
    wanted.click();
    return true;
  }
  if (value !== '') return false;
  for (const one of elements) {
    if (!isInput(one) || !one.checked) continue;
    one.checked = false;
    one.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    sayChanged(one);
  }
  return true;
}
