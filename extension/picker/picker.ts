import { computed, signal } from '@preact/signals';
import type { Day } from '@shared/model';
import type { FieldName } from '../host/field.ts';
import { bodyOf, childrenOf, siblingsOf } from '../host/own-names.ts';
import type { Profile } from '../host/profile.ts';
import { isFor } from '../host/profile.ts';
import { holds, parentAcross } from '../host/tree.ts';
import { isShown } from '../host/visible.ts';
import type { Box } from './boxes.ts';
import { type Draft, finished, type RowRead, readAll } from './draft.ts';
import { guessed } from './guess.ts';
import { newPick, type Picked, type PickedFields, rulesOf } from './picked.ts';
import type { Way } from './pointer.ts';
import { likelyRow, type Rows, rowCandidates, rowsLike } from './rows.ts';
import { suggestionsFor } from './suggestions.ts';
import { verdictOn } from './verdict.ts';

export type Step = 'row' | 'fields' | 'saved';
export type Trouble = 'noRow' | 'notFound' | 'outsideRow' | 'notSaved';
export type Picker = ReturnType<typeof newPicker>;

/** Asked for one after the other; each may be left out but the first. */
const asked: readonly FieldName[] = ['received', 'text', 'birthDate', 'age', 'name', 'source'];

type Means = {
  today: Day;
  /** The profiles of this site: one that is for the same page is taught anew. */
  known: readonly Profile[];
  nameOf: (kind: 'worklist' | 'detail') => string;
  save: (profile: Profile) => Promise<boolean>;
};

