import { Consents } from '../parts/consents.tsx';
import { StepPage } from '../parts/step-page.tsx';

/** On what ground a professional tells us of someone (pbrl. chapter 4; duty of confidentiality). */
export function GroundStep() {
  return (
    <StepPage>
      <Consents heading />
    </StepPage>
  );
}
