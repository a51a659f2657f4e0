import type { Answers } from '../answers.ts';
import type { FieldProblem } from '../checks.ts';
import { useReferral } from '../context.ts';
import { isUnder16 } from '../steps.ts';

/** Whom the questions are about, which picks the words: "you", "the child", "the person". */
export function useAbout(): { context: 'self' | 'child' | 'other' } {
  const { applicant } = useReferral().model.answers.value;
  return { context: applicant === '' ? 'self' : applicant };
}

/** Who agrees, which picks the words for it: the person, or under 16 the parents. */
export function useGround(): { context?: 'parent' } {
  const { model } = useReferral();
  return isUnder16(model.answers.value, model.setting) ? { context: 'parent' } : {};
}

/** Puts a problem in words: those of its field, where it has its own. */
export function useProblemText(): (problem: FieldProblem) => string {
  const { t } = useReferral();
  const about = useAbout();
  const ground = useGround();
  return ({ field, code }) =>
    t([`error.${field}.${code}`, `error.any.${code}`], field === 'consent' ? ground : about);
}

export type Wrong = {
  error: string | undefined;
  part: FieldProblem['part'];
};

/** What must be put right at a field, in words. */
export function useWrong(field: keyof Answers): Wrong {
  const { model } = useReferral();
  const text = useProblemText();
  const problem = model.problems.value.find((one) => one.field === field);
  if (problem === undefined) return { error: undefined, part: undefined };
  return { error: text(problem), part: problem.part };
}
