import { useMemo } from 'preact/hooks';
import { useTexts } from '../look/texts.ts';
import { pickerTranslator } from './texts.ts';

/** The words about taught pages, in the language of the page around. */
export function useWords() {
  const { language } = useTexts();
  return useMemo(() => pickerTranslator(language), [language]);
}
