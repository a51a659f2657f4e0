import { languages } from '@locales/languages.ts';
import { type Language, type LocalizedText, textIn } from '@shared/model/text.ts';

/** A text from a pack or a clinic; marked with its own language where that is another than the page's. */
export function InLanguage({ text, language }: { text: LocalizedText; language: Language }) {
  const found = textIn(text, language);
  if (found.language === language) return <>{found.text}</>;
  return (
    <span lang={found.language} dir={languages[found.language].direction}>
      {found.text}
    </span>
  );
}
