import { isControl } from '../../host/control.ts';
import { bareHeading } from '../../host/headings.ts';
import type { FormRule, Profile } from '../../host/profile.ts';
import { deepAll } from '../../host/tree.ts';
import { type CarryField, CarryFieldSchema } from '../carry-field.ts';
import { placeOf } from './editor-frame.ts';
import type { Unit } from './found-control.ts';

type Taught = { field: CarryField; format: string | null };

/** The controls that profiles name for this page. One that finds several, or none, counts for nothing. */
export function rulesFor(
  root: Element,
  units: readonly Unit[],
  profiles: readonly Profile[],
): ReadonlyMap<HTMLElement, Taught> {
  const taught = new Map<HTMLElement, Taught>();
  for (const { view } of profiles) {
    if (view.kind !== 'form') continue;
    for (const field of CarryFieldSchema.options) {
      const rule = view.writes[field];
      if (rule === undefined) continue;
      const { where, format = null } = rule;
      const [only, other] = units.filter((unit) => fits(unit, where, root));
      if (only !== undefined && other === undefined)
        taught.set(only.elements[0], { field, format });
    }
  }
  return taught;
}

function fits({ elements, labels }: Unit, where: FormRule['where'], root: Element): boolean {
  const [first] = elements;
  if (where.by === 'name') return isControl(first) && first.name === where.name;
  if (where.by === 'selector') {
    return safely(root, where.selector).some((one) =>
      elements.some((each) => placeOf(each) === one),
    );
  }
  const wanted = where.labels.map(bareHeading);
  return labels.some((label) => wanted.includes(bareHeading(label)));
}

function safely(root: Element, selector: string): Element[] {
  try {
    return deepAll(root, selector);
  } catch {
    return [];
  }
}
