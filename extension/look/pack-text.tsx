import { languages } from '@locales/languages.ts';
import type { LocalizedText } from '@shared/model';
import { useTexts } from './texts.ts';

/** A rule pack's text, marked with its language where that is not the reader's. */
export function PackText({ text, class: name }: { text: LocalizedText; class?: string }) {
  const { local, language } = useTexts();
  const { text: words, language: spoken } = local(text);
  if (spoken === language) return <span class={name}>{words}</span>;
  return (
    <span class={name} lang={spoken} dir={languages[spoken].direction}>
      {words}
    </span>
  );
}
