import { type Header, headerOf } from './columns.ts';
import { columnsAbove, partBelow } from './columns-above.ts';
import { detailRecord } from './details.ts';
import { type FieldName, FieldNameSchema } from './field.ts';
import { outermost, shownWindows } from './frame.ts';
import { type Grid, gridsIn } from './grid.ts';
import { bareHeading, type HeadingOf } from './headings.ts';
import { labelledValues } from './labelled-values.ts';
import { bodyOf } from './own-names.ts';
import { patternOf } from './pattern.ts';
import { gathered, type Place, type Places } from './place.ts';
import { addressIn, type FieldRule, isAt, type Profile } from './profile.ts';
import type { FoundList, FoundRecord } from './record.ts';
import { withLentHeader } from './split-table.ts';
import { deepAll, holds } from './tree.ts';
import { isShown } from './visible.ts';
import { placesInRow, rowRecord, rowsBelow } from './worklists.ts';

type Rule = { field: FieldName; rule: FieldRule };

/** The lists that a profile describes: in every table with its headings, or by its rows. */
export function listsByProfile(profile: Profile, body: Element): FoundList[] {
  if (profile.view.kind !== 'worklist') return [];
  const rules = rulesOf(profile);
  const headingOf = headingsOf(rules, 'column');
  const { rows: selector } = profile.view;
  const chosen = () => (selector === undefined ? [] : safely(body, selector));
  const grids = gridsIn(body);
  const headed = withLentHeader(grids, (grid) => headerOf(grid, headingOf));
  const most = Math.max(0, ...headed.map(({ header }) => header?.columns.length ?? 0));
  const record = (row: Element, places: Places): FoundRecord | null => {
    const found = rowRecord(row, places);
    return found && { ...found, profile: profile.id };
  };
  const list = (grid: Grid, header: Header | null): FoundList[] => {
    const own = () => chosen().filter((row) => holds(grid.root, row));
    // where several tables have some of the headings, those with the most are meant
    const isMeant = header !== null && header.columns.length * 2 > most;
    if (selector === undefined ? !isMeant : own().length === 0 && !isMeant) return [];
    return [
      {
        root: grid.root,
        headers: header?.columns.map(({ cell }) => cell) ?? [],
        rows: () => (selector === undefined && header ? rowsBelow(grid, header) : own()),
        recordIn: (row) => {
          const inColumns = header === null ? {} : placesInRow(grid, header, row, headingOf);
          return record(row, joined(inColumns, row, rules));
        },
      },
    ];
  };
  const inGrids = headed.flatMap(({ grid, header }) => list(grid, header));
  const loose = () => chosen().filter((row) => !grids.some(({ root }) => holds(root, row)));
  const rows = loose();
  if (rows.length === 0) return inGrids;
  const columns = columnsAbove(body, rows.filter(isShown), headingOf);
  const recordIn = (row: Element) => {
    const below = columns.flatMap(({ cell, heading, label }) => {
      const element = partBelow(row, cell);
      const place = element && { element, read: { kind: 'content' as const }, label };
      return place === undefined ? [] : [{ field: heading.field, place }];
    });
    return record(row, joined(gathered(below), row, rules));
  };
  const headers = columns.map(({ cell }) => cell);
  return [...inGrids, { root: around(rows, body), headers, rows: loose, recordIn }];
}

/** The referral that a profile describes, with fields joined from the page around the frame. */
export function detailByProfile(profile: Profile, body: Element): FoundRecord | null {
  if (profile.view.kind !== 'detail') return null;
  const { root: selector } = profile.view;
  const root = selector === undefined ? body : safely(body, selector).find(isShown);
  if (root === undefined) return null;
  const found = detailRecord(root, new Set(), joined({}, root, rulesOf(profile)));
  return found && { ...found, profile: profile.id };
}

