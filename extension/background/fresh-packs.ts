import { presentMoment } from '../packs/clock.ts';
import { onPacksChange, readPackEntries } from '../packs/pack-store.ts';
import { refreshDue } from '../packs/refresh-packs.ts';

const alarm = 'packs';
const daily = 24 * 60;

/** Fetches newer rules once a day, where there is a portal to fetch them from, and at once for a new one. */
export function keepPacksFresh(): void {
  const look = () => void schedule();
  chrome.runtime.onInstalled.addListener(look);
  chrome.runtime.onStartup.addListener(look);
  onPacksChange(look);
  chrome.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void refreshDue(presentMoment());
  });
}

async function schedule(): Promise<void> {
  const entries = await readPackEntries();
  if (entries.length === 0) return void (await chrome.alarms.clear(alarm));
  const known = await chrome.alarms.get(alarm);
  if (known === undefined) await chrome.alarms.create(alarm, { periodInMinutes: daily });
  if (entries.some(({ kept }) => kept.asked === null)) await refreshDue(presentMoment());
}
