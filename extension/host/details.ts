import type { FieldName } from './field.ts';
import { type LabelledValue, labelledValues } from './labelled-values.ts';
import { controlsIn, gathered } from './place.ts';
import type { FoundRecord } from './record.ts';
import { isShown } from './visible.ts';

/** The one referral that a document shows in full, if its labels give one away. */
export function findDetail(root: Element, lists: ReadonlySet<Element>): FoundRecord | null {
  const values = labelledValues(root, lists);
  if (!isReferral(values)) return null;
  const places = gathered(
    values
      .filter(({ heading }) => heading.rank === bestRank(values, heading.field))
      .map(({ heading, place }) => ({ field: heading.field, place })),
  );
  const main = places.received ?? places.text ?? [];
  const anchor = main[0]?.element;
  if (anchor === undefined) return null;
  return {
    view: 'detail',
    anchor,
    places,
    identity: identityIn(root, lists),
    controls: Object.values(places).flatMap((all) =>
      all.flatMap(({ element }) => controlsIn(element)),
    ),
  };
}

function bestRank(values: readonly LabelledValue[], field: FieldName): number {
  return Math.min(
    ...values.filter(({ heading }) => heading.field === field).map(({ heading }) => heading.rank),
  );
}

/** A received date and something of the request; or its text, named as just that. */
function isReferral(values: readonly LabelledValue[]): boolean {
  const fields = new Set(values.map(({ heading }) => heading.field));
  const about: FieldName[] = ['text', 'diagnosis', 'icd10', 'icpc2', 'source', 'discharged'];
  if (fields.has('received')) return about.some((field) => fields.has(field));
  return values.some(({ heading }) => heading.field === 'text' && heading.rank === 0);
}

const banners =
  'h1,h2,h3,[role=banner],header,[class*="banner" i],[class*="patient" i],[class*="pasient" i],[id*="patient" i],[id*="pasient" i],[data-testid*="patient" i]';

/** Headings and banners outside the lists: they show whose record it is, whatever is labelled. */
function identityIn(root: Element, lists: ReadonlySet<Element>): Element[] {
  const found = [...root.querySelectorAll(banners)].filter(
    (element) =>
      element.textContent.length < 2000 &&
      ![...lists].some((list) => list.contains(element) || element.contains(list)),
  );
  return found.filter(
    (element) =>
      !found.some((other) => other !== element && other.contains(element)) && isShown(element),
  );
}
