import { loadOwnTexts } from '../load-own-texts.ts';
import type { OwnTexts } from '../texts.ts';
import type { WayPart } from '../way-part.ts';
import { FitsStep } from './fits-step.tsx';
import { GroupStart } from './start.tsx';

const texts = import.meta.glob<OwnTexts>('../../../locales/*/group-interest.json', {
  import: 'default',
});

/** What an interest in a group has of its own. */
export const groupPart: WayPart = {
  Start: GroupStart,
  pages: { fits: FitsStep },
  texts: (language) => loadOwnTexts(texts, language),
};
