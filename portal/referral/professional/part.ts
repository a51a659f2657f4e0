import { loadOwnTexts } from '../load-own-texts.ts';
import type { OwnTexts } from '../texts.ts';
import type { WayPart } from '../way-part.ts';
import { GroundStep } from './ground-step.tsx';
import { ReportStep } from './report-step.tsx';
import { SenderStep } from './sender-step.tsx';
import { ProfessionalStart } from './start.tsx';
import { UrgencyStep } from './urgency-step.tsx';

const texts = import.meta.glob<OwnTexts>('../../../locales/*/professional.json', {
  import: 'default',
});

/** What a professional's referral has of its own. */
export const professionalPart: WayPart = {
  Start: ProfessionalStart,
  pages: { sender: SenderStep, ground: GroundStep, words: ReportStep, urgency: UrgencyStep },
  texts: (language) => loadOwnTexts(texts, language),
};
