import type { Day } from '@shared/model';
import { detailByProfile, listsByProfile } from '../host/by-profile.ts';
import type { FieldName } from '../host/field.ts';
import { bodyOf } from '../host/own-names.ts';
import type { Place } from '../host/place.ts';
import type { FieldRule, Profile } from '../host/profile.ts';
import { type Reading, readRecord } from '../host/read-record.ts';
import type { FoundRecord } from '../host/record.ts';
import { selfTestOf, type Tested } from '../host/self-test.ts';
import { addressOf } from './address.ts';
import type { Rows } from './rows.ts';

/** What is being taught: the document, its rows or its one referral, and the rules so far. */
export type Draft = {
  view: Window;
  rows: Rows | null;
  rules: Partial<Record<FieldName, FieldRule>>;
};
export type RowRead = { record: FoundRecord; reading: Reading };

/** No more rows are shown before saving, and no more are tried for one field. */
const mostRows = 300;
const mostTried = 60;

/** The draft as a profile, without its self-test. */
function profileOf({ view, rows, rules }: Draft, { id, name }: { id: string; name: string }) {
  const profile: Profile = {
    inngang: 'site-profile-1',
    id,
    name,
    address: addressOf(view.location),
    view:
      rows === null
        ? { kind: 'detail' }
        : { kind: 'worklist', ...(rows.selector === undefined ? {} : { rows: rows.selector }) },
    fields: rules,
  };
  return profile;
}

/** The records that the draft finds on the page now. */
function recordsOf(draft: Draft, most = mostRows): FoundRecord[] {
  const profile = profileOf(draft, { id: 'draft', name: 'draft' });
  const body = bodyOf(draft.view.document);
  if (draft.rows === null) {
    const record = detailByProfile(profile, body);
    return record === null ? [] : [record];
  }
  const lists = listsByProfile(profile, body);
  return lists.flatMap((list) =>
    list
      .rows()
      .slice(0, most)
      .flatMap((row) => list.recordIn(row) ?? []),
  );
}

/** Every record with what it says now. */
export function readAll(draft: Draft, today: Day): RowRead[] {
  return recordsOf(draft).map((record) => ({ record, reading: readRecord(record, today) }));
}

/** The places of one field by a rule that is tried, for each record that has any. */
export function placesBy(draft: Draft, field: FieldName, rule: FieldRule): (readonly Place[])[] {
  // a referral is where its own fields are: one from the page around it does not stand alone
  const { received } = draft.rules;
  const beside = draft.rows === null && rule.frame !== undefined && received ? { received } : {};
  const tried = { ...draft, rules: { ...beside, [field]: rule } };
  return recordsOf(tried, mostTried).map(({ places }) => places[field] ?? []);
}

/** The finished profile, with what the page is held against later. */
export function finished(draft: Draft, named: { id: string; name: string }, today: Day): Profile {
  const profile = profileOf(draft, named);
  const tested: Tested[] = readAll(draft, today).map(({ reading: { raw, answer } }) => ({
    raw,
    isRead: 'facts' in answer,
  }));
  return { ...profile, test: selfTestOf(profile, tested) };
}
