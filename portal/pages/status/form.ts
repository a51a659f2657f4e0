import { type Receipt, ReceiptSchema } from '@shared/model/receipt.ts';
import * as v from 'valibot';
import type { StatusProblem } from '../status.tsx';

/** What the page's buttons ask for: look, ask whether to withdraw, withdraw. */
export type StatusAction = 'look' | 'withdraw' | 'confirm';

export type StatusForm =
  | { action: StatusAction; receipt: Receipt }
  | { typed: string; problem: StatusProblem };

const FormSchema = v.object({
  receipt: v.optional(v.pipe(v.string(), v.maxLength(100)), ''),
  action: v.optional(v.fallback(v.picklist(['look', 'withdraw', 'confirm']), 'look'), 'look'),
});

/** The form as it was sent: a code and what to do with it, or what is wrong with the code. */
export function parseStatusForm(form: unknown): StatusForm {
  const sent = v.safeParse(FormSchema, form);
  if (!sent.success) return { typed: '', problem: 'format' };
  const { receipt: typed, action } = sent.output;
  if (typed.trim() === '') return { typed: '', problem: 'missing' };
  const receipt = v.safeParse(ReceiptSchema, typed);
  if (receipt.success) return { action, receipt: receipt.output };
  const isMistyped = receipt.issues.some(({ message }) => message === 'receipt.check');
  return { typed, problem: isMistyped ? 'check' : 'format' };
}