/** What stands in the columns, read as the rules say, and all that is found by other marks. */
function joined(inColumns: Places, scope: Element, rules: readonly Rule[]): Places {
  return gathered(
    rules.flatMap(({ field, rule }) => {
      const own =
        rule.where.by === 'column'
          ? (inColumns[firstUnder(rule, rules) ?? field] ?? [])
          : marked(scope, rule, field);
      return own
        .flatMap((place) => inside(place, rule))
        .map((place) => ({ field, place: asRuled(place, rule) }));
    }),
  );
}

function marked(here: Element, rule: FieldRule, field: FieldName): Place[] {
  const scope = rule.frame === undefined ? here : bodyElsewhere(rule.frame);
  if (scope === null) return [];
  const { where } = rule;
  if (where.by === 'label') {
    return labelledValues(scope, headingsOf([{ field, rule }], 'label')).map(({ place }) => place);
  }
  if (where.by === 'column') return [];
  const [selector, read] =
    where.by === 'data'
      ? [`[${where.attribute}]`, { kind: 'attribute' as const, name: where.attribute }]
      : [where.by === 'name' ? `[name="${CSS.escape(where.name)}"]` : where.selector, rule.read];
  const found = safely(scope, selector);
  return (fits(scope, selector) ? [scope, ...found] : found)
    .filter(isShown)
    .map((element) => ({ element, read, label: selector }));
}

function inside(place: Place, { within }: FieldRule): Place[] {
  if (within === undefined) return [place];
  return safely(place.element, within)
    .filter(isShown)
    .map((element) => ({ ...place, element }));
}

function asRuled(place: Place, { read, where, part, formats, values }: FieldRule): Place {
  const known = place.read.kind === 'piece' || where.by === 'data' ? place.read : read;
  return {
    ...place,
    read: known,
    formats,
    values,
    part: part === undefined ? undefined : (patternOf(part) ?? undefined),
  };
}

/** A column may hold several facts: it is found under the name of the first of them. */
function headingsOf(rules: readonly Rule[], by: 'column' | 'label'): HeadingOf {
  const known = new Map<string, { field: FieldName; rank: number }>();
  for (const { field, rule } of rules) {
    if (rule.where.by !== by) continue;
    const first = firstUnder(rule, rules) ?? field;
    for (const heading of wordsOf(rule)) known.set(heading, { field: first, rank: 0 });
  }
  return (text) => known.get(bareHeading(text));
}

/** The first of the fields that stand under one of the same headings. */
function firstUnder(rule: FieldRule, rules: readonly Rule[]): FieldName | undefined {
  const own = wordsOf(rule);
  const { by } = rule.where;
  return rules.find(
    (one) => one.rule.where.by === by && wordsOf(one.rule).some((word) => own.includes(word)),
  )?.field;
}

function wordsOf({ where }: FieldRule): string[] {
  const all = where.by === 'column' ? where.headings : where.by === 'label' ? where.labels : [];
  return all.map(bareHeading);
}

function rulesOf({ fields }: Profile): Rule[] {
  return FieldNameSchema.options.flatMap((field) => {
    const rule = fields[field];
    return rule === undefined ? [] : [{ field, rule }];
  });
}

/** Another document of the page: the outermost, or the one shown frame at an address. */
function bodyElsewhere(frame: NonNullable<FieldRule['frame']>): Element | null {
  const top = outermost();
  if (frame === 'top') return bodyOf(top.document);
  const found = shownWindows(top).filter(({ location }) => isAt(addressIn(frame), location));
  const [only] = found;
  return found.length === 1 && only !== undefined ? bodyOf(only.document) : null;
}

/** The smallest element that holds all rows. */
function around(rows: readonly Element[], body: Element): Element {
  let at = rows[0]?.parentElement ?? body;
  while (at !== body && !rows.every((row) => holds(at, row))) at = at.parentElement ?? body;
  return at;
}

/** A profile's selector is someone else's: one that the browser does not know finds nothing. */
function safely(scope: Element, selector: string): Element[] {
  try {
    return deepAll(scope, selector);
  } catch {
    return [];
  }
}

function fits(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}
