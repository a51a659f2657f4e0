import type { ProblemArea } from '@shared/model';
import { ageOn } from './age.ts';
import type { Answers } from './answers.ts';
import type { Setting } from './steps.ts';

/** From which age, and below which, an area is offered. In the order of the page. */
const ages: Record<ProblemArea, { from?: number; below?: number }> = {
  'child-baby': { below: 2 },
  'child-movement': { below: 18 },
  'back-neck': { from: 2 },
  'shoulder-arm-hand': {},
  'hip-knee-foot': {},
  'walking-balance': { from: 2 },
  'nerves-muscles': {},
  breathing: {},
  'pain-tension': { from: 2 },
  'daily-activities': { from: 2 },
  'home-aids': {},
  memory: { from: 16 },
  'pressure-sore': {},
  other: {},
};

/** The areas that make sense for the person's age; all of them while it is unknown. */
export function areasFor(answers: Answers, { today }: Setting): ProblemArea[] {
  const age = ageOn(answers.birth, today);
  return areasInOrder.filter((area) => {
    const { from = 0, below = Number.POSITIVE_INFINITY } = ages[area];
    return age === null || (age >= from && age < below);
  });
}

/** The areas that were chosen and still make sense for the age. */
export function chosenAreas(answers: Answers, setting: Setting): ProblemArea[] {
  return areasFor(answers, setting).filter((area) => answers.areas.includes(area));
}

/** All areas, in the order in which they are asked. */
export const areasInOrder: readonly ProblemArea[] = [
  'child-baby',
  'child-movement',
  'back-neck',
  'shoulder-arm-hand',
  'hip-knee-foot',
  'walking-balance',
  'nerves-muscles',
  'pain-tension',
  'breathing',
  'daily-activities',
  'home-aids',
  'memory',
  'pressure-sore',
  'other',
];
