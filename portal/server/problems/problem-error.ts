import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** A field that is wrong, by its path in what was sent and a code of `problem.json`. */
export type FieldProblem = { path: string; code: string };

/** Thrown where a request can't be answered as asked. Carries codes only, nothing that was sent. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly status: ContentfulStatusCode;
  readonly code: string;
  readonly fields: readonly FieldProblem[];
  readonly headers: Record<string, string>;

  constructor(
    status: ContentfulStatusCode,
    code: string,
    more: { fields?: readonly FieldProblem[]; headers?: Record<string, string> } = {},
  ) {
    super(code);
    this.status = status;
    this.code = code;
    this.fields = more.fields ?? [];
    this.headers = more.headers ?? {};
  }
}
