import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import { type Device, DeviceSchema } from './device.ts';

interface DeviceDatabase extends DBSchema {
  device: { key: 'current'; value: Device };
}

const changes = 'device-changed';

/** The device that this browser is, or null where no key has been read in. */
export async function loadDevice(): Promise<Device | null> {
  const found = await using((database) => database.get('device', 'current'));
  const device = v.safeParse(DeviceSchema, found);
  return device.success ? device.output : null;
}

export async function keepDevice(device: Device): Promise<void> {
  await using((database) => database.put('device', device, 'current'));
  tell();
}

/** Wipes the key and all that lies beside it. */
export async function forgetDevice(): Promise<void> {
  await using((database) => database.clear('device'));
  tell();
}

/** Calls back when another page of the extension has read in or wiped a key. */
export function onDeviceChange(changed: () => void): () => void {
  const channel = new BroadcastChannel(changes);
  channel.addEventListener('message', changed);
  return () => channel.close();
}

function tell(): void {
  const channel = new BroadcastChannel(changes);
  channel.postMessage(null);
  channel.close();
}

async function using<T>(work: (database: IDBPDatabase<DeviceDatabase>) => Promise<T>): Promise<T> {
  const database = await openDB<DeviceDatabase>('inngang', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('device');
    },
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
