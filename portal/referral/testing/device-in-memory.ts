import type { Draft, Drafts } from '../drafts.ts';
import type { Sent } from '../sent-store.ts';

/** What lies on a device. */
export type Device = { draft: Draft | null; sent: Sent | null };

/** A device's storage without a browser: as in one, answers and what is sealed never lie together. */
export function draftsOn(device: Device): Drafts {
  return {
    read: async () => device.draft,
    write: async (draft) => {
      if (device.sent === null) device.draft = draft;
    },
    readSent: async () => device.sent,
    writeSent: async (sent) => {
      device.sent = sent;
      if (sent !== null) device.draft = null;
    },
    clear: async () => {
      device.draft = null;
      device.sent = null;
    },
  };
}
