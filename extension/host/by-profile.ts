import { headerOf } from './columns.ts';
import { detailRecord } from './details.ts';
import { type FieldName, FieldNameSchema } from './field.ts';
import { gridsIn } from './grid.ts';
import { bareHeading, type HeadingOf } from './headings.ts';
import { labelledValues } from './labelled-values.ts';
import { gathered, type Place, type Places } from './place.ts';
import type { FieldRule, Profile } from './profile.ts';
import type { FoundList, FoundRecord } from './record.ts';
import { isShown } from './visible.ts';
import { placesInRow, rowRecord, rowsBelow } from './worklists.ts';

type Rule = { field: FieldName; rule: FieldRule };

/** The lists that a profile describes: in every table with its headings, or by its rows. */
export function listsByProfile(profile: Profile, body: Element): FoundList[] {
  if (profile.view.kind !== 'worklist') return [];
  const rules = rulesOf(profile);
  const headingOf = headingsOf(rules, 'column');
  const { rows: selector } = profile.view;
  const chosen = () => (selector === undefined ? [] : [...body.querySelectorAll(selector)]);
  const grids = gridsIn(body);
  const inGrids = grids.flatMap((grid): FoundList[] => {
    const header = headerOf(grid, headingOf);
    const own = () => chosen().filter((row) => grid.root.contains(row));
    if (header === null && own().length === 0) return [];
    return [
      {
        root: grid.root,
        headers: header?.columns.map(({ cell }) => cell) ?? [],
        rows: () => (selector === undefined && header ? rowsBelow(grid, header) : own()),
        recordIn: (row) => {
          const inColumns = header === null ? {} : placesInRow(grid, header, row, headingOf);
          return rowRecord(row, joined(inColumns, row, rules));
        },
      },
    ];
  });
  const loose = () => chosen().filter((row) => !grids.some(({ root }) => root.contains(row)));
  if (loose().length === 0) return inGrids;
  const recordIn = (row: Element) => rowRecord(row, joined({}, row, rules));
  return [...inGrids, { root: body, headers: [], rows: loose, recordIn }];
}

/** The referral that a profile describes, with fields joined from the page around the frame. */
export function detailByProfile(profile: Profile, body: Element): FoundRecord | null {
  if (profile.view.kind !== 'detail') return null;
  const { root: selector } = profile.view;
  const root = selector === undefined ? body : [...body.querySelectorAll(selector)].find(isShown);
  return root === undefined
    ? null
    : detailRecord(root, new Set(), joined({}, root, rulesOf(profile)));
}

/** What stands in the columns, read as the rules say, and all that is found by other marks. */
function joined(inColumns: Places, scope: Element, rules: readonly Rule[]): Places {
  return gathered(
    rules.flatMap(({ field, rule }) => {
      const own =
        rule.where.by === 'column' ? (inColumns[field] ?? []) : marked(scope, rule, field);
      return own.map((place) => ({ field, place: asRuled(place, rule) }));
    }),
  );
}

function marked(here: Element, rule: FieldRule, field: FieldName): Place[] {
  const scope = rule.frame === 'top' ? topBody() : here;
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
  const within = [...scope.querySelectorAll(selector)];
  return (scope.matches(selector) ? [scope, ...within] : within)
    .filter(isShown)
    .map((element) => ({ element, read, label: selector }));
}

function asRuled(place: Place, { read, where, part, formats, values }: FieldRule): Place {
  const known = place.read.kind === 'piece' || where.by === 'data' ? place.read : read;
  return {
    ...place,
    read: known,
    formats,
    values,
    part: part === undefined ? undefined : new RegExp(part, 'u'),
  };
}

function headingsOf(rules: readonly Rule[], by: 'column' | 'label'): HeadingOf {
  const known = new Map(
    rules.flatMap(({ field, rule: { where } }) => {
      if (where.by !== by) return [];
      const all = where.by === 'column' ? where.headings : where.labels;
      return all.map((heading) => [bareHeading(heading), { field, rank: 0 }] as const);
    }),
  );
  return (text) => known.get(bareHeading(text));
}

function rulesOf({ fields }: Profile): Rule[] {
  return FieldNameSchema.options.flatMap((field) => {
    const rule = fields[field];
    return rule === undefined ? [] : [{ field, rule }];
  });
}

function topBody(): Element | null {
  try {
    return window.top?.document.body ?? null;
  } catch {
    return null;
  }
}
