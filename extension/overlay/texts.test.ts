import ar from '@locales/ar/hint.json' with { type: 'json' };
import en from '@locales/en/hint.json' with { type: 'json' };
import nb from '@locales/nb/hint.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { textsIn } from './texts.ts';

/** Every key with the blanks in its text, plural forms as one. */
function shape(file: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(file).flatMap(([key, value]) => {
      const at = `${path}${key}`.replace(/_(zero|one|two|few|many|other)$/, '');
      if (typeof value === 'object') return [...shape(value, `${at}.`)];
      const blanks = [...String(value).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
      return [
        [
          at,
          blanks
            .filter((name) => name !== 'count')
            .sort()
            .join(),
        ],
      ];
    }),
  );
}

test('every language has the same texts with the same blanks', () => {
  expect(shape(en)).toEqual(shape(nb));
  expect(shape(ar)).toEqual(shape(nb));
});

test('Arabic has a form for each of its plurals', () => {
  const { t } = textsIn('ar');
  for (const count of [0, 1, 2, 3, 11, 100]) {
    expect(t('left.days', { count })).not.toContain('left');
    expect(t('card.wait.weeks', { count })).not.toContain('card');
  }
});