/** What is being taught, and all that can be done to it. */
export function newPicker({ today, known, nameOf, save }: Means) {
  const step = signal<Step>('row');
  const draft = signal<Draft | null>(null);
  const fields = signal<PickedFields>(new Map());
  const wanted = signal<FieldName | null>(null);
  const hovered = signal<Element | null>(null);
  const trouble = signal<Trouble | null>(null);
  const confirmed = signal(false);
  /** Raised when the page has to be read again. */
  const looked = signal(0);

  const current = computed<Draft | null>(
    () => draft.value && { ...draft.value, rules: rulesOf(fields.value) },
  );
  const read = computed<readonly RowRead[]>(() => {
    looked.value;
    return current.value === null || fields.value.size === 0 ? [] : readAll(current.value, today);
  });
  const like = computed(() =>
    step.value === 'row' && hovered.value !== null ? rowsLike(hovered.value) : null,
  );
  const verdict = computed(() => verdictOn(current.value, fields.value, read.value));
  const isPointing = computed(
    () => step.value === 'row' || (step.value === 'fields' && wanted.value !== null),
  );

  const hover = (element: Element) => {
    trouble.value = null;
    hovered.value = step.value === 'row' ? (likelyRow(rowCandidates(element)) ?? element) : element;
  };

  const choose = (element: Element | null) => {
    const marked = hovered.value;
    // what was widened by a key stays what is meant
    if (element !== null && (marked === null || !holds(marked, element))) hover(element);
    const target = hovered.value;
    if (target === null) return;
    if (step.value === 'row') chooseRow(target);
    else if (wanted.value !== null) chooseField(wanted.value, target);
  };

  const chooseRow = (target: Element) => {
    const view = target.ownerDocument.defaultView;
    const rows = rowsLike(target);
    if (view === null || rows === null || rows.all.length === 0) {
      trouble.value = 'noRow';
      return;
    }
    begin({ view, rows, rules: {} });
  };

  /** The page shows one referral: in the document that is pointed at, else in this one. */
  const chooseWhole = () => {
    begin({ view: hovered.value?.ownerDocument.defaultView ?? window, rows: null, rules: {} });
  };

  const begin = (made: Draft) => {
    draft.value = made;
    const found = [...guessed(made, today)].map(
      ([field, suggestions]) => [field, newPick(suggestions, true)] as const,
    );
    fields.value = new Map(found);
    step.value = 'fields';
    hovered.value = null;
    trouble.value = null;
    want(nextAsked());
  };

  const chooseField = (field: FieldName, target: Element) => {
    if (isElsewhere(target))
      begin({ view: target.ownerDocument.defaultView ?? window, rows: null, rules: {} });
    const own = draft.value;
    if (own === null) return;
    const isOutside =
      own.rows !== null &&
      target.ownerDocument === own.rows.pointed.ownerDocument &&
      !own.rows.all.some((row) => holds(row, target));
    if (isOutside) {
      trouble.value = 'outsideRow';
      return;
    }
    const pointed = own.rows?.all.find((row) => holds(row, target));
    const known = rulesOf(fields.value);
    const here =
      own.rows === null || pointed === undefined ? own : withPointed(own, own.rows, pointed);
    const suggestions = suggestionsFor({ ...here, rules: known }, { field, target, today });
    if (suggestions.length === 0) {
      trouble.value = 'notFound';
      return;
    }
    trouble.value = null;
    draft.value = here;
    set(field, newPick(suggestions, false));
    hovered.value = null;
    want(nextAsked());
  };

  /** A referral is where the first of its fields is pointed at, be it in a frame. */
  const isElsewhere = (target: Element) =>
    draft.value?.rows === null &&
    target.ownerDocument.defaultView !== draft.value.view &&
    [...fields.value.values()].every(({ isGuess }) => isGuess);

  const set = (field: FieldName, picked: Picked | null) => {
    const all = new Map(fields.value);
    if (picked === null) all.delete(field);
    else all.set(field, picked);
    fields.value = all;
    confirmed.value = false;
  };
  const want = (field: FieldName | null) => {
    wanted.value = field;
    trouble.value = null;
  };
  const nextAsked = () =>
    asked.find(
      (field) =>
        !fields.value.has(field) &&
        !(field === 'age' && fields.value.has('birthDate')) &&
        !(field === 'birthDate' && fields.value.has('age')),
    ) ?? null;

  /** Out to what is around, into what is inside, to what stands beside: for those without a mouse. */
  const walk = (way: Way) => {
    const at = hovered.value;
    if (at === null) {
      hovered.value = firstIn(draft.value);
      return;
    }
    const next = neighbour(at, way, step.value === 'fields' ? (draft.value?.rows ?? null) : null);
    if (next !== null) hovered.value = next;
  };

  const store = async () => {
    const own = current.value;
    if (own === null || verdict.value.can === 'not') return;
    const kind = own.rows === null ? 'detail' : 'worklist';
    const { location } = own.view;
    const old = known.find((one) => one.view.kind === kind && isFor(one, location));
    const id = old?.id ?? `${kind}-${crypto.randomUUID().slice(0, 8)}`;
    const profile = finished(own, { id, name: old?.name ?? nameOf(kind) }, today);
    if (await save(profile)) step.value = 'saved';
    else trouble.value = 'notSaved';
  };

  const startOver = () => {
    step.value = 'row';
    draft.value = null;
    fields.value = new Map();
    want(null);
  };

  /** What is marked on the page now. */
  const boxes = (label: (field: FieldName) => string): Box[] => {
    const own = current.value;
    const at = hovered.value;
    const hover: Box[] = at === null ? [] : [{ element: at, kind: 'hover' }];
    if (step.value === 'saved') return [];
    if (own === null) {
      const rows = (like.value?.all ?? []).slice(0, 80);
      return [...rows.map((element): Box => ({ element, kind: 'like' })), ...hover];
    }
    const first =
      read.value.find(({ record }) => record.anchor === own.rows?.pointed) ?? read.value[0];
    const marked = [...fields.value.keys()].flatMap((field): Box[] =>
      (first?.record.places[field] ?? []).map(({ element }) => ({
        element,
        kind: 'field',
        // a mark of the row itself has no place of its own
        label: element === first?.record.anchor ? undefined : label(field),
      })),
    );
    const rows = (own.rows?.all ?? [])
      .slice(0, 80)
      .map((element): Box => ({ element, kind: 'row' }));
    return [...rows, ...marked, ...hover];
  };

  return {
    step,
    draft,
    fields,
    wanted,
    hovered,
    like,
    trouble,
    confirmed,
    read,
    verdict,
    isPointing,
    hover,
    choose,
    chooseWhole,
    set,
    want,
    walk,
    store,
    startOver,
    boxes,
    lookAgain: () => {
      looked.value += 1;
    },
    skip: () => {
      const rest = asked.slice(asked.indexOf(wanted.value ?? 'source') + 1);
      want(rest.find((field) => !fields.value.has(field)) ?? null);
    },
    today,
  };
}

function withPointed(draft: Draft, rows: Rows, pointed: Element): Draft {
  return { ...draft, rows: { ...rows, pointed } };
}

function firstIn(draft: Draft | null): Element | null {
  const row = draft?.rows?.pointed;
  if (row !== undefined) return [...row.querySelectorAll('*')].find(isShown) ?? row;
  const rows = [...document.querySelectorAll('tbody tr, [role=row], dd, input, li')];
  return rows.find(isShown) ?? bodyOf(document).firstElementChild;
}

/** The next element in a direction, never out of the rows. */
function neighbour(at: Element, way: Way, rows: Rows | null): Element | null {
  const isWithin = (element: Element | null) =>
    element !== null &&
    element !== bodyOf(element.ownerDocument) &&
    (rows === null || rows.all.some((row) => holds(row, element)));
  if (way === 'out') {
    const outer = parentAcross(at);
    return isWithin(outer) ? outer : null;
  }
  if (way === 'in') return childrenOf(at).find(isShown) ?? null;
  const siblings = siblingsOf(at).filter(isShown);
  const next = siblings[siblings.indexOf(at) + (way === 'after' ? 1 : -1)];
  if (next !== undefined) return next;
  // at the end of one group, the group beside it
  const outer = parentAcross(at);
  if (outer === null || !isWithin(outer)) return null;
  const beside = neighbour(outer, way, rows);
  return beside === null ? null : (childrenOf(beside).find(isShown) ?? beside);
}
