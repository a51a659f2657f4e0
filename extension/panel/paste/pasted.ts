import {
  type Day,
  DaySchema,
  type PackId,
  type ReferralFacts,
  ReferralFactsSchema,
} from '@shared/model';
import * as v from 'valibot';

/** What stands in the form, as it was typed. */
export type Pasted = {
  text: string;
  age: string;
  received: string;
  discharged: string;
  source: string;
  icd10: string;
  icpc2: string;
  pack: PackId | undefined;
};

export function emptyForm(today: Day, pack: PackId | undefined): Pasted {
  return {
    text: '',
    age: '',
    received: today,
    discharged: '',
    source: '',
    icd10: '',
    icpc2: '',
    pack,
  };
}

export type PastedProblem = 'ageWrong' | 'receivedMissing';

/** The facts to assess, or what must be put right first; null where there is nothing to read. */
export function factsOf(form: Pasted): ReferralFacts | PastedProblem | null {
  const codes = [...codesIn(form.icd10), ...codesIn(form.icpc2)];
  if (form.text.trim() === '' && codes.length === 0) return null;
  const received = v.safeParse(DaySchema, form.received);
  if (!received.success) return 'receivedMissing';
  const facts = v.safeParse(ReferralFactsSchema, {
    received: received.output,
    discharged: form.discharged || null,
    ageYears: form.age.trim() === '' ? null : Number(form.age),
    source: form.source || null,
    icd10: codesIn(form.icd10),
    icpc2: codesIn(form.icpc2),
    text: form.text,
  });
  return facts.success ? facts.output : 'ageWrong';
}

/** `M17.1, z96.6` as `M17.1` and `Z96.6`. */
function codesIn(typed: string): string[] {
  return typed
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((code) => code !== '');
}
