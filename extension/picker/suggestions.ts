import type { Day } from '@shared/model';
import { isControl, isInput, shownValue } from '../host/control.ts';
import type { FieldName } from '../host/field.ts';
import { type Place, readPlace } from '../host/place.ts';
import { plain } from '../host/plain.ts';
import type { FieldRule } from '../host/profile.ts';
import { holds } from '../host/tree.ts';
import { shownText } from '../host/visible.ts';
import { type Draft, placesBy } from './draft.ts';
import { dateFields, type Fit, fitOf } from './fit.ts';
import { partsFor } from './parts.ts';
import { isStable, isState } from './stable.ts';
import { type Way, waysTo } from './wheres.ts';

/** One way to read a field, and how it reads all that is shown. */
export type Suggestion = {
  rule: FieldRule;
  isWeak: boolean;
  fit: Fit;
  /** How many rows have more than one value there. */
  several: number;
  /** What it reads where it was pointed at. */
  sample: string;
  /** That is all of what was pointed at, and nothing beside it. */
  isExact: boolean;
  /** All values, for those who must tell what they mean. */
  values: readonly string[];
};

/** Ways to read a field from what was pointed at, the best first; none where nothing finds it. */
export function suggestionsFor(
  draft: Draft,
  { field, target: pointed, today }: { field: FieldName; target: Element; today: Day },
): Suggestion[] {
  const target = field === 'level' ? iconIn(pointed) : pointed;
  const tried: Suggestion[] = [];
  const seen = new Set<string>();
  const attempt = (way: Way, more: Pick<FieldRule, 'read'> & { part?: string }) => {
    const { isWeak, ...place } = way;
    const rule: FieldRule = { ...place, ...more };
    const key = JSON.stringify(rule);
    if (seen.has(key)) return undefined;
    seen.add(key);
    const made = triedBy(draft, { field, rule, isWeak, target, today });
    if (made !== null) tried.push(made);
    return made;
  };
  const isSettled = () =>
    tried.filter((one) => isPerfect(one) && one.isExact && !one.isWeak).length >= enough;
  for (const way of waysTo(target, draft)) {
    if (isSettled()) break;
    for (const read of readsOf(field, target, draft)) {
      const whole = attempt(way, { read });
      if (whole === null || whole === undefined || isPerfect(whole)) continue;
      for (const part of partsFor(field, whole.sample)) attempt(way, { read, part });
    }
  }
  return ranked(tried).slice(0, 6);
}

/** So many good ways are offered; others are then not looked for. */
const enough = 3;

/** Everything that is there is of its kind, once a row. */
export function isPerfect({ fit, several }: Suggestion): boolean {
  return fit.filled > 0 && fit.fits === fit.filled && several === 0;
}

function ranked(all: readonly Suggestion[]): Suggestion[] {
  const most = Math.max(0, ...all.map(({ fit }) => fit.fits));
  const worth = (one: Suggestion) =>
    (isPerfect(one) && one.fit.fits * 10 >= most * 9 ? 4 : 0) +
    (one.isWeak ? 0 : 1) +
    (one.isExact ? 2 : 0) +
    (one.fit.fits === most ? 1 : 0) +
    (one.several === 0 ? 1 : 0);
  // words before one value, and not before most of them, are another value
  const isOwn = ({ rule, fit }: Suggestion) =>
    rule.where.by !== 'label' || fit.fits * 10 >= most * 9;
  return all
    .filter((one) => one.fit.fits > 0 && isOwn(one))
    .toSorted((a, b) => worth(b) - worth(a) || b.fit.fits - a.fit.fits);
}

type Trial = {
  field: FieldName;
  rule: FieldRule;
  isWeak: boolean;
  target: Element;
  today: Day;
};

function triedBy(draft: Draft, { field, rule, isWeak, target, today }: Trial): Suggestion | null {
  const found = placesBy(draft, field, rule);
  const own = found.find((places) => places.some(({ element }) => isAbout(element, target)));
  if (own === undefined) return null;
  const read = found.map((places) => distinct(places));
  const values = read.flatMap((all) => (all.length === 1 ? all : []));
  const [sample = ''] = distinct(own);
  const several = read.filter((all) => all.length > 1).length;
  const fit = fitOf(field, values, today);
  // words fit anywhere: only what was pointed at says where they begin and end
  const isExact =
    !inWords.includes(field) || sample === plain(shownValue(target) ?? shownText(target));
  return { rule, isWeak, fit, several, sample, isExact, values };
}

const inWords: readonly FieldName[] = ['text', 'diagnosis', 'source', 'name'];

function isAbout(element: Element, target: Element): boolean {
  return holds(element, target) || holds(target, element);
}

function distinct(places: readonly Place[]): string[] {
  const all = places.flatMap((place) => readPlace(place) ?? []);
  return [...new Set(all.map(plain))];
}

/** What of an element may be the value: what is shown of it, else what it carries. */
function readsOf(field: FieldName, target: Element, draft: Draft): FieldRule['read'][] {
  if (isInput(target) && (target.type === 'checkbox' || target.type === 'radio')) {
    return [{ kind: 'checked' }];
  }
  if (isControl(target)) return [{ kind: 'content' }];
  const box = target.querySelector('input[type=checkbox]');
  if (field === 'level' && plain(shownText(target)) === '' && box === null) {
    return [{ kind: 'icon', classes: iconClasses(target, draft) }];
  }
  const reads: FieldRule['read'][] = [{ kind: 'content' }];
  if (target.childElementCount > 0) reads.push({ kind: 'own-text' });
  const carried = dateFields.includes(field) ? ['datetime', 'title'] : [];
  for (const name of carried) {
    if (target.hasAttribute(name)) reads.push({ kind: 'attribute', name });
  }
  return reads;
}

/** Where there is no text, the one picture in a cell is what was meant. */
function iconIn(target: Element): Element {
  const pictures = [...target.querySelectorAll('[class]')].filter(
    ({ childElementCount, localName }) => childElementCount === 0 || localName === 'svg',
  );
  const [only] = pictures;
  return plain(shownText(target)) === '' && pictures.length === 1 && only !== undefined
    ? only
    : target;
}

/** The classes in which the icons of the rows differ, each standing for itself until it is said what it means. */
function iconClasses(target: Element, { rows }: Draft): Record<string, string> {
  const pictures = (row: Element) => [...row.querySelectorAll(target.localName)];
  const at = rows === null ? -1 : pictures(rows.pointed).indexOf(target);
  const alike = [target, ...(rows?.all ?? []).flatMap((row) => pictures(row)[at] ?? [])];
  const names = new Set(alike.flatMap(({ classList }) => [...classList]));
  const differing = [...names].filter(
    (name) =>
      isStable(name) &&
      !isState(name) &&
      (alike.length === 1 || !alike.every(({ classList }) => classList.contains(name))),
  );
  return Object.fromEntries(differing.map((name) => [name, name]));
}
