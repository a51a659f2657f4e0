import type { Language } from '@shared/model';

/** The browser's own translator: it works on this machine, and sends nothing. */
type BrowserTranslator = {
  availability: (pair: Pair) => Promise<string>;
  create: (options: Pair & { monitor: (from: EventTarget) => void }) => Promise<{
    translate: (text: string) => Promise<string>;
    destroy: () => void;
  }>;
};
type Pair = { sourceLanguage: string; targetLanguage: string };

/** `download`: the browser must fetch a model of the language first, once. */
export type CanTranslate = 'no' | 'download' | 'ready';

/** Whether this browser can translate the language into Norwegian here on the machine. */
export async function canTranslate(language: Language): Promise<CanTranslate> {
  const translator = translatorHere();
  if (translator === null || language === 'nb' || language === 'nn') return 'no';
  const answer = await translator.availability(pairOf(language)).catch(() => 'unavailable');
  if (answer === 'available') return 'ready';
  return answer === 'downloadable' || answer === 'downloading' ? 'download' : 'no';
}

/**
 * Translates texts into Norwegian. Must follow a click: without one no browser fetches a model.
 * `fetched` is told how much of it is there, from 0 to 1. Throws where it did not work.
 */
export async function translateHere(
  texts: readonly string[],
  language: Language,
  fetched: (part: number) => void,
): Promise<string[]> {
  const translator = translatorHere();
  if (translator === null) throw new Error('This browser has no translator');
  const own = await translator.create({
    ...pairOf(language),
    monitor: (from) =>
      from.addEventListener('downloadprogress', (event) => {
        if ('loaded' in event && typeof event.loaded === 'number') fetched(event.loaded);
      }),
  });
  const translated: string[] = [];
  for (const text of texts) translated.push(text === '' ? '' : await own.translate(text));
  own.destroy();
  return translated;
}

// browsers know Norwegian by the code of both its forms
function pairOf(language: Language): Pair {
  return { sourceLanguage: language, targetLanguage: 'no' };
}

function translatorHere(): BrowserTranslator | null {
  const found: unknown = Reflect.get(globalThis, 'Translator');
  return isTranslator(found) ? found : null;
}

function isTranslator(value: unknown): value is BrowserTranslator {
  return typeof value === 'function' && 'availability' in value && 'create' in value;
}
