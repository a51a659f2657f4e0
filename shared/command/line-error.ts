import * as v from 'valibot';

/** What is wrong with one line. Never repeats what stood there: it may be about a person. */
export class LineError extends Error {
  override name = 'LineError';
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

/** The content by its schema. Throws `LineError` with the first thing that does not fit. */
export function readContent<S extends v.GenericSchema>(
  schema: S,
  content: unknown,
): v.InferOutput<S> {
  const result = v.safeParse(schema, content, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new LineError(v.getDotPath(issue) ?? '', reason(issue));
}

const reasons: Record<string, string> = {
  'day.format': 'Not a day: write YYYY-MM-DD',
  'day.unreal': 'There is no such day in the calendar',
};

function reason(issue: v.BaseIssue<unknown>): string {
  if (issue.received === 'undefined') return 'It is missing';
  const known = reasons[issue.message];
  if (known !== undefined) return known;
  if (issue.type === 'integer') return 'It must be a whole number';
  if (issue.expected === null) return 'It cannot be read';
  const expected = issue.expected.replace(/[()"]/g, '').split(' | ');
  return expected.length > 1
    ? `It must be one of ${expected.join(', ')}`
    : `It must be ${expected.join()}`;
}
