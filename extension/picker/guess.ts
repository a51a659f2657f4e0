import type { Day } from '@shared/model';
import type { FieldName } from '../host/field.ts';
import { outermost } from '../host/frame.ts';
import { knownHeading, plainest } from '../host/headings.ts';
import { labelledValues } from '../host/labelled-values.ts';
import { attributesOf, bodyOf } from '../host/own-names.ts';
import type { Draft } from './draft.ts';
import { headedCells } from './headings-over.ts';
import { isStable } from './stable.ts';
import { isPerfect, type Suggestion, suggestionsFor } from './suggestions.ts';

/** Fields whose headings say what they are: suggested before anyone points at them. */
export function guessed(draft: Draft, today: Day): Map<FieldName, Suggestion[]> {
  const found = new Map<FieldName, Suggestion[]>();
  const rules: Draft['rules'] = {};
  for (const { field, target } of draft.rows === null ? inLabels(draft) : inColumns(draft)) {
    if (found.has(field)) continue;
    const all = suggestionsFor({ ...draft, rules }, { field, target, today });
    const [best] = all;
    if (best === undefined || !isPerfect(best) || best.isWeak) continue;
    found.set(field, all);
    rules[field] = best.rule;
  }
  const own = draft.rows === null ? undefined : rowKey(draft);
  if (own !== undefined && !found.has('recordId')) found.set('recordId', [own]);
  return found;
}

type Named = { field: FieldName; target: Element };

function inColumns({ rows }: Draft): Named[] {
  const cells = rows === null ? [] : headedCells(rows);
  const named = cells.flatMap(({ heading, cell }) => {
    const known = knownHeading(heading);
    return known === undefined ? [] : [{ heading: known, cell }];
  });
  return plainest(named).map(({ heading, cell }) => ({ field: heading.field, target: cell }));
}

/** In the document of the referral; whom it is about may stand in the page around it. */
function inLabels({ view }: Draft): Named[] {
  const own = labelledValues(bodyOf(view.document), knownHeading);
  const top = outermost(view);
  const person: readonly FieldName[] = ['name', 'birthDate', 'age', 'patientId'];
  const around =
    top === view
      ? []
      : labelledValues(bodyOf(top.document), knownHeading).filter(({ heading }) =>
          person.includes(heading.field),
        );
  return [...plainest(own), ...plainest(around)].map(({ heading, place }) => ({
    field: heading.field,
    target: place.element,
  }));
}

/** An attribute of the rows that is another on each: it tells them apart. */
function rowKey({ rows }: Draft): Suggestion | undefined {
  const [first] = rows?.all ?? [];
  if (rows === null || first === undefined || rows.all.length < 2) return undefined;
  const attribute = attributesOf(first)
    .map(({ name }) => name)
    .find((name) => {
      if (!/^data-[a-z][a-z0-9-]*$/.test(name) || !isStable(name)) return false;
      const values = rows.all.map((row) => row.getAttribute(name));
      return !values.includes(null) && new Set(values).size === rows.all.length;
    });
  if (attribute === undefined || /index|idx/.test(attribute)) return undefined;
  const values = rows.all.map((row) => row.getAttribute(attribute) ?? '');
  return {
    rule: { where: { by: 'data', attribute }, read: { kind: 'content' } },
    isWeak: false,
    fit: { filled: values.length, fits: values.length, formats: [] },
    several: 0,
    isExact: true,
    sample: rows.pointed.getAttribute(attribute) ?? '',
    values,
  };
}
