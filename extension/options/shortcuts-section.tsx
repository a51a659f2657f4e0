import { useEffect, useState } from 'preact/hooks';
import { openShortcutSettings } from '../browser/shortcut-settings.ts';
import { commandNames } from '../commands.ts';
import { useOptionsTexts } from './options-texts.ts';

/** What the keyboard does, as it is set in the browser now. Shortcuts are changed there. */
export function ShortcutsSection() {
  const t = useOptionsTexts();
  const set = useShortcuts();
  return (
    <section class="stack" aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">{t('options:shortcuts.title')}</h2>
      <p>{t('options:shortcuts.lead')}</p>
      <dl class="facts">
        {commandNames.map((name) => (
          <div class="shortcut" key={name}>
            <dt>{t(`options:shortcuts.${name}`)}</dt>
            <dd>
              <Keys of={set.get(name) ?? ''} none={t('options:shortcuts.none')} />
            </dd>
          </div>
        ))}
      </dl>
      <div>
        <button type="button" onClick={openShortcutSettings}>
          {t('options:shortcuts.change')}
        </button>
      </div>
    </section>
  );
}

/** `Alt+Shift+Comma` as it stands on the keys. */
function Keys({ of, none }: { of: string; none: string }) {
  if (of === '') return none;
  const signs: Readonly<Record<string, string>> = { Comma: ',', Period: '.' };
  return (
    <span class="keys" dir="ltr">
      {of.split('+').map((key) => (
        <kbd key={key}>{signs[key] ?? key}</kbd>
      ))}
    </span>
  );
}

/** Read again whenever the page is come back to: they are changed on another page. */
function useShortcuts(): ReadonlyMap<string, string> {
  const [shortcuts, setShortcuts] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const look = async () => {
      const all = await chrome.commands.getAll();
      setShortcuts(new Map(all.map(({ name, shortcut }) => [name ?? '', shortcut ?? ''])));
    };
    const changed = () => void look();
    changed();
    window.addEventListener('focus', changed);
    return () => window.removeEventListener('focus', changed);
  }, []);
  return shortcuts;
}
