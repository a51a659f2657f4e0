import { plain } from './plain.ts';

export type CodeSystem = 'icd10' | 'icpc2';

const forms: Record<CodeSystem, RegExp> = {
  icd10: /^[A-TV-Z]\d{2}(?:\.?\d{1,2})?$/,
  icpc2: /^[ABDFHKLNPRSTUWXYZ]\d{2}$/,
};
const named: Record<CodeSystem, RegExp> = {
  icd10: /\bICD-?\s?10\b[:\s-]*([A-TV-Z]\d{2}(?:\.?\d{1,2})?)\b/gi,
  icpc2: /\bICPC(?:-?\s?2)?\b[:\s-]*([ABDFHKLNPRSTUWXYZ]\d{2})\b/gi,
};

/**
 * The codes in a value whose heading names the system: `M17 : Gonartrose`, `L90 Gonartrose`,
 * `M17.1, I10`. A code stands first in its part; words between codes are names.
 */
export function parseCodes(text: string, system: CodeSystem): string[] {
  const parts = plain(text.replace(/[\r\n]+/g, ';')).split(/[,;|]/);
  return distinct(
    parts.flatMap((part) => {
      const [first = ''] = part
        .trim()
        .toUpperCase()
        .split(/[\s:–-]+/, 1);
      return forms[system].test(first) ? [first] : [];
    }),
  );
}

/** The codes in a text that itself names their system, as `ICPC-2: L90`. */
export function namedCodes(text: string, system: CodeSystem): string[] {
  return distinct([...text.matchAll(named[system])].map((match) => (match[1] ?? '').toUpperCase()));
}

/** A diagnosis in words: without a leading code, whose system nobody named. */
export function diagnosisWords(text: string): string {
  return plain(text).replace(/^[A-Z]\d{2}(?:\.?\d{1,2})?(?:\s*[:–-]\s*|\s+|$)/i, '');
}

function distinct(codes: string[]): string[] {
  return [...new Set(codes)];
}
