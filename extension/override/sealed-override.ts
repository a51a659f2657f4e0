import * as v from 'valibot';
import { type Override, OverrideSchema } from './override.ts';
import type { RecordMarks } from './record-marks.ts';

/** The two keys of this browser: one makes marks, one seals. Neither can be read out. */
export type OverrideKeys = { mark: CryptoKey; seal: CryptoKey };

/** A level as it lies in the database, under the mark of its record. */
export type SealedOverride = { iv: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer };

const KeptSchema = v.strictObject({
  override: OverrideSchema,
  marks: v.strictObject({
    record: v.string(),
    view: v.picklist(['row', 'detail']),
    facts: v.string(),
    birth: v.nullable(v.string()),
  }),
});
export type KeptOverride = v.InferOutput<typeof KeptSchema>;

export async function newOverrideKeys(): Promise<OverrideKeys> {
  const [mark, seal] = await Promise.all([
    crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
    crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
  ]);
  return { mark, seal };
}

export async function sealOverride(
  { seal }: OverrideKeys,
  kept: KeptOverride,
): Promise<SealedOverride> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(kept));
  return { iv, sealed: await crypto.subtle.encrypt(how(iv, kept.marks.record), seal, text) };
}

/** What was sealed for the record of this mark; null where it was sealed for another, or is broken. */
export async function openOverride(
  { seal }: OverrideKeys,
  record: string,
  { iv, sealed }: SealedOverride,
): Promise<KeptOverride | null> {
  try {
    const text = await crypto.subtle.decrypt(how(iv, record), seal, sealed);
    const kept = v.safeParse(KeptSchema, JSON.parse(new TextDecoder().decode(text)));
    return kept.success ? kept.output : null;
  } catch {
    return null;
  }
}

/** A level that was set, and whether it still is of the record as it stands now. */
export type FoundOverride = { override: Override; holds: boolean };

/** In the view that it was set in the record must say the same; in the other it may say less. */
export function foundIn({ override, marks }: KeptOverride, now: RecordMarks): FoundOverride | null {
  if (marks.birth !== null && now.birth !== null && marks.birth !== now.birth) return null;
  return { override, holds: marks.view !== now.view || marks.facts === now.facts };
}

function how(iv: Uint8Array<ArrayBuffer>, record: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(record) };
}
