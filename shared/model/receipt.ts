import * as v from 'valibot';

/** The signs of a code: no I, L, O and U, which are taken for others. */
export const receiptSigns = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const length = 16;

/**
 * The sign that ends a code, from the fifteen before it: their sum over the field of 32 elements,
 * each with a weight of its own. Any one wrong sign and any two that have changed places show.
 */
export function checkSign(signs: string): string {
  const sum = Array.from(signs).reduce(
    (sum, sign) => timesTwo(sum ^ receiptSigns.indexOf(sign)),
    0,
  );
  return receiptSigns.charAt(sum);
}

/** Multiplies by x in the field of 32 elements (x^5 + x^2 + 1). */
function timesTwo(element: number): number {
  const doubled = element << 1;
  return doubled > 31 ? doubled ^ 0b100101 : doubled;
}

/** What people type for a sign that is not in use, or with another keyboard. */
const takenFor: Record<string, string> = {
  ...{ O: '0', I: '1', L: '1', U: 'V' },
  ...{ А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', К: 'K', М: 'M', О: '0', Р: 'P', Т: 'T', Х: 'X' },
};

/** Where the digits of other scripts begin: Arabic, Persian and Urdu, Devanagari. */
const digitRows = [0x660, 0x6f0, 0x966];

/**
 * A code as people type it: in any case, with spaces, dashes or nothing between, with the digits
 * of their own script, with O for 0. What comes out is in groups of four.
 */
export const ReceiptSchema = v.config(
  v.pipe(
    v.string(),
    v.maxLength(100, 'receipt.format'),
    v.transform((typed) => Array.from(typed.normalize('NFKC').toUpperCase(), read).join('')),
    v.regex(new RegExp(`^[${receiptSigns}]{${length}}$`), 'receipt.format'),
    v.check((code) => checkSign(code.slice(0, -1)) === code.at(-1), 'receipt.check'),
    v.transform((code) => code.replace(/(.{4})(?=.)/g, '$1-')),
    v.brand('Receipt'),
  ),
  { abortPipeEarly: true },
);
export type Receipt = v.InferOutput<typeof ReceiptSchema>;

function read(sign: string): string {
  if (/[\s\p{P}\p{Cf}\p{S}]/u.test(sign)) return '';
  const digit = digitRows.map((zero) => sign.charCodeAt(0) - zero).find((n) => n >= 0 && n < 10);
  return digit === undefined ? (takenFor[sign] ?? sign) : String(digit);
}
