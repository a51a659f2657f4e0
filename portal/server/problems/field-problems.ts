import * as v from 'valibot';
import type { FieldProblem } from './problem-error.ts';
import { isProblemCode } from './problem-texts.ts';

/** What a schema found wrong, as paths and codes; never the values themselves. */
export function fieldProblems(issues: readonly v.BaseIssue<unknown>[]): FieldProblem[] {
  return issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', code: codeOf(issue) }));
}

function codeOf(issue: v.BaseIssue<unknown>): string {
  if (isProblemCode(issue.message)) return issue.message;
  if (issue.expected === 'never') return 'field.unknown';
  return issue.received === 'undefined' ? 'field.missing' : 'field.invalid';
}
