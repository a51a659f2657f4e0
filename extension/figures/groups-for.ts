import type { OpenGroup } from '@shared/model';
import { isOfAge } from '@shared/rules';

/** A group that is for someone of this age, or may be where the age is not known. */
export type FittingGroup = { group: OpenGroup; fit: 'fits' | 'may-fit' };

/** Groups by age alone: what else they ask for stands with them. Those with free places come first. */
export function groupsFor(groups: readonly OpenGroup[], ageYears: number | null): FittingGroup[] {
  return groups
    .flatMap((group): FittingGroup[] => {
      const { minimumAge, maximumAge } = group;
      if (minimumAge === null && maximumAge === null) return [{ group, fit: 'fits' }];
      const ages = {
        ...(minimumAge === null ? {} : { from: minimumAge }),
        ...(maximumAge === null ? {} : { to: maximumAge }),
      };
      const fits = isOfAge(ages, ageYears);
      return fits === false ? [] : [{ group, fit: fits === true ? 'fits' : 'may-fit' }];
    })
    .toSorted((a, b) => order(a) - order(b));
}

/** Free places, then nobody has said, then full. */
function order({ group: { freePlaces } }: FittingGroup): number {
  if (freePlaces === null) return 1;
  return freePlaces > 0 ? 0 : 2;
}
