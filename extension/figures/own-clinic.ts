import { type ClinicId, ClinicIdSchema } from '@shared/model';
import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';

const key = 'clinic';

/** The clinic that whoever uses this browser works at: null where it was not said. */
export function useOwnClinic(): [ClinicId | null, (clinic: ClinicId | null) => void] {
  const [clinic, setClinic] = useState<ClinicId | null>(null);
  useEffect(() => {
    void chrome.storage.local.get(key).then((kept) => {
      const known = v.safeParse(ClinicIdSchema, kept[key]);
      setClinic(known.success ? known.output : null);
    });
  }, []);
  const choose = (chosen: ClinicId | null) => {
    setClinic(chosen);
    void (chosen === null
      ? chrome.storage.local.remove(key)
      : chrome.storage.local.set({ [key]: chosen }));
  };
  return [clinic, choose];
}
