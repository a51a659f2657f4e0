import { test } from './support/hinted.ts';
import { hints } from './support/overlay.ts';

const { expect } = test;

for (const path of ['worklist.html', 'form.html', 'scroll.html']) {
  test(`${path} is as it was, byte for byte, when hints are turned off`, async ({
    extension,
    pages,
  }) => {
    const page = await extension.context.newPage();
    await page.goto(`${pages.origin}/${path}`);
    await page.waitForLoadState('networkidle');
    const look = () =>
      page.evaluate(() => ({
        html: document.documentElement.outerHTML,
        boxes: [...document.body.querySelectorAll('*')].map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return [x, y, width, height].join(' ');
        }),
        scroll: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
        focus: document.activeElement?.tagName,
      }));
    const before = await look();
    await extension.grant([pages.origin]);
    await page.bringToFront();
    await page.reload();
    const ours = () => page.evaluate(() => document.documentElement.children.length);
    await expect.poll(ours).toBe(3);
    await page.waitForTimeout(1500);
    const during = await look();
    expect(during.boxes).toEqual(before.boxes);
    expect(during.scroll).toEqual(before.scroll);
    expect(during.focus).toBe(before.focus);
    expect(during.html.replace('<div></div></html>', '</html>')).toBe(before.html);
    await extension.turnOff();
    await expect.poll(ours).toBe(2);
    expect(await look()).toEqual(before);
  });
}

test('nothing moves: the browser measures no layout shift', async ({ open, extension, pages }) => {
  const { page, overlay } = await open('worklist.html');
  await expect.poll(async () => (await hints(overlay)).length).toBe(20);
  await page.evaluate(() => {
    const shifts: number[] = [];
    Reflect.set(window, 'shifts', shifts);
    new PerformanceObserver((list) => shifts.push(list.getEntries().length)).observe({
      type: 'layout-shift',
    });
  });
  for (let round = 0; round < 2; round += 1) {
    await extension.turnOff();
    await page.bringToFront();
    await expect.poll(async () => (await hints(overlay)).length).toBe(0);
    await extension.grant([pages.origin]);
    await page.bringToFront();
    await expect.poll(async () => (await hints(overlay)).length).toBe(20);
  }
  expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([]);
});

test('an extension that is loaded anew under an open page lays one layer and no more', async ({
  open,
  extension,
}) => {
  const { page, overlay, said } = await open('worklist.html');
  await expect.poll(async () => (await hints(overlay)).length).toBe(20);
  const before = await page.evaluateHandle(() => document.documentElement.lastElementChild);
  await extension.reload();
  await page.bringToFront();
  await expect
    .poll(() => page.evaluate((old) => old?.isConnected, before), { timeout: 10_000 })
    .toBe(false);
  const layers = () => page.evaluate(() => document.documentElement.children.length - 2);
  await expect.poll(layers, { timeout: 10_000 }).toBe(1);
  await page.waitForTimeout(600);
  expect(await layers()).toBe(1);
  expect(said).toEqual([]);
});
