/** One thing that is wrong in a pack: where, and why. */
export type PackProblem = {
  file: string;
  /** Dotted path in the file, empty for the file as a whole. */
  path: string;
  message: string;
  severity: 'error' | 'warning';
};

/** A pack that cannot be used. Its message lists every problem, one a line. */
export class PackError extends Error {
  override name = 'PackError';
  readonly problems: readonly PackProblem[];

  constructor(problems: readonly PackProblem[]) {
    super(problems.map(problemLine).join('\n'));
    this.problems = problems;
  }
}

/** `packs/lier/priority.json: criteria.3.level: Invalid type` */
export function problemLine({ file, path, message }: PackProblem): string {
  return [file, path, message].filter((part) => part !== '').join(': ');
}
