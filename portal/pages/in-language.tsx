import { languages } from '@locales/languages.ts';
import { type Language, type LocalizedText, textIn } from '@shared/model/text.ts';
import { withNumbers } from '../look/index.ts';

type InLanguageProps = {
  text: LocalizedText;
  language: Language;
  /** Emergency numbers in it can be called. */
  isCalled?: boolean | undefined;
};

/** A text from a pack or a clinic; marked with its own language where that is another than the page's. */
export function InLanguage({ text, language, isCalled }: InLanguageProps) {
  const found = textIn(text, language);
  const words = isCalled === true ? withNumbers(found.text) : found.text;
  if (found.language === language) return <>{words}</>;
  return (
    <span lang={found.language} dir={languages[found.language].direction}>
      {words}
    </span>
  );
}
