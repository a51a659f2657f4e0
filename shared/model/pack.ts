import * as v from 'valibot';
import type { AllocationKey } from './allocation-key.ts';
import type { Emergency } from './emergency.ts';
import type { Exemption } from './exemption.ts';
import type { Fees } from './fees.ts';
import type { Frikort } from './frikort.ts';
import type { Misconception } from './misconception.ts';
import type { PriorityKey } from './priority-key.ts';
import { packFile, rule, slug } from './rule.ts';
import { DocumentSchema } from './source.ts';
import type { Suggestion } from './suggestions.ts';
import { LocalizedTextSchema } from './text.ts';

export const PackIdSchema = v.pipe(slug, v.brand('PackId'));
export type PackId = v.InferOutput<typeof PackIdSchema>;

/** `pack.json`: whose rules these are, and the documents that they are taken from. */
export const PackManifestSchema = v.strictObject({
  ...packFile,
  id: PackIdSchema,
  kind: v.picklist(['national', 'municipality', 'region', 'organisation']),
  name: LocalizedTextSchema,
  documents: v.pipe(v.array(DocumentSchema), v.nonEmpty()),
  /** Said in place of a level where the source has no priority key with days. */
  noKey: v.optional(v.strictObject({ text: LocalizedTextSchema, ...rule })),
  /** What a reader of the sources must know: what is outdated, what was not read. */
  notes: v.optional(v.array(v.strictObject({ id: slug, text: LocalizedTextSchema, ...rule })), []),
});
export type PackManifest = v.InferOutput<typeof PackManifestSchema>;

/** The rules that hold in the whole country. */
export type NationalPack = {
  manifest: PackManifest;
  fees: Fees;
  exemptions: readonly Exemption[];
  frikort: Frikort;
  misconceptions: readonly Misconception[];
};

/**
 * The rules of a municipality, a region or an organisation. It may have no key of its own, and
 * local exemptions on top of the national ones.
 */
export type MunicipalPack = {
  manifest: PackManifest;
  priority: PriorityKey | null;
  allocation: AllocationKey | null;
  exemptions: readonly Exemption[];
  suggestions: readonly Suggestion[];
  emergencies: readonly Emergency[];
};
