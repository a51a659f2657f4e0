import { useEffect, useState } from 'preact/hooks';
import type { Override } from '../../override/override.ts';
import { overrideJson, overrideTable } from '../../override/override-file.ts';
import { allOverrides, clearOverrides } from '../../override/override-store.ts';
import { onOverridesChange, tellOverridesChanged } from '../../override/overrides-changed.ts';
import { useDecisionWords } from '../hint/use-decision-words.ts';

/** All levels that were set in this browser: taken out for those who write the rules, or wiped. */
export function KeptOverrides() {
  const words = useDecisionWords();
  const [all, setAll] = useState<readonly Override[]>([]);
  const [isSure, setSure] = useState(false);
  const look = () => void allOverrides().then(setAll);
  useEffect(() => {
    look();
    return onOverridesChange(look);
  }, []);
  if (all.length === 0) return null;
  async function clear() {
    await clearOverrides();
    setSure(false);
    look();
    await tellOverridesChanged();
  }
  return (
    <details class="kept" onToggle={look}>
      <summary>{words('kept.title', { count: all.length })}</summary>
      <div class="stack">
        <p class="small">{words('kept.text')}</p>
        <div class="row">
          <button
            type="button"
            onClick={() => download(overrideJson(all), 'application/json', 'json')}
          >
            {words('kept.json')}
          </button>
          <button type="button" onClick={() => download(overrideTable(all), 'text/csv', 'csv')}>
            {words('kept.table')}
          </button>
        </div>
        {isSure ? (
          <div class="stack tight">
            <p>{words('kept.sure')}</p>
            <div class="row">
              <button type="button" class="danger" onClick={() => void clear()}>
                {words('kept.yes')}
              </button>
              <button type="button" class="plain" onClick={() => setSure(false)}>
                {words('kept.no')}
              </button>
            </div>
          </div>
        ) : (
          <div>
            <button type="button" class="danger" onClick={() => setSure(true)}>
              {words('kept.clear')}
            </button>
          </div>
        )}
      </div>
    </details>
  );
}

/** Hands a file to the browser to keep: where it goes from there is the user's. */
function download(text: string, type: string, ending: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = `inngang-nivaer.${ending}`;
  link.click();
  URL.revokeObjectURL(link.href);
}
