import { type Ages, type Day, holds, type PlanService, type Services } from '@shared/model';
import type { Truth } from './compile-condition.ts';

/** A service that exists on the day, and whether it is for someone of this age, or may be. */
export type Offer = { service: PlanService; fit: 'fits' | 'may-fit' };

/**
 * What a plan offers on a day to someone of an age in whole years (null: not known). Only ages that
 * the plan names keep anyone out; where it leaves open whether an age belongs, the service may fit.
 */
export function offersFor(ageYears: number | null, { services }: Services, on: Day): Offer[] {
  return services
    .filter((service) => holds(service, on))
    .flatMap((service): Offer[] => {
      const truth = service.ages === undefined ? true : isOfAge(service.ages, ageYears);
      return truth === false ? [] : [{ service, fit: truth === true ? 'fits' : 'may-fit' }];
    });
}

/** Whether an age belongs. "Over 65" does not say whether someone who is 65 does: then null. */
export function isOfAge({ from, over, at, to, below }: Ages, age: number | null): Truth {
  if (age === null) return null;
  const truths: Truth[] = [
    from === undefined || age >= from,
    over === undefined || (age === over ? null : age > over),
    at === undefined || age === at,
    to === undefined || age <= to,
    below === undefined || age < below,
  ];
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}
