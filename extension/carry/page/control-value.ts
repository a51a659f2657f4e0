import { isInput, isSelect, optionText } from '../../host/control.ts';
import { optionLabel } from './control-labels.ts';
import type { FoundControl } from './found-control.ts';

/** What stands in a control, as a person reads it; `true` and `false` of a box. */
export function valueNow({ elements, kind }: FoundControl): string {
  const [first] = elements;
  if (kind === 'radio') {
    const checked = elements.find((one) => isInput(one) && one.checked);
    return checked === undefined ? '' : optionLabel(checked);
  }
  if (kind === 'checkbox') return String(isInput(first) && first.checked);
  return isSelect(first) ? optionText(first) : first.value;
}

/**
 * Puts a value into a control as a person's typing or choosing does: the page hears of it by the
 * same events. The focus stays where it is. False where there is no such choice.
 */
export function setValue(found: FoundControl, value: string): boolean {
  const [first] = found.elements;
  if (found.kind === 'radio') return choose(found, value);
  if (isInput(first) && found.kind === 'checkbox') {
    if (String(first.checked) !== value) first.click();
    return true;
  }
  if (isSelect(first)) {
    const option = [...first.options].findIndex(
      ({ text, disabled }) => text === value && !disabled,
    );
    if (option === -1 && value !== '') return false;
    first.selectedIndex = option;
  } else {
    first.value = value;
  }
  const how = { bubbles: true, composed: true };
  first.dispatchEvent(
    isSelect(first)
      ? new Event('input', how)
      : new InputEvent('input', { ...how, inputType: 'insertReplacementText', data: value }),
  );
  first.dispatchEvent(new Event('change', { bubbles: true }));
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
    one.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return true;
}
