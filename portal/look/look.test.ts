import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const { resolve } = createRequire(import.meta.url);
const look = readFileSync(new URL('./look.css', import.meta.url), 'utf8');
const files = [...look.matchAll(/@import '([^']+)'/g)].map(([, name = '']) =>
  readFileSync(name.startsWith('.') ? new URL(name, import.meta.url) : resolve(name), 'utf8'),
);
const own = files.filter((_, index) => !look.split('@import')[index + 1]?.includes('@digdir'));

describe('the look', () => {
  it('stays small: at most 14 kB on the wire', () => {
    expect(gzipSync(files.join('\n')).length).toBeLessThan(14_000);
  });

  it('turns with the direction of reading: no left or right', () => {
    for (const css of own) {
      expect(css).not.toMatch(
        /(?:margin|padding|border|inset)-(?:left|right)|^\s*(?:left|right):/m,
      );
      expect(css).not.toMatch(/text-align: (?:left|right)/);
    }
  });

  it('has each colour in light and in dark', () => {
    const colours = files.find((css) => css.includes('prefers-color-scheme: dark')) ?? '';
    const [light = '', dark = ''] = colours.split('@media');
    const names = (css: string) =>
      [...css.matchAll(/(--[\w-]+):\s*#/g)].map(([, name]) => name).toSorted();
    expect(names(dark)).toEqual(names(light));
  });
});
