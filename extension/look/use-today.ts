import type { Day } from '@shared/model';
import { useEffect, useState } from 'preact/hooks';
import { todayInNorway } from '../overlay/today.ts';

/** The day in Norway, also when a page stands open over midnight. */
export function useToday(): Day {
  const [today, setToday] = useState(todayInNorway);
  useEffect(() => {
    const timer = setInterval(() => setToday(todayInNorway()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return today;
}
