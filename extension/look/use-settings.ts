import { useEffect, useState } from 'preact/hooks';
import { onSettingsChange, readSettings, type Settings } from '../settings.ts';

/** The settings as they are now, on whichever page they are changed; undefined until read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const end = new AbortController();
    onSettingsChange(setSettings, end.signal);
    void readSettings().then(setSettings);
    return () => end.abort();
  }, []);
  return settings;
}
