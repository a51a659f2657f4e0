import { translateForStaff } from '@shared/packs/staff-texts/index.ts';
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { usePacks } from '../packs/use-packs.ts';
import { TextsContext, textsFor } from './texts.ts';
import { useSettings } from './use-settings.ts';

/** Shows a page of the extension in the language that is chosen. */
export function show(page: ComponentChildren): void {
  const root = document.getElementById('app');
  if (root !== null) render(<Spoken>{page}</Spoken>, root);
}

function Spoken({ children }: { children: ComponentChildren }) {
  const language = useSettings()?.language;
  const packs = usePacks();
  // other rules are other words: whatever shows some is drawn again
  const texts = useMemo(() => {
    if (packs === undefined || language === undefined) return undefined;
    translateForStaff(language);
    return textsFor(language);
  }, [language, packs]);
  useEffect(() => {
    if (!texts) return;
    document.documentElement.lang = texts.language;
    document.documentElement.dir = texts.direction;
  }, [texts]);
  return texts && <TextsContext.Provider value={texts}>{children}</TextsContext.Provider>;
}
