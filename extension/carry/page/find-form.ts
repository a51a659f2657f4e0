import { isControl } from '../../host/control.ts';
import { isFor, type Profile } from '../../host/profile.ts';
import { deepAll, holds, parentAcross } from '../../host/tree.ts';
import { isShown } from '../../host/visible.ts';
import { isStable } from '../../picker/stable.ts';
import type { CarryField } from '../carry-field.ts';
import { carryFieldOf } from '../carry-label.ts';
import { placeOf } from './editor-frame.ts';
import { fillableIn } from './fillable.ts';
import type { FoundControl, FoundForm } from './found-control.ts';
import { lockOf } from './lock-of.ts';
import { rulesFor } from './taught-form.ts';
import { unitsIn } from './units.ts';

/**
 * The form that a document shows with the most fields of ours that can be written into, and then the
 * most at all; null where it shows none.
 */
export function findForm(body: Element, profiles: readonly Profile[]): FoundForm | null {
  const own = profiles.filter((profile) => isFor(profile, location));
  const open = modalIn(body) ?? body;
  const groups = new Map<Element, HTMLElement[]>();
  for (const control of fillableIn(open)) {
    const root = formAround(placeOf(control)) ?? open;
    groups.set(root, [...(groups.get(root) ?? []), control]);
  }
  const forms = [...groups].map(([root, controls]) => ({
    root,
    controls: named(root, controls, own),
  }));
  const [best] = forms.toSorted(
    (a, b) =>
      fieldsIn(b, isOpen) - fieldsIn(a, isOpen) ||
      fieldsIn(b) - fieldsIn(a) ||
      b.controls.length - a.controls.length,
  );
  return best ?? null;
}

function fieldsIn({ controls }: FoundForm, counts = (_: FoundControl) => true): number {
  return new Set(controls.filter(counts).flatMap(({ field }) => field ?? [])).size;
}

function isOpen(control: FoundControl): boolean {
  return lockOf(control) === null;
}

/** While a dialog lies over the page, the rest of it cannot be used. */
function modalIn(body: Element): Element | undefined {
  return deepAll(body, 'dialog:modal,[aria-modal="true"]').filter(isShown).at(-1);
}

function formAround(control: HTMLElement): Element | null {
  for (let at = parentAcross(control); at !== null; at = parentAcross(at)) {
    if (at.matches('form,dialog,[role=form],[role=dialog]')) return at;
  }
  return null;
}

function named(
  root: Element,
  controls: readonly HTMLElement[],
  profiles: readonly Profile[],
): FoundControl[] {
  const units = unitsIn(controls);
  const taught = rulesFor(root, units, profiles);
  const found = units.map((unit): FoundControl => {
    const rule = taught.get(unit.elements[0]);
    return {
      ...unit,
      field: rule?.field ?? fieldFor(unit.labels),
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
    // what only shows a value is no other place to write it
    isDouble: kept.some(
      (other) => other !== one && one.field !== null && other.field === one.field && isOpen(other),
    ),
    where: whereOf(one, kept),
  }));
}

function fieldFor(labels: readonly string[]): CarryField | null {
  return labels.map(carryFieldOf).find((field) => field !== undefined) ?? null;
}

/** By its label where no other has it, else by its name where that will last. */
function whereOf(one: FoundControl, all: readonly FoundControl[]): FoundControl['where'] {
  const [label] = one.labels;
  const isOnly = (fits: (other: FoundControl) => boolean) =>
    all.every((other) => other === one || !fits(other));
  if (label !== undefined && isOnly(({ labels }) => labels.includes(label))) {
    return { by: 'label', labels: [label.slice(0, 100)] };
  }
  const name = nameOf(one);
  const isLasting = name !== '' && isStable(name);
  return isLasting && isOnly((other) => nameOf(other) === name) ? { by: 'name', name } : null;
}

function nameOf({ elements: [first] }: FoundControl): string {
  return isControl(first) ? first.name : '';
}

/** Whether an element is one of the form's own controls, or holds one. */
export function holdsControl(element: Element, { controls }: FoundForm): boolean {
  return controls.some(({ elements }) =>
    elements.some((control) => holds(element, placeOf(control))),
  );
}
