// `node portal/offline/icons/draw.mjs`: draws the pictures of the installed portal anew, from its one shape.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const here = import.meta.dirname;
const favicon = readFileSync(join(here, '../../look/favicon.ts'), 'utf8');
const svg = /<svg.*<\/svg>/.exec(favicon)?.[0] ?? '';
/** Systems cut a maskable picture to a shape of their own: the ground goes to every edge. */
const maskable = svg
  .replace('viewBox="0 0 32 32"', 'viewBox="-6 -6 44 44"')
  .replace('width="32" height="32" rx="7"', 'x="-6" y="-6" width="44" height="44"');

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const [name, size, shape] of [
  ['icon-192', 192, svg],
  ['icon-512', 512, svg],
  ['maskable-192', 192, maskable],
  ['maskable-512', 512, maskable],
  // phones from Apple round the corners themselves
  ['apple-touch', 180, maskable.replace('-6 -6 44 44', '-2 -2 36 36')],
]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>*{margin:0}svg{display:block;inline-size:100vw}</style>${shape}`);
  writeFileSync(join(here, `${name}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
