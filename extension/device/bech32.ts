const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const checksumLength = 6;

/**
 * The bytes of a bech32 text whose readable part is `prefix`, or null where a sign is wrong.
 * Upper and lower case are the same; age's secret keys are written in upper case.
 */
export function bech32Bytes(text: string, prefix: string): Uint8Array<ArrayBuffer> | null {
  const lower = text.toLowerCase();
  const start = `${prefix.toLowerCase()}1`;
  if (!lower.startsWith(start)) return null;
  const values = Array.from(lower.slice(start.length), (sign) => alphabet.indexOf(sign));
  if (values.length <= checksumLength || values.includes(-1)) return null;
  if (polymod([...expanded(prefix.toLowerCase()), ...values]) !== 1) return null;
  return bytesOf(values.slice(0, -checksumLength));
}

function expanded(prefix: string): number[] {
  const codes = Array.from(prefix, (sign) => sign.charCodeAt(0));
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
}

function polymod(values: readonly number[]): number {
  return values.reduce((checksum, value) => {
    const top = checksum >>> 25;
    const next = ((checksum & 0x1ffffff) << 5) ^ value;
    return generator.reduce((sum, part, bit) => ((top >> bit) & 1 ? sum ^ part : sum), next);
  }, 1);
}

/** Groups of five bits as bytes; what is left over must be less than five bits, all zero. */
function bytesOf(groups: readonly number[]): Uint8Array<ArrayBuffer> | null {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const group of groups) {
    held = ((held << 5) | group) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  const rest = held & ((1 << bits) - 1);
  return bits < 5 && rest === 0 ? Uint8Array.from(bytes) : null;
}
