import type { Control } from '../../host/control.ts';
import { bareHeading } from '../../host/headings.ts';
import type { FormRule, Profile } from '../../host/profile.ts';
import { deepAll } from '../../host/tree.ts';
import { type CarryField, CarryFieldSchema } from '../carry-field.ts';
import { labelsOf } from './control-labels.ts';

type Taught = { field: CarryField; format: string | null };

/** The controls that profiles name for this page. One that finds several, or none, counts for nothing. */
export function rulesFor(
  root: Element,
  controls: readonly Control[],
  profiles: readonly Profile[],
): ReadonlyMap<Control, Taught> {
  const taught = new Map<Control, Taught>();
  for (const { view } of profiles) {
    if (view.kind !== 'form') continue;
    for (const field of CarryFieldSchema.options) {
      const rule = view.writes[field];
      if (rule === undefined) continue;
      const { where, format = null } = rule;
      const found = controls.filter((control) => fits(control, where, root));
      const [only] = found;
      const isChoice = found.every((one) => one.type === 'radio' && one.name === only?.name);
      if (only !== undefined && (found.length === 1 || isChoice))
        taught.set(only, { field, format });
    }
  }
  return taught;
}

function fits(control: Control, where: FormRule['where'], root: Element): boolean {
  if (where.by === 'name') return control.name === where.name;
  if (where.by === 'selector') return safely(root, where.selector).includes(control);
  const wanted = where.labels.map(bareHeading);
  const labels = labelsOf(control, control.type === 'radio');
  return labels.some((label) => wanted.includes(bareHeading(label)));
}

function safely(root: Element, selector: string): Element[] {
  try {
    return deepAll(root, selector);
  } catch {
    return [];
  }
}
