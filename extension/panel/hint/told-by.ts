import type { SelfReferral } from '@shared/model';
import type { Told } from './following.ts';

/** What a self-referral says of that the allocation key asks for: with help one can travel too. */
export function toldBy({ problem, daily }: SelfReferral): Told {
  return { areas: problem.areas, canTravel: daily.travel !== 'cannot' };
}
