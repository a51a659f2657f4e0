import type { ConceptId, Finding, FindingOrigin } from '@shared/model';
import { lexicon } from './lexicon.ts';
import { remember } from './remember.ts';

type System = Extract<FindingOrigin, 'icd10' | 'icpc2'>;

/**
 * Findings from codes. The system is the field that a code came in, never guessed: `L89` is a
 * pressure ulcer in ICD-10 and a hip disease in ICPC-2.
 */
export function codeFindings(codes: readonly string[], origin: System): Finding[] {
  return codes.flatMap((text) =>
    conceptsOf[origin](text.trim().toUpperCase()).map(
      (concept): Finding => ({ concept, status: 'present', origin, text, start: 0, end: 0 }),
    ),
  );
}

const conceptsOf = { icd10: conceptsIn('icd10'), icpc2: conceptsIn('icpc2') };

function conceptsIn(system: System): (code: string) => readonly ConceptId[] {
  return remember((code) =>
    lexicon()
      .coded.filter((concept) => concept[system].some((range) => isIn(code, range)))
      .map(({ id }) => id),
  );
}

/** A range holds its ends and what they begin: `I60-I64` holds `I64.9`. */
function isIn(code: string, range: string): boolean {
  const [first = '', last = first] = range.split('-');
  return code >= first && (code <= last || code.startsWith(last));
}
