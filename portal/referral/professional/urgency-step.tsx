import { LongText } from '../parts/long-text.tsx';
import { StepPage } from '../parts/step-page.tsx';

/** How soon, in the professional's words. The level is set by whoever receives it. */
export function UrgencyStep() {
  return (
    <StepPage>
      <LongText field="urgency" rows={4} />
    </StepPage>
  );
}
