import { useEffect, useState } from 'preact/hooks';
import type { Device } from './device.ts';
import { loadDevice, onDeviceChange } from './device-store.ts';

/** The key that is read in: undefined while it is looked for, null where there is none. */
export function useDevice(): Device | null | undefined {
  const [device, setDevice] = useState<Device | null>();
  useEffect(() => {
    const look = () => void loadDevice().then(setDevice);
    look();
    return onDeviceChange(look);
  }, []);
  return device;
}
