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
  kind: v.picklist(['national', 'municipality']),
  name: LocalizedTextSchema,
  documents: v.pipe(v.array(DocumentSchema), v.nonEmpty()),
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

/** One municipality's rules. It may have no key of its own, and local exemptions on top. */
export type MunicipalPack = {
  manifest: PackManifest;
  priority: PriorityKey | null;
  allocation: AllocationKey | null;
  exemptions: readonly Exemption[];
  suggestions: readonly Suggestion[];
  emergencies: readonly Emergency[];
};
