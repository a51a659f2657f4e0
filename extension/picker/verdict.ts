import type { FieldName } from '../host/field.ts';
import type { Draft, RowRead } from './draft.ts';
import { isOpen, type PickedFields } from './picked.ts';

/** Whether a draft may be saved, and what stands in the way. */
export type Verdict =
  | { can: 'save' }
  /** A few rows are not read: the user may say that they are as they should be. */
  | { can: 'confirm'; unread: number }
  | {
      can: 'not';
      why: 'noRows' | 'noReceived' | 'openFormat' | 'openLevel' | 'noneRead' | 'tooFew';
    };

/** So many rows may go unread for a reason that a person has seen. */
const mostGaps = 0.2;

export function verdictOn(
  draft: Draft | null,
  fields: PickedFields,
  read: readonly RowRead[],
): Verdict {
  if (draft === null) return { can: 'not', why: 'noRows' };
  if (!fields.has('received')) return { can: 'not', why: 'noReceived' };
  const open = [...fields].find(([field, picked]) => isOpen(field, picked))?.[0];
  if (open !== undefined) return { can: 'not', why: whyOpen(open) };
  const unread = read.filter(({ reading }) => 'problem' in reading.answer).length;
  if (read.length === 0 || unread === read.length) return { can: 'not', why: 'noneRead' };
  if (unread === 0) return { can: 'save' };
  if (unread > Math.max(1, read.length * mostGaps)) return { can: 'not', why: 'tooFew' };
  return { can: 'confirm', unread };
}

function whyOpen(field: FieldName): 'openFormat' | 'openLevel' {
  return field === 'level' ? 'openLevel' : 'openFormat';
}
