import type { Day } from '@shared/model';
import type { Storage } from '../storage/storage.ts';
import { demonstration } from './index.ts';
import { shiftedTo } from './shift-days.ts';

/** Fills an empty database with the demonstration. True where it did; it never overwrites. */
export async function loadDemonstration(storage: Storage, today: Day): Promise<boolean> {
  const content = shiftedTo(today, demonstration);
  return storage.together(async (stores) => {
    if ((await stores.municipalities.all()).length > 0) return false;
    for (const municipality of content.municipalities) {
      await stores.municipalities.put(municipality);
    }
    for (const document of content.documents) await stores.documents.put(document);
    for (const clinic of content.clinics) await stores.clinics.put(clinic);
    for (const time of content.earlierCounts) await stores.waitingTimes.put(time);
    for (const time of content.waitingTimes) await stores.waitingTimes.put(time);
    for (const group of content.groups) await stores.groupOffers.put(group);
    return true;
  });
}
