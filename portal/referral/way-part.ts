import type { Language } from '@shared/model/text.ts';
import type { VNode } from 'preact';
import type { OwnTexts } from './texts.ts';
import type { Place } from './walk.ts';
import type { Way } from './way.ts';

/** What one way of asking has of its own, and nobody else fetches. */
export type WayPart = {
  Start: () => VNode;
  /** Pages of its own steps, and of common ones where they differ. */
  pages: Partial<Record<Place, () => VNode>>;
  /** Its words, and common ones said otherwise. */
  texts: (language: Language) => Promise<OwnTexts>;
};

export async function loadPart({ kind }: Way): Promise<WayPart | null> {
  if (kind === 'resident') return null;
  if (kind === 'professional') return (await import('./professional/part.ts')).professionalPart;
  return (await import('./group/part.ts')).groupPart;
}
