import { withTemporal } from '../../../referral/with-temporal.ts';
import type { ContactProblem } from './show-problems.ts';

/** What became of it: `trouble` in the server's own words where it has any. */
export type ChangeOutcome =
  | { problems: ContactProblem[] }
  | { sent: true }
  | { trouble: string | null };

/** Reads, checks, seals and sends what stands in the form. */
export async function sendChange(form: HTMLFormElement): Promise<ChangeOutcome> {
  await withTemporal();
  const [{ readChange }, { deliverChange }] = await Promise.all([
    import('./read-change.ts'),
    import('./deliver-change.ts'),
  ]);
  const { municipality, referral } = form.dataset;
  const read = readChange(new FormData(form), { municipality, referral });
  if ('problems' in read) return read;
  return deliverChange(read.change, form.dataset.receipt ?? '');
}
