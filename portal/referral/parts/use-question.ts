import type { Answers } from '../answers.ts';
import type { FieldProblem } from '../checks.ts';
import { useReferral } from '../context.ts';
import { type Ground, groundOf } from '../grounds.ts';
import { aboutOf } from '../steps.ts';

/** Whom the questions are about, which picks the words: "you", "the child", "the person". */
export function useAbout(): { context: 'self' | 'child' | 'other' } {
  const { model } = useReferral();
  return { context: aboutOf(model.answers.value, model.setting) };
}

/** Who agrees, which picks the words for it. */
export function useGround(): Ground {
  const { model } = useReferral();
  return groundOf(model.answers.value, model.setting);
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
