import type { Provenance } from '@shared/model/offer.ts';
import type { Document } from '@shared/model/source.ts';
import type { TFunction } from 'i18next';
import type { ComponentChildren } from 'preact';
import { withName } from '../look/index.ts';

export type Documents = readonly Document[];

/** Where something comes from, in words: the plan and the place in it, or that it is made up. */
export function provenanceText(
  t: TFunction,
  provenance: Provenance,
  documents: Documents,
): ComponentChildren | undefined {
  if (provenance.kind === 'published') return undefined;
  if (provenance.kind === 'demonstration') return t('portal:provenance.demonstration');
  const { document, section } = provenance.source;
  const title = documents.find(({ id }) => id === document)?.title ?? document;
  return withName((name) => t('portal:provenance.plan', { document: name, section }), title);
}
