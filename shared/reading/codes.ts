import type { Finding, FindingOrigin } from '@shared/model';
import type { Concept } from './lexicon.ts';

/**
 * Findings from codes. The system is the field that a code came in, never guessed: `L89` is a
 * pressure ulcer in ICD-10 and a hip disease in ICPC-2.
 */
export function codeFindings(
  codes: readonly string[],
  origin: Extract<FindingOrigin, 'icd10' | 'icpc2'>,
  concepts: readonly Concept[],
): Finding[] {
  if (codes.length === 0) return [];
  const asked = codes.map((code) => ({ code, plain: code.trim().toUpperCase() }));
  return concepts.flatMap((concept) =>
    asked
      .filter(({ plain }) => concept[origin].some((range) => isIn(plain, range)))
      .map(
        ({ code }): Finding => ({
          concept: concept.id,
          status: 'present',
          origin,
          text: code,
          start: 0,
          end: 0,
        }),
      ),
  );
}

/** A range holds its ends and what they begin: `I60-I64` holds `I64.9`. */
function isIn(code: string, range: string): boolean {
  const [first = '', last = first] = range.split('-');
  return code >= first && (code <= last || code.startsWith(last));
}
