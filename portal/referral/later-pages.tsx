import type { VNode } from 'preact';
import { ApplicantStep } from './pages/applicant-step.tsx';
import { Check } from './pages/check.tsx';
import { ClinicsStep, ContactStep, InterpreterStep } from './pages/contact-steps.tsx';
import { FallsStep, HappenedStep, TravelStep } from './pages/daily-steps.tsx';
import { ParentEnding, UrgentEnding } from './pages/endings.tsx';
import { HelperStep } from './pages/helper-step.tsx';
import { PersonStep } from './pages/person-step.tsx';
import {
  AreasStep,
  CourseStep,
  ImportantStep,
  TreatedStep,
  WordsStep,
} from './pages/problem-steps.tsx';
import { Receipt } from './pages/receipt.tsx';
import { WaitingPage } from './pages/waiting.tsx';
import type { Place } from './walk.ts';

/** Every page from the second question on, but those that one way of asking has for itself. */
export const laterPages: Partial<Record<Place, () => VNode>> = {
  'call-113': () => <UrgentEnding action="call-113" />,
  'call-116117': () => <UrgentEnding action="call-116117" />,
  'call-doctor': () => <UrgentEnding action="call-doctor" />,
  applicant: () => <ApplicantStep />,
  person: () => <PersonStep />,
  'needs-parent': () => <ParentEnding />,
  helper: () => <HelperStep />,
  areas: () => <AreasStep />,
  words: () => <WordsStep />,
  course: () => <CourseStep />,
  treated: () => <TreatedStep />,
  important: () => <ImportantStep />,
  falls: () => <FallsStep />,
  travel: () => <TravelStep />,
  surgery: () => <HappenedStep question="surgery" date="surgeryOn" />,
  hospital: () => <HappenedStep question="hospital" date="dischargedOn" />,
  contact: () => <ContactStep />,
  interpreter: () => <InterpreterStep />,
  clinics: () => <ClinicsStep />,
  check: () => <Check />,
  waiting: () => <WaitingPage />,
  receipt: () => <Receipt />,
};
