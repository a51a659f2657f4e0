import { ClinicIdSchema, type WaitingTime } from '@shared/model';
import * as v from 'valibot';
import { type Figures, FiguresSchema } from '../../../../desk/figures/figures.ts';
import type { Stores } from '../../../storage/storage.ts';
import type { Change, Subject } from './subject.ts';

/** Whether a clinic has room, and how long people wait there. Its id is the clinic's. */
export function figuresSubject(id: string): Subject<Figures> {
  const clinicId = v.parse(ClinicIdSchema, id);
  return {
    kind: 'figures',
    schema: FiguresSchema,
    action: 'figures.published',

    async read(stores, municipality) {
      const clinic = await stores.clinics.byId(municipality, clinicId);
      if (clinic === undefined) return null;
      const { takesNewPatients, freePlaces, intakeOn } = clinic;
      const all = await stores.waitingTimes.newestOf(municipality);
      const times = all.filter((time) => time.clinic === clinicId);
      return { takesNewPatients, freePlaces, intakeOn, times };
    },

    async write(stores, municipality, change) {
      const clinic = await stores.clinics.byId(municipality, clinicId);
      if (clinic === undefined) throw new Error('Figures need their clinic');
      const { takesNewPatients, freePlaces, intakeOn } = change.after;
      await stores.clinics.put({ ...clinic, takesNewPatients, freePlaces, intakeOn });
      await writeTimes(stores, change);
    },

    clinicOf: () => clinicId,
    ended: () => null,
  };
}

/**
 * A newer count comes on top of the older ones. A figure that is gone is withdrawn; one that is
 * taken back, or was counted on an earlier day than first said, is as if it had never been there.
 */
async function writeTimes(
  { waitingTimes }: Stores,
  { before, after, isUndo }: Change<Figures>,
): Promise<void> {
  for (const old of before?.times ?? []) {
    const next = after.times.find((time) => isSameKind(time, old));
    if (isUndo || (next !== undefined && next.countedOn < old.countedOn)) {
      if (next?.countedOn !== old.countedOn) await waitingTimes.remove(old);
    } else if (next === undefined) await waitingTimes.withdraw(old);
  }
  for (const time of after.times) await waitingTimes.put(time);
}

function isSameKind(a: WaitingTime, b: WaitingTime): boolean {
  return a.service === b.service && a.level === b.level;
}
