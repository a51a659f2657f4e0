import { outermost } from '../host/frame.ts';
import { attributesOf, bodyOf } from '../host/own-names.ts';
import { addressText, type FieldRule, type Where } from '../host/profile.ts';
import { holds } from '../host/tree.ts';
import { addressOf } from './address.ts';
import type { Draft } from './draft.ts';
import { headedCells } from './headings-over.ts';
import { labelsOf } from './labels-of.ts';
import { selectorOf } from './marks.ts';
import { isStable } from './stable.ts';

/** One way to find a field again. */
export type Way = Pick<FieldRule, 'where' | 'within' | 'frame'> & { isWeak: boolean };

/** Every way to find what was pointed at, the most lasting first. */
export function waysTo(target: Element, draft: Draft): Way[] {
  const frame = frameOf(target, draft);
  const row = frame === undefined ? draft.rows?.pointed : undefined;
  const scope = row ?? bodyOf(target.ownerDocument);
  const ways: Way[] = [];
  const add = (where: Where, isWeak = false, within?: string) =>
    ways.push({
      where,
      isWeak,
      ...(frame === undefined ? {} : { frame }),
      ...(within === undefined ? {} : { within }),
    });
  if (row !== undefined && draft.rows !== null) {
    const column = headedCells(draft.rows).find(({ cell }) => holds(cell, target));
    if (column !== undefined) {
      const where: Where = { by: 'column', headings: [column.heading] };
      add(where);
      if (column.cell !== target) {
        for (const { selector, isWeak } of selectorOf(column.cell, target)) {
          add(where, isWeak, selector);
        }
      }
    }
  }
  for (const label of labelsOf(target)) add({ by: 'label', labels: [label] });
  const name = target.getAttribute('name');
  if (name !== null && isStable(name)) add({ by: 'name', name });
  for (const attribute of dataAround(target, scope)) add({ by: 'data', attribute });
  for (const { selector, isWeak } of selectorOf(scope, target)) {
    add({ by: 'selector', selector }, isWeak);
  }
  return ways;
}

/** Where a field stands in another document than the rows do. */
function frameOf(target: Element, { view }: Draft): FieldRule['frame'] {
  const other = target.ownerDocument.defaultView;
  if (other === null || other === view) return undefined;
  return other === outermost(other) ? 'top' : addressText(addressOf(other.location));
}

/** Attributes with the data of a record, from the element out to its row. */
function dataAround(target: Element, scope: Element): string[] {
  const text = target.textContent.trim();
  const found: string[] = [];
  for (let at: Element | null = target; at !== null; at = at === scope ? null : at.parentElement) {
    for (const { name, value } of attributesOf(at)) {
      const isData = /^data-[a-z][a-z0-9-]*$/.test(name) && isStable(name);
      if (isData && value !== '' && (at === target || value.trim() === text)) found.push(name);
    }
  }
  return found;
}
