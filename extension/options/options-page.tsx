import { useEffect } from 'preact/hooks';
import { useTexts } from '../look/texts.ts';
import { useSettings } from '../look/use-settings.ts';
import { KeySection } from './key-section.tsx';
import { LanguageSection } from './language-section.tsx';
import { PacksSection } from './packs-section.tsx';
import { PolicySection } from './policy-section.tsx';
import { ShortcutsSection } from './shortcuts-section.tsx';
import { SitesSection } from './sites-section.tsx';

/** What the user decides: where hints are shown, which key opens the inbox, which language. */
export function OptionsPage() {
  const { t } = useTexts();
  const settings = useSettings();
  const title = t('options.title');
  useEffect(() => {
    document.title = title;
  }, [title]);
  if (settings === undefined) return null;
  return (
    <main class="options">
      <header class="stack">
        <h1>{title}</h1>
        <p>{t('store.description')}</p>
      </header>
      <PolicySection policy={settings.policy} />
      <SitesSection sites={settings.sites} />
      <PacksSection policy={settings.policy} />
      <KeySection />
      <ShortcutsSection />
      <LanguageSection language={settings.language} />
    </main>
  );
}
