import { type Control, isControl, isInput, isSelect } from '../../host/control.ts';
import { isFor, type Profile } from '../../host/profile.ts';
import { deepAll, holds, parentAcross } from '../../host/tree.ts';
import { isShown } from '../../host/visible.ts';
import { isStable } from '../../picker/stable.ts';
import type { CarryField } from '../carry-field.ts';
import { carryFieldOf } from '../carry-label.ts';
import type { ControlInfo } from '../control-info.ts';
import { labelsOf } from './control-labels.ts';
import type { FoundControl, FoundForm } from './found-control.ts';
import { rulesFor } from './taught-form.ts';

/** The form that a document shows with the most fields of ours; null where it shows none at all. */
export function findForm(body: Element, profiles: readonly Profile[]): FoundForm | null {
  const own = profiles.filter((profile) => isFor(profile, location));
  const open = modalIn(body) ?? body;
  const shown = deepAll(open, 'input,textarea,select').filter(
    (element): element is Control => isControl(element) && isFillable(element),
  );
  const groups = new Map<Element, Control[]>();
  for (const control of shown) {
    const root = formAround(control) ?? open;
    groups.set(root, [...(groups.get(root) ?? []), control]);
  }
  const forms = [...groups].map(([root, controls]) => ({
    root,
    controls: named(root, controls, own),
  }));
  const [best] = forms.toSorted(
    (a, b) => fieldsIn(b) - fieldsIn(a) || b.controls.length - a.controls.length,
  );
  return best ?? null;
}

function fieldsIn({ controls }: FoundForm): number {
  return new Set(controls.flatMap(({ field }) => field ?? [])).size;
}

/** Secrets, files and what nobody sees are never touched, nor even looked at. */
function isFillable(control: Control): boolean {
  if (isInput(control) && !fillable.has(control.type)) return false;
  if (control.closest('[inert],[aria-hidden="true"]') !== null) return false;
  if (/password|one-time-code|cc-/.test(control.autocomplete)) return false;
  return isShown(control);
}

const fillable = new Set(
  'text search tel email url number date datetime-local month week time checkbox radio'.split(' '),
);

/** While a dialog lies over the page, the rest of it cannot be used. */
function modalIn(body: Element): Element | undefined {
  return deepAll(body, 'dialog:modal,[aria-modal="true"]').filter(isShown).at(-1);
}

function formAround(control: Control): Element | null {
  for (let at = parentAcross(control); at !== null; at = parentAcross(at)) {
    if (at.matches('form,dialog,[role=form],[role=dialog]')) return at;
  }
  return null;
}

function named(
  root: Element,
  controls: readonly Control[],
  profiles: readonly Profile[],
): FoundControl[] {
  const taught = rulesFor(root, controls, profiles);
  const found = inChoices(controls).map((elements): FoundControl => {
    const [first] = elements;
    const labels = labelsOf(first, elements.length > 1);
    const rule = taught.get(first);
    return {
      elements,
      kind: kindOf(first),
      labels,
      field: rule?.field ?? fieldFor(labels),
      isDouble: false,
      format: rule?.format ?? null,
      where: null,
    };
  });
  // what is taught wins over another control that is called the same
  const taughtFields = new Set([...taught.values()].map(({ field }) => field));
  const kept = found.map((one): FoundControl => {
    const isTaught = taught.has(one.elements[0]);
    return one.field !== null && taughtFields.has(one.field) && !isTaught
      ? { ...one, field: null }
      : one;
  });
  return kept.map((one) => ({
    ...one,
    isDouble: kept.some(
      (other) => other !== one && one.field !== null && other.field === one.field,
    ),
    where: whereOf(one, kept),
  }));
}

function fieldFor(labels: readonly string[]): CarryField | null {
  return labels.map(carryFieldOf).find((field) => field !== undefined) ?? null;
}

/** Radio buttons of one name are one choice. */
function inChoices(controls: readonly Control[]): [Control, ...Control[]][] {
  const choices: [Control, ...Control[]][] = [];
  for (const control of controls) {
    const choice = choices.find(
      ([first]) =>
        isRadio(control) &&
        isRadio(first) &&
        control.name !== '' &&
        first.name === control.name &&
        first.getRootNode() === control.getRootNode(),
    );
    if (choice === undefined) choices.push([control]);
    else choice.push(control);
  }
  return choices;
}

function isRadio(control: Control): boolean {
  return isInput(control) && control.type === 'radio';
}

function kindOf(control: Control): ControlInfo['kind'] {
  if (isSelect(control)) return 'select';
  if (!isInput(control)) return 'lines';
  const kinds: Record<string, ControlInfo['kind']> = {
    checkbox: 'checkbox',
    radio: 'radio',
    date: 'date',
    number: 'number',
  };
  return kinds[control.type] ?? 'line';
}

/** By its label where no other has it, else by its name where that will last. */
function whereOf(one: FoundControl, all: readonly FoundControl[]): FoundControl['where'] {
  const [label] = one.labels;
  const isOnly = (fits: (other: FoundControl) => boolean) =>
    all.every((other) => other === one || !fits(other));
  if (label !== undefined && isOnly(({ labels }) => labels.includes(label))) {
    return { by: 'label', labels: [label.slice(0, 100)] };
  }
  const [{ name }] = one.elements;
  const isLasting = name !== '' && isStable(name);
  return isLasting && isOnly(({ elements }) => elements[0].name === name)
    ? { by: 'name', name }
    : null;
}

/** Whether an element is one of the form's own controls, or holds one. */
export function holdsControl(element: Element, { controls }: FoundForm): boolean {
  return controls.some(({ elements }) => elements.some((control) => holds(element, control)));
}
