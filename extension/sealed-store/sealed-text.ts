import * as v from 'valibot';

/** A text that only its key opens (AES-GCM), as it lies on disk. */
export const SealedTextSchema = v.strictObject({
  iv: v.instance(Uint8Array),
  content: v.instance(ArrayBuffer),
});
export type SealedText = v.InferOutput<typeof SealedTextSchema>;

/** A key that the browser uses and never gives out. */
export function newStoreKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** `purpose` is sealed with it: what is sealed for one place does not open in another. */
export async function sealText(key: CryptoKey, text: string, purpose: string): Promise<SealedText> {
  // never twice with one key
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const content = await crypto.subtle.encrypt(how(iv, purpose), key, padded(text));
  return { iv, content };
}

/** The text, or null where it is not what was sealed, or was so with another key. */
export async function openText(
  key: CryptoKey,
  { iv, content }: SealedText,
  purpose: string,
): Promise<string | null> {
  try {
    const bytes = await crypto.subtle.decrypt(how(new Uint8Array(iv), purpose), key, content);
    return new TextDecoder().decode(bytes).trimEnd();
  } catch {
    return null;
  }
}

/** The size on disk must not tell how much is written: it grows in steps. */
const step = 4096;

function padded(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(text);
  const room = new Uint8Array(Math.max(1, Math.ceil(bytes.length / step)) * step).fill(0x20);
  room.set(bytes);
  return room;
}

function how(iv: Uint8Array<ArrayBuffer>, purpose: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(purpose) };
}
