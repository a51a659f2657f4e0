import type { Locator } from '@playwright/test';
import { Temporal } from 'temporal-polyfill';
import { hints, statusText } from './support/overlay.ts';
import { type Shown, type Teaching, test } from './support/teaching.ts';
import { isThorough } from './support/thorough.ts';

const { expect } = test;

type Teach = (path: string, part?: string) => Promise<Teaching>;

/** A page as journals make them, and how it is taught. They are taught one after the other in one browser. */
const shapes = new Map<string, (teach: Teach) => Promise<void>>();
const shape = (name: string, taught: (teach: Teach) => Promise<void>) => shapes.set(name, taught);

type Expected = { received: string | null; age: number; text: string };

/** What the page itself says that its rows are. */
function expectedOn({ page }: Teaching, frame = ''): Promise<Expected[]> {
  const own = page.frames().find((one) => one.url().includes(frame)) ?? page.mainFrame();
  return own.evaluate(() => Reflect.get(globalThis, 'expected'));
}

/** Every row is read as it stands there, or is named as unread. */
function expectRead(
  { rows }: Shown,
  expected: readonly Expected[],
  age: 'years' | 'birth' | 'none',
) {
  expect(rows).toHaveLength(expected.length);
  rows.forEach((row, i) => {
    const one = expected[i];
    if (one === undefined || one.received === null) {
      expect(row).not.toContain('mottatt 2');
      return;
    }
    expect(row).toContain(`mottatt ${written(one.received)} ·`);
    if (age === 'years') expect(row).toContain(`· ${one.age} år ·`);
    // the name of a diagnosis counts as words too
    const words = Number(/(\d+) ord$/.exec(row)?.[1]) - one.text.split(/\s+/).length;
    expect([0, 1]).toContain(words);
  });
}

