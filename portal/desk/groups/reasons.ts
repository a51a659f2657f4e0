import type { Language, LocalizedText } from '@shared/model/text.ts';
import type { TFunction } from 'i18next';
import type { FormReader } from '../form/form-reader.ts';
import { type Typed, typedText } from '../form/typed.ts';

/** Who it is for, or not for: one reason a line; the same line in each language says the same. */
export type ReasonsName = 'forYouIf' | 'notForYouIf';

export function reasonValues(
  name: ReasonsName,
  reasons: readonly LocalizedText[],
  languages: readonly Language[],
): Record<string, string> {
  return Object.fromEntries(
    languages.map((language) => {
      const lines = reasons.map((reason) => reason[language] ?? '');
      return [`${name}.${language}`, lines.join('\n').trimEnd()];
    }),
  );
}

const mostReasons = 12;
const longestReason = 200;

export function readReasons(
  name: ReasonsName,
  reader: FormReader,
  typed: Typed,
  languages: readonly Language[],
  t: TFunction,
): LocalizedText[] {
  const norwegian = linesOf(typed, `${name}.nb`).filter((line) => line !== '');
  if (norwegian.length > mostReasons) {
    reader.wrong(`${name}.nb`, t('desk:group.error.reasons', { count: mostReasons }));
  }
  if (norwegian.some((line) => line.length > longestReason)) {
    reader.wrong(`${name}.nb`, t('desk:error.long', { count: longestReason }));
  }
  const others = languages.filter((language) => language !== 'nb');
  const translated = others.map((language) => {
    const lines = linesOf(typed, `${name}.${language}`);
    const said = lines.filter((line) => line !== '').length;
    if (said > norwegian.length) {
      reader.wrong(`${name}.${language}`, t('desk:group.error.lines', { count: norwegian.length }));
    }
    return [language, lines] as const;
  });
  return norwegian.map((nb, at) => ({
    ...Object.fromEntries(
      translated.flatMap(([language, lines]) => {
        const line = lines[at] ?? '';
        return line === '' ? [] : [[language, line.slice(0, longestReason)]];
      }),
    ),
    nb,
  }));
}

function linesOf(typed: Typed, name: string): string[] {
  return typedText(typed, name)
    .split(/\r?\n/)
    .map((line) => line.trim());
}
