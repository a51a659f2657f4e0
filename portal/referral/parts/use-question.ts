import type { Answers } from '../answers.ts';
import { useReferral } from '../context.ts';

/** Whom the questions are about, which picks the words: "you", "the child", "the person". */
export function useAbout(): { context: 'self' | 'child' | 'other' } {
  const { applicant } = useReferral().model.answers.value;
  return { context: applicant === '' ? 'self' : applicant };
}

export type Wrong = {
  error: string | undefined;
  part: 'day' | 'month' | 'year' | undefined;
};

/** What must be put right at a field, in words. */
export function useWrong(field: keyof Answers): Wrong {
  const { model, t } = useReferral();
  const problem = model.problems.value.find((one) => one.field === field);
  if (problem === undefined) return { error: undefined, part: undefined };
  return {
    error: t([`error.${field}.${problem.code}`, `error.any.${problem.code}`]),
    part: problem.part,
  };
}
