import { isInput, isSelect } from '../../host/control.ts';
import { isCombobox } from './combobox.ts';
import { groupLabels, labelsOf } from './control-labels.ts';
import { isEditingHost } from './editing-host.ts';
import { findDayParts } from './find-day-parts.ts';
import type { Unit } from './found-control.ts';

/** The controls of a form, with buttons of one choice and parts of one day together. */
export function unitsIn(controls: readonly HTMLElement[]): Unit[] {
  const days = findDayParts(controls, (control) => labelsOf(control));
  const taken = new Map<HTMLElement, Unit | null>();
  for (const { parts, around, named } of days) {
    const hasOthers = (box: Element) =>
      controls.some((one) => box.contains(one) && !parts.includes(one));
    const labels = [named, ...groupLabels(around, hasOthers)].filter((label) => label !== '');
    for (const part of parts) taken.set(part, null);
    const earliest = controls.find((one) => parts.includes(one)) ?? parts[0];
    taken.set(earliest, { elements: parts, kind: 'day-parts', labels });
  }
  const units: Unit[] = [];
  for (const control of controls) {
    const ofDay = taken.get(control);
    if (ofDay !== undefined) {
      if (ofDay !== null) units.push(ofDay);
      continue;
    }
    const at = units.findIndex(({ elements: [first] }) => isOneChoice(first, control));
    const known = units[at];
    if (known === undefined) {
      units.push({ elements: [control], kind: kindOf(control), labels: labelsOf(control) });
    } else {
      units[at] = {
        ...known,
        elements: [...known.elements, control],
        labels: groupLabels(control.closest(choices)),
      };
    }
  }
  return units;
}

const choices = 'fieldset,[role=radiogroup]';

/** Radio buttons of one name are one choice. */
function isOneChoice(first: HTMLElement, other: HTMLElement): boolean {
  return (
    isRadio(first) &&
    isRadio(other) &&
    other.name !== '' &&
    first.name === other.name &&
    first.getRootNode() === other.getRootNode()
  );
}

function isRadio(control: HTMLElement): control is HTMLInputElement {
  return isInput(control) && control.type === 'radio';
}

function kindOf(control: HTMLElement): Unit['kind'] {
  if (isSelect(control)) return 'select';
  if (isCombobox(control)) return 'combobox';
  if (!isInput(control)) return isEditingHost(control) ? 'rich' : 'lines';
  const kinds: Record<string, Unit['kind']> = {
    checkbox: 'checkbox',
    radio: 'radio',
    date: 'date',
    number: 'number',
  };
  return kinds[control.type] ?? 'line';
}
