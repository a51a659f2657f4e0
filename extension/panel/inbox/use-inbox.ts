import type { ClinicId, Day, ReferralId, Retention, StatusAnswer } from '@shared/model';
import { municipalPack } from '@shared/packs';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Device } from '../../device/device.ts';
import { fetchInbox, type Trouble } from '../../device/portal-api.ts';
import { todayInNorway } from '../../overlay/today.ts';
import type { Assessed, Readable, Unreadable } from './assessed.ts';
import { openApart } from './open-apart.ts';
import type { Sealed } from './opened.ts';

export type InboxState =
  | { kind: 'loading' }
  | { kind: 'trouble'; trouble: Trouble }
  | {
      kind: 'here';
      referrals: readonly Assessed[];
      clinics: ReadonlyMap<ClinicId, string>;
      retention: Retention;
      /** The day that everything is judged on. */
      today: Day;
      at: Date;
      refreshing: boolean;
      /** What a newer portal tells besides, by name: it is not shown. */
      leftOut: readonly string[];
      /** Why the last attempt to fetch again failed. What came before is still shown. */
      trouble: Trouble | null;
    };

/** What is open is shown so often while the rest is being opened. */
const tellMs = 400;

type Known = Map<ReferralId, Readable | Unreadable>;

export type InboxNow = {
  state: InboxState;
  refresh: () => void;
  /** Remembers a status that the portal has taken. */
  changed: (id: ReferralId, answer: StatusAnswer) => void;
};

/**
 * The municipality's inbox, fetched part by part and opened with this browser's key. What is open
 * lies in memory only, as long as the panel does.
 */
export function useInbox(device: Device): InboxNow {
  const [state, setState] = useState<InboxState>({ kind: 'loading' });
  const known = useRef<{ on: Day; opened: Known }>(undefined);
  const running = useRef(new AbortController());

  const refresh = useCallback(async () => {
    running.current.abort();
    running.current = new AbortController();
    const { signal } = running.current;
    const today = todayInNorway();
    if (known.current?.on !== today) known.current = { on: today, opened: new Map() };
    const { opened } = known.current;
    const isFirst = opened.size === 0;
    const sealed: Sealed[] = [];
    const leftOut = new Set<string>();
    setState((now) => (now.kind === 'here' ? { ...now, refreshing: true } : { kind: 'loading' }));
    for (let after: ReferralId | null = null; ; ) {
      const part = await fetchInbox(device, after);
      await breath();
      if (signal.aborted) return;
      if (typeof part === 'string') return setState((now) => withTrouble(now, part));
      const { retention, referrals, next } = part.output;
      for (const name of part.leftOut) leftOut.add(name);
      sealed.push(...referrals);
      const clinics = new Map(part.output.clinics.map(({ id, name }) => [id, name]));
      const tell = (refreshing: boolean) =>
        setState({
          kind: 'here',
          referrals: sealed.map((one) => opened.get(one.id) ?? { sealed: one }),
          clinics,
          retention,
          today,
          at: new Date(),
          refreshing,
          leftOut: [...leftOut],
          trouble: null,
        });
      const fresh = takeEnvelopes(referrals, opened);
      // a list that is there already is replaced as a whole
      if (isFirst) {
        tell(true);
        await breath();
        if (signal.aborted) return;
      }
      let toldAt = performance.now();
      const told = (some: readonly (Readable | Unreadable)[]) => {
        for (const one of some) opened.set(one.sealed.id, one);
        if (!isFirst || performance.now() - toldAt < tellMs) return;
        tell(true);
        toldAt = performance.now();
      };
      const pack = municipalPack(device.municipality);
      await openApart({ referrals: fresh, device, pack, today }, told, signal);
      if (signal.aborted) return;
      if (next === null) {
        keepOnly(opened, sealed);
        return tell(false);
      }
      after = next;
    }
  }, [device]);

  useEffect(() => {
    void refresh();
    return () => running.current.abort();
  }, [refresh]);
  // a panel that stays open overnight judges by the new day
  useEffect(() => {
    const look = () => {
      if (known.current !== undefined && known.current.on !== todayInNorway()) void refresh();
    };
    document.addEventListener('visibilitychange', look);
    const timer = setInterval(look, 60_000);
    return () => {
      document.removeEventListener('visibilitychange', look);
      clearInterval(timer);
    };
  }, [refresh]);

  const changed = useCallback((id: ReferralId, { status, changedOn }: StatusAnswer) => {
    const moved = <One extends Assessed>(one: One): One => ({
      ...one,
      sealed: { ...one.sealed, status, changedOn },
    });
    const one = known.current?.opened.get(id);
    if (one !== undefined) known.current?.opened.set(id, moved(one));
    setState((now) => {
      if (now.kind !== 'here') return now;
      const referrals = now.referrals.map((each) => (each.sealed.id === id ? moved(each) : each));
      return { ...now, referrals };
    });
  }, []);
  return { state, refresh: () => void refresh(), changed };
}

/** Lets the panel do what waits: a click, or what it has to draw. */
function breath(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

/** For what is open already the envelope alone is taken; the others, or those sealed anew, are left. */
function takeEnvelopes(referrals: readonly Sealed[], opened: Known): Sealed[] {
  return referrals.filter((sealed) => {
    const before = opened.get(sealed.id);
    if (before?.sealed.sealed !== sealed.sealed) return true;
    opened.set(sealed.id, { ...before, sealed });
    return false;
  });
}

/** What has left the portal leaves the memory, too. */
function keepOnly(opened: Known, sealed: readonly Sealed[]): void {
  const here = new Set(sealed.map(({ id }) => id));
  for (const id of opened.keys()) if (!here.has(id)) opened.delete(id);
}

function withTrouble(now: InboxState, trouble: Trouble): InboxState {
  return now.kind === 'here'
    ? { ...now, refreshing: false, trouble }
    : { kind: 'trouble', trouble };
}
