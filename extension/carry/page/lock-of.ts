import type { Unit } from './found-control.ts';

/** Why a control cannot be written into as it stands; null where it can. */
export function lockOf({ elements, kind }: Pick<Unit, 'elements' | 'kind'>): Lock | null {
  if (elements.some((one) => one.matches(':disabled,[aria-disabled="true"]'))) return 'disabled';
  return elements.some((one) => isReadOnly(one, kind)) ? 'readonly' : null;
}

type Lock = 'disabled' | 'readonly';

function isReadOnly(element: HTMLElement, kind: Unit['kind']): boolean {
  if (element.getAttribute('aria-readonly') === 'true') return true;
  // many a list of a page's own making cannot be typed into, and yet be chosen from
  if (kind === 'combobox' || kind === 'rich') return false;
  return element.matches(':read-only:not(select,[type=checkbox],[type=radio])');
}
