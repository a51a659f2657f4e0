import { ProblemError } from '../../problems/problem-error.ts';

const firstLine = 'age-encryption.org/v1\n';

/** What can be read has not been sealed, and must never be stored. */
export function refuseUnsealed({ sealed }: { sealed: string }): void {
  if (!Buffer.from(sealed.slice(0, 64), 'base64').toString('latin1').startsWith(firstLine)) {
    throw new ProblemError(422, 'body.fields', {
      fields: [{ path: 'sealed', code: 'sealed.format' }],
    });
  }
}
