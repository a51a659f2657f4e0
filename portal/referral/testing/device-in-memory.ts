import type { Draft, Drafts } from '../drafts.ts';
import { keyOf } from '../key-of.ts';
import type { Sent } from '../sent-store.ts';

/** What lies on a device. */
export type Device = { draft: Draft | null; sent: Sent | null };

/** As the store does it: one in place of another, unless that has been taken away meanwhile. */
export function changeOn(device: Device, from: Sent, to: Sent): void {
  const { sent } = device;
  if (sent?.kind === from.kind && keyOf(sent) === keyOf(from)) device.sent = to;
}

/**
 * A device's storage without a browser: as in one, answers and what is sealed never lie together,
 * and a tab that is closed changes nothing any more.
 */
export function draftsOn(device: Device, isOpen: () => boolean = () => true): Drafts {
  return {
    read: async () => device.draft,
    write: async (draft) => {
      if (isOpen() && device.sent === null) device.draft = draft;
    },
    readSent: async () => device.sent,
    writeSent: async (sent) => {
      if (!isOpen()) return;
      device.sent = sent;
      if (sent !== null) device.draft = null;
    },
    clear: async () => {
      if (!isOpen()) return;
      device.draft = null;
      device.sent = null;
    },
  };
}
