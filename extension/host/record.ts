import type { Control } from './control.ts';
import type { Places } from './place.ts';

/** One request found on the page: where it stands, and where each of its fields does. */
export type FoundRecord = {
  view: 'row' | 'detail';
  /** The row, or the element that holds the referral. */
  anchor: Element;
  places: Places;
  /** What else shows whose record this is: headings, the patient's banner. */
  identity: readonly Element[];
  controls: readonly Control[];
  /** Shadow trees within the row: their text is no part of the row's own. */
  shadows: readonly ParentNode[];
  /** The profile that it was read by; null where its headings gave it away. */
  profile: string | null;
};

/** A list of requests, and the rows that are shown in it now. */
export type FoundList = {
  root: Element;
  headers: readonly Element[];
  rows: () => Element[];
  recordIn: (row: Element) => FoundRecord | null;
};