function written(day: string): string {
  return Temporal.PlainDate.from(day).toLocaleString('nb-NO', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

async function saved(teaching: Teaching): Promise<void> {
  await teaching.press('Lagre');
  expect(teaching.clicks()).toBeLessThanOrEqual(12);
  expect(teaching.seconds()).toBeLessThan(120);
  await expect
    .poll(async () => (await statusText(teaching.overlay)) !== '' || teaching.isOpen())
    .toBeTruthy();
  expect(teaching.said).toEqual([]);
}

/** Points at each field that the picker asks for, and skips those that the page does not have. */
async function pointAt(teaching: Teaching, fields: Record<string, Locator>): Promise<void> {
  for (let asked = 0; asked < 8; asked += 1) {
    const { now } = await teaching.shown();
    const found = Object.entries(fields).find(([name]) => now === `Pek på ${name} og klikk.`);
    if (!now.startsWith('Pek på ')) return;
    if (found === undefined) await teaching.press('Hopp over');
    else await teaching.point(found[1]);
    expect((await teaching.shown()).trouble).toBe('');
  }
}

shape('rows with two lines of headings and a second, wrong date', async (teach) => {
  const teaching = await teach('ehr/two-header-rows.html');
  await teaching.point(teaching.page.locator('tbody tr').nth(2).locator('td').nth(5));
  const shown = await teaching.shown();
  expect(shown.fields.received).toContain('8:00:00');
  expect(shown.ways.received).toBe('kolonnen «Authored On»');
  expectRead(shown, await expectedOn(teaching), 'none');
  await saved(teaching);
  await expect.poll(() => statusText(teaching.overlay)).toMatch(/^20 på lista · 20 lest/);
});

shape('a tree whose cells name their columns, with a gap that is confirmed', async (teach) => {
  const teaching = await teach('ehr/tree-titles.html');
  const row = teaching.page.locator('.tab:not(.off) tbody tr').nth(2);
  await teaching.point(row);
  await pointAt(teaching, { 'mottatt dato': row.locator('[data-title="Date: "]') });
  const shown = await teaching.shown();
  expectRead(shown, await expectedOn(teaching), 'years');
  expect(shown.sum).toBe('16 rader · 15 lest · 1 ikke lest');
  expect(shown.rows[5]).toBe('mottatt dato er ikke fylt ut');
  await teaching.press('Lagre');
  expect(await teaching.isOpen()).toBe(true);
  await teaching.press('Jeg har sett på den ene raden som ikke leses. Det skal være slik.');
  await saved(teaching);
  await expect
    .poll(() => statusText(teaching.overlay))
    .toMatch(/^16 på lista · 15 lest · 1 ikke lest/);
});

shape('a form whose values are only in its controls', async (teach) => {
  const teaching = await teach('ehr/value-form.html');
  await teaching.press('Siden viser én henvisning');
  await pointAt(teaching, { 'mottatt dato': teaching.page.locator('[name=date]') });
  const shown = await teaching.shown();
  expectRead(shown, (await expectedOn(teaching)).slice(0, 1), 'none');
  await saved(teaching);
  await expect.poll(() => statusText(teaching.overlay)).toBe('Henvisningen er lest');
});

shape(
  'a referral in a frame, its patient in the page around, a kept tab that is hidden',
  async (teach) => {
    const teaching = await teach('ehr/banner-list.html', 'banner-form.html');
    const form = teaching.page.frameLocator('[name=rep]');
    await teaching.page.mouse.move(400, 400);
    await teaching.press('Siden viser én henvisning');
    await pointAt(teaching, {
      'mottatt dato': form.locator('#form_refer_date'),
      henvisningstekst: form.locator('#form_body'),
      fødselsdato: teaching.page.locator('#attendantData div span'),
    });
    const shown = await teaching.shown();
    const [one] = await expectedOn(teaching, 'banner-form');
    expect(shown.fields.birthDate).toBe('1939-02-04');
    expect(shown.ways.birthDate).toContain('i siden rundt');
    expect(shown.rows[0]).toContain(`mottatt ${written(one?.received ?? '')} · 4. februar 1939`);
    await saved(teaching);
    await expect.poll(async () => (await hints(teaching.overlay)).length).toBe(1);
  },
);

shape('rows with hidden rows between them, and today in words', async (teach) => {
  const teaching = await teach('ehr/expandable-rows.html');
  const row = teaching.page.locator('tr.cds--parent-row').nth(1);
  await teaching.point(row.locator('td').nth(4));
  await pointAt(teaching, { 'mottatt dato': row.locator('td').nth(2) });
  expectRead(await teaching.shown(), await expectedOn(teaching), 'years');
  await saved(teaching);
  await expect.poll(() => statusText(teaching.overlay)).toMatch(/^15 på lista · 15 lest/);
});

shape('all of the patient in one cell, among rows of history', async (teach) => {
  const teaching = await teach('ehr/one-cell.html');
  const row = teaching.page.locator('tr[data-ticket-id]').nth(1);
  await teaching.point(row.locator('td').nth(2));
  await pointAt(teaching, {
    'mottatt dato': row.locator('.oe-date'),
    alder: row.locator('small'),
    navn: row.locator('a'),
    henvisningstekst: row.locator('.scroll-content'),
  });
  await teaching.press('Flere felt');
  await teaching.press('Pek på prioritet');
  await teaching.point(row.locator('td').nth(4));
  expect((await teaching.shown()).why).toContain('journalens prioriteter');
  await teaching.choose('«circle-red» betyr', 'prioritet 1');
  expect((await teaching.shown()).rows[0]).toContain('· prioritet 1 ·');
  expectRead(await teaching.shown(), await expectedOn(teaching), 'years');
  await saved(teaching);
  await expect.poll(() => statusText(teaching.overlay)).toMatch(/^14 på lista · 14 lest/);
});

shape('the same id on every row, and several facts in a cell', async (teach) => {
  const teaching = await teach('ehr/same-id-rows.html');
  const row = teaching.page.locator('tbody tr').nth(1);
  await teaching.point(row.locator('td').nth(0));
  await pointAt(teaching, {
    'mottatt dato': row.locator('td').nth(2).locator('p').nth(1),
    fødselsdato: row.locator('td').nth(1).locator('p').nth(1),
    navn: row.locator('td').nth(1).locator('p').nth(0),
  });
  // the heading of the whole cell was known: a part of it is what is meant
  await teaching.press('Pek på henvisningstekst');
  await teaching.point(row.locator('td').nth(2).locator('p').nth(0));
  expectRead(await teaching.shown(), await expectedOn(teaching), 'birth');
  await saved(teaching);
  await expect.poll(() => statusText(teaching.overlay)).toMatch(/^10 på lista · 10 lest/);
});

shape('terms and values, with the patient and another date outside of them', async (teach) => {
  const teaching = await teach('ehr/dl-banner.html');
  await teaching.press('Siden viser én henvisning');
  await pointAt(teaching, {});
  const shown = await teaching.shown();
  expect(shown.ways.received).toContain('Authored On');
  expectRead(shown, await expectedOn(teaching), 'birth');
  await saved(teaching);
  await expect.poll(() => statusText(teaching.overlay)).toBe('Henvisningen er lest');
});

shape('a grid that keeps only the rows in sight', async (teach) => {
  const teaching = await teach('ehr/virtual-grid.html');
  const row = teaching.page.locator('.canvas [role=row]').nth(2);
  await teaching.point(row.locator('[role=gridcell]').nth(3));
  await pointAt(teaching, { henvisningstekst: row.locator('[role=gridcell]').nth(3) });
  const all = await expectedOn(teaching);
  const shown = await teaching.shown();
  expectRead(shown, all.slice(0, shown.rows.length), 'years');
  await saved(teaching);
  await expect.poll(() => statusText(teaching.overlay)).toMatch(/^\d+ av 80 på lista/);
});

shape('headings and a line to search in, in a table over that of the rows', async (teach) => {
  const teaching = await teach('ehr/split-table.html');
  const row = teaching.page.locator('.rows tbody tr').nth(1);
  await teaching.point(row.locator('td').nth(3));
  await pointAt(teaching, { henvisningstekst: row.locator('td').nth(3) });
  const shown = await teaching.shown();
  expect(shown.ways.received).toContain('kolonnen «Mottatt dato»');
  expectRead(shown, await expectedOn(teaching), 'years');
  await saved(teaching);
  await expect.poll(() => statusText(teaching.overlay)).toMatch(/^9 på lista · 9 lest/);
});

shape('components that keep their rows in shadow trees, and come late', async (teach) => {
  const teaching = await teach('ehr/shadow.html');
  const row = teaching.page.locator('tbody tr').nth(1);
  await row.waitFor();
  await teaching.point(row.locator('td').nth(3));
  await pointAt(teaching, {
    'mottatt dato': row.locator('td').nth(0),
    henvisningstekst: row.locator('td').nth(3),
    alder: row.locator('td').nth(2),
    navn: row.locator('td').nth(1),
  });
  expectRead(await teaching.shown(), await expectedOn(teaching), 'years');
  await saved(teaching);
  await expect.poll(() => statusText(teaching.overlay)).toMatch(/^12 på lista · 12 lest/);
  await expect.poll(async () => (await hints(teaching.overlay)).length).toBe(12);
});

shape('a list that is nothing but boxes below headings', async (teach) => {
  const teaching = await teach('ehr/loose-list.html');
  const row = teaching.page.locator('.line').nth(1);
  await teaching.point(row.locator('span').nth(3));
  await pointAt(teaching, {
    'mottatt dato': row.locator('span').nth(0),
    henvisningstekst: row.locator('span').nth(3),
    alder: row.locator('span').nth(2),
    navn: row.locator('span').nth(1),
  });
  const shown = await teaching.shown();
  expect(shown.ways.received).toBe('kolonnen «Arrived»');
  expectRead(shown, await expectedOn(teaching), 'years');
  await saved(teaching);
  await expect.poll(() => statusText(teaching.overlay)).toMatch(/^10 på lista · 10 lest/);
});

shape(
  'tiles with words before their values, and one with a wait instead of a date',
  async (teach) => {
    const teaching = await teach('ehr/tiles.html');
    const tile = teaching.page.locator('.tiles li').nth(0);
    await teaching.point(tile.locator('p').nth(1));
    await pointAt(teaching, {
      'mottatt dato': tile.locator('.when'),
      henvisningstekst: tile.locator('.comment'),
      alder: tile.locator('p').nth(0),
      navn: tile.locator('h3'),
    });
    const shown = await teaching.shown();
    expectRead(shown, await expectedOn(teaching), 'years');
    expect(shown.sum).toBe('8 rader · 7 lest · 1 ikke lest');
  },
);

test('each shape of page is taught by pointing, in twelve clicks and two minutes', async ({
  teach,
}) => {
  test.setTimeout(400_000);
  const failed: string[] = [];
  // some stand for all
  const tried = [...shapes].filter((_, i) => isThorough || i % 4 === 0);
  for (const [name, taught] of tried) {
    await test.step(name, () =>
      taught(teach).catch((error: Error) => failed.push(`${name}: ${error.stack}`)),
    );
  }
  expect(failed.join('\n\n')).toBe('');
});
