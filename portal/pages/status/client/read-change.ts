import { type ContactChange, ContactChangeSchema } from '@shared/model';
import * as v from 'valibot';
import { phoneDigits } from '../../../referral/to-self-referral.ts';
import type { ContactError } from '../contact-errors.ts';
import type { ContactProblem } from './show-problems.ts';

/** The form as what is to be sealed, or what must be put right first. What is empty is as it was. */
export function readChange(
  form: FormData,
  routing: { municipality: string | undefined; referral: string | undefined },
): { change: ContactChange } | { problems: ContactProblem[] } {
  const typed = (name: string) => String(form.get(`contact-${name}`) ?? '').trim();
  const chosen = typed('interpreter');
  const language = chosen === 'other' ? typed('language') : chosen;
  const read = v.safeParse(ContactChangeSchema, {
    version: 1,
    ...routing,
    phone: phoneDigits(typed('phone')) || null,
    email: typed('email') || null,
    address: typed('address') || null,
    interpreter: chosen === 'no' ? 'no' : language === '' ? null : { language },
  });
  const unnamed: ContactProblem[] =
    chosen === 'other' && language === '' ? [{ field: 'contact-language', code: 'language' }] : [];
  const problems = read.success ? [] : read.issues.map(problemOf);
  // choosing a language is to fill in something, even before it is named
  const wrong = problems.filter(({ code }) => code !== 'empty' || unnamed.length === 0);
  if (read.success && unnamed.length === 0) return { change: read.output };
  return { problems: [...wrong, ...unnamed] };
}

function problemOf(issue: v.BaseIssue<unknown>): ContactProblem {
  const path = v.getDotPath(issue)?.split('.') ?? [];
  const field = path[0] === 'interpreter' ? 'language' : (path[0] ?? 'phone');
  return { field: `contact-${field}`, code: codes[issue.message] ?? 'empty' };
}

const codes: Record<string, ContactError> = {
  'phone.format': 'phone',
  'email.format': 'email',
  'text.too-long': 'tooLong',
};
