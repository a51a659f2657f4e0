import type { Day } from '@shared/model';
import { parseDay } from '../host/parse-day.ts';
import { plain } from '../host/plain.ts';
import { deepAll } from '../host/tree.ts';
import { isShown, shownText } from '../host/visible.ts';
import { headedCells } from './headings-over.ts';
import { labelsOf } from './labels-of.ts';
import type { Rows } from './rows.ts';

/** A date that stands on the page, by what it is called there. */
export type DateHere = { label: string; text: string; element: Element };

/** Every date of a row or of a referral's page, so that the right one can be told from the others. */
export function datesHere(body: Element, rows: Rows | null, today: Day): DateHere[] {
  const scope = rows?.pointed ?? body;
  const columns = rows === null ? [] : headedCells(rows);
  const found = deepAll(scope, '*').flatMap((element): DateHere[] => {
    const text = plain(
      'value' in element && typeof element.value === 'string' ? element.value : ownText(element),
    );
    if (text.length < 6 || text.length > 40 || !looksLikeDay(text, today)) return [];
    if (!isShown(element)) return [];
    const column = columns.find(({ cell }) => cell.contains(element));
    const label = column?.heading ?? labelsOf(element)[0] ?? '';
    return [{ label, text, element }];
  });
  const seen = new Set<string>();
  return found
    .filter(({ label, text }) => !seen.has(`${label} ${text}`) && seen.add(`${label} ${text}`))
    .slice(0, 12);
}

function ownText(element: Element): string {
  return element.childElementCount === 0 ? shownText(element) : '';
}

function looksLikeDay(text: string, today: Day): boolean {
  if (!/\d/.test(text)) return false;
  const answer = parseDay(text, { today });
  return 'day' in answer || answer.problem === 'ambiguous';
}
