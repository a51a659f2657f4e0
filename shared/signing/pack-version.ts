import { type PackVersion, PackVersionSchema } from '@shared/model';
import * as v from 'valibot';
import { canonicalJson } from './canonical-json.ts';

/** The version of a pack that has these files. */
export async function packVersion(files: Readonly<Record<string, unknown>>): Promise<PackVersion> {
  const content = new TextEncoder().encode(canonicalJson(files));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return v.parse(PackVersionSchema, hex);
}
