import { useEffect, useState } from 'preact/hooks';
import { todayInNorway } from '../../overlay/today.ts';
import { overdueStore } from './overdue-store.ts';
import { emptyRegister, type Register, stillKept } from './register.ts';

export type RegisterNow = {
  /** Undefined while it is being opened, `damaged` where it cannot be. */
  register: Register | 'damaged' | undefined;
  change: (make: (now: Register) => Register) => Promise<void>;
  wipe: () => Promise<void>;
};

/** The register as it is now, in whichever window it is changed. What has been kept long enough goes first. */
export function useRegister(): RegisterNow {
  const [register, setRegister] = useState<Register | 'damaged'>();
  useEffect(() => {
    let ended = false;
    const look = async () => {
      const found = await overdueStore.read();
      if (ended) return;
      if (found === 'damaged') return setRegister(found);
      const today = todayInNorway();
      const kept = stillKept(found ?? emptyRegister, today);
      setRegister(kept);
      if (found !== null && kept !== found) await change((now) => stillKept(now, today));
    };
    void look();
    const end = overdueStore.onChange(() => void look());
    return () => {
      ended = true;
      end();
    };
  }, []);
  return { register, change, wipe: overdueStore.wipe };
}

function change(make: (now: Register) => Register): Promise<void> {
  return overdueStore.change((now) => make(now ?? emptyRegister));
}
