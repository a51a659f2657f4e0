import { Temporal } from 'temporal-polyfill';
import { test } from './support/hinted.ts';
import { hints, overlayOf, statusText } from './support/overlay.ts';

const { expect } = test;
const read = 'dl dl-div keys cells printed titles lines labels tables shifted roles'.split(' ');
const unread = {
  duration: 'siden viser hvor lenge det er ventet, ikke mottatt dato',
  twice: 'siden viser ulike verdier for mottatt dato',
};

test('the same request is read in every way that journals mark it up', async ({
  extension,
  pages,
}) => {
  await extension.grant([pages.origin]);
  const deadline = Temporal.Now.plainDateISO('Europe/Oslo')
    .add({ days: 7 })
    .toLocaleString('nb-NO', { day: 'numeric', month: 'long' });
  const page = await extension.context.newPage();
  const overlay = await overlayOf(page, extension.id);
  for (const shape of read) {
    await page.goto(`${pages.origin}/shapes.html?shape=${shape}`);
    await expect
      .poll(() => hints(overlay), { message: shape })
      .toEqual([expect.stringContaining(`Forslag: prioritet 1, frist ${deadline}`)]);
  }
  for (const [shape, why] of Object.entries(unread)) {
    await page.goto(`${pages.origin}/shapes.html?shape=${shape}`);
    await expect.poll(() => hints(overlay), { message: shape }).toEqual([`Ingen forslag: ${why}`]);
  }
  for (const shape of ['hidden', 'people']) {
    await page.goto(`${pages.origin}/shapes.html?shape=${shape}`);
    await expect
      .poll(() => statusText(overlay), { message: shape })
      .toBe('Fant ingen henvisninger på denne siden');
    expect(await hints(overlay)).toEqual([]);
  }
});
