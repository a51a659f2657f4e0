import { controlsIn } from './control.ts';
import type { FieldName } from './field.ts';
import { knownHeading, plainest } from './headings.ts';
import { type LabelledValue, labelledValues } from './labelled-values.ts';
import { bodyOf } from './own-names.ts';
import { gathered, type Places } from './place.ts';
import type { FoundRecord } from './record.ts';
import { deepAll, holds, shadowsIn } from './tree.ts';
import { isShown } from './visible.ts';

/** The one referral that a document shows in full, if its labels give one away. */
export function findDetail(root: Element, lists: ReadonlySet<Element>): FoundRecord | null {
  const values = plainest(labelledValues(root, knownHeading, lists));
  if (!isReferral(values)) return null;
  return detailRecord(
    root,
    lists,
    gathered(values.map(({ heading, place }) => ({ field: heading.field, place }))),
  );
}

/** A received date and something of the request; or its text, named as just that. */
function isReferral(values: readonly LabelledValue[]): boolean {
  const fields = new Set(values.map(({ heading }) => heading.field));
  const about: FieldName[] = ['text', 'diagnosis', 'icd10', 'icpc2', 'source', 'discharged'];
  if (fields.has('received')) return about.some((field) => fields.has(field));
  return values.some(({ heading }) => heading.field === 'text' && heading.rank === 0);
}

/** A referral by where its values stand, with all that shows whose it is. */
export function detailRecord(
  root: Element,
  lists: ReadonlySet<Element>,
  places: Places,
): FoundRecord | null {
  const own = [places.received, places.text, ...Object.values(places)]
    .flatMap((all) => all ?? [])
    .find(({ element }) => holds(root, element));
  if (own === undefined) return null;
  const elements = Object.values(places).flatMap((all) => all.map(({ element }) => element));
  return {
    view: 'detail',
    anchor: own.element,
    places,
    identity: [root, ...rootsAround()].flatMap((one) => identityIn(one, lists)),
    controls: [...new Set(elements.flatMap(controlsIn))],
    shadows: [...new Set(elements.flatMap(shadowsIn))],
    profile: null,
  };
}

/** What most often shows whose page it is. */
export const banners =
  'h1,h2,h3,[role=banner],header,[class*="banner" i],[class*="patient" i],[class*="pasient" i],[id*="patient" i],[id*="pasient" i],[data-testid*="patient" i]';

/** Headings and banners outside the lists: they show whose record it is, whatever is labelled. */
function identityIn(root: Element, lists: ReadonlySet<Element>): Element[] {
  const found = deepAll(root, banners).filter(
    (element) =>
      element.textContent.length < 2000 &&
      ![...lists].some((list) => holds(list, element) || holds(element, list)),
  );
  return found.filter(
    (element) =>
      isShown(element) && !found.some((other) => other !== element && other.contains(element)),
  );
}

/** The documents around this frame, where they are of its own origin: the patient may stand there. */
export function rootsAround(): Element[] {
  const roots: Element[] = [];
  for (let view: Window = window; view !== view.parent; view = view.parent) {
    const root = bodyBeyond(view.parent);
    if (root === null) break;
    roots.push(root);
  }
  return roots;
}

function bodyBeyond(view: Window): Element | null {
  try {
    return bodyOf(view.document);
  } catch {
    return null;
  }
}
