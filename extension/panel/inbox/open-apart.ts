import type { Day, MunicipalPack, ReferralId } from '@shared/model';
import type { Device } from '../../device/device.ts';
import type { Readable, Unreadable } from './assessed.ts';
import type { Sealed } from './opened.ts';

/**
 * What is to be opened, by which key, and the rules and the day to judge it on. The rules go along,
 * for a worker does not know which were fetched.
 */
export type ToOpen = {
  referrals: readonly Sealed[];
  device: Device;
  pack: MunicipalPack | undefined;
  today: Day;
};

/** What became of one: the panel has its envelope, which need not come back. */
export type Told = { id: ReferralId } & (Omit<Readable, 'sealed'> | Omit<Unreadable, 'sealed'>);

/**
 * Opens and judges referrals beside the panel, which stays quick meanwhile, and tells of some at a
 * time. Resolves when all are open, or when the signal ends it.
 */
export function openApart(
  toOpen: ToOpen,
  told: (some: readonly (Readable | Unreadable)[]) => void,
  signal: AbortSignal,
): Promise<void> {
  const waiting = new Map(toOpen.referrals.map((sealed) => [sealed.id, sealed]));
  if (waiting.size === 0) return Promise.resolve();
  return new Promise((done, failed) => {
    const worker = new Worker(new URL('./open-worker.ts', import.meta.url), { type: 'module' });
    const end = () => {
      worker.terminate();
      done();
    };
    worker.onmessage = ({ data }: MessageEvent<readonly Told[]>) => {
      told(
        data.flatMap(({ id, ...judged }) => {
          const sealed = waiting.get(id);
          waiting.delete(id);
          return sealed === undefined ? [] : [{ ...judged, sealed }];
        }),
      );
      if (waiting.size === 0) end();
    };
    worker.onerror = () => failed(new Error('The referrals could not be opened'));
    signal.addEventListener('abort', end, { once: true });
    worker.postMessage(toOpen);
  });
}
