import type { ClinicId, ReferralId, ReferralStatus } from '@shared/model';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Device } from '../../device/device.ts';
import { fetchInbox, type Trouble } from '../../device/portal-api.ts';
import { type Opened, openAll } from './opened.ts';

export type InboxState =
  | { kind: 'loading' }
  | { kind: 'trouble'; trouble: Trouble }
  | {
      kind: 'here';
      opened: readonly Opened[];
      clinics: ReadonlyMap<ClinicId, string>;
      at: Date;
      refreshing: boolean;
      /** Why the last attempt to fetch again failed. What came before is still shown. */
      trouble: Trouble | null;
    };

export type InboxNow = {
  state: InboxState;
  refresh: () => void;
  /** Remembers a status that the portal has taken. */
  changed: (id: ReferralId, status: ReferralStatus) => void;
};

/** The municipality's inbox, fetched and opened with this browser's key. */
export function useInbox(device: Device): InboxNow {
  const [state, setState] = useState<InboxState>({ kind: 'loading' });
  const refresh = useCallback(async () => {
    setState((now) => (now.kind === 'here' ? { ...now, refreshing: true } : { kind: 'loading' }));
    const inbox = await fetchInbox(device);
    if (typeof inbox === 'string') {
      return setState((now) =>
        now.kind === 'here'
          ? { ...now, refreshing: false, trouble: inbox }
          : { kind: 'trouble', trouble: inbox },
      );
    }
    const opened = await openAll(inbox, device);
    const clinics = new Map(inbox.clinics.map(({ id, name }) => [id, name]));
    setState({ kind: 'here', opened, clinics, at: new Date(), refreshing: false, trouble: null });
  }, [device]);
  useEffect(() => void refresh(), [refresh]);
  const changed = useCallback((id: ReferralId, status: ReferralStatus) => {
    setState((now) => {
      if (now.kind !== 'here') return now;
      const opened = now.opened.map((one) =>
        one.sealed.id === id ? { ...one, sealed: { ...one.sealed, status } } : one,
      );
      return { ...now, opened };
    });
  }, []);
  return { state, refresh: () => void refresh(), changed };
}
