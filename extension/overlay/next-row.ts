import type { Judged } from '../background/messages.ts';
import type { Entry, Result } from './entry.ts';

/**
 * Steps through the rows that a therapist must look at, from the top of the list on and round: those
 * that could not be read or judged, that are overdue, or that leave something open.
 */
export function rowSteps(show: (entry: Entry) => void) {
  let last: Element | null = null;
  return (entries: readonly Entry[]): void => {
    const waiting = entries
      .filter(({ record, result }) => record.view === 'row' && needsLook(result))
      .toSorted((a, b) => inOrder(a.record.anchor, b.record.anchor));
    const after = waiting.findIndex(({ record }) => record.anchor === last) + 1;
    const next = waiting[after] ?? waiting[0];
    if (next === undefined) return;
    last = next.record.anchor;
    show(next);
  };
}

function needsLook(result: Result): boolean {
  if ('problem' in result) return true;
  return 'assessment' in result && isOpen(result.assessment);
}

function isOpen({ level, overdue, look }: Judged): boolean {
  return level === null || overdue || look;
}

function inOrder(a: Element, b: Element): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
