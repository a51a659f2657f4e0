import { test } from './support/hinted.ts';
import { type Overlay, statusText } from './support/overlay.ts';

const { expect } = test;

const cornerOf = (overlay: Overlay) =>
  overlay.evaluate((root) => {
    const { left, top } = root?.querySelector('.status')?.getBoundingClientRect() ?? new DOMRect();
    return `${top > innerHeight / 2 ? 'bottom' : 'top'} ${left > innerWidth / 4 ? 'right' : 'left'}`;
  });

test('what the extension says of a page lies over nothing that can be clicked', async ({
  open,
}) => {
  const { page, overlay } = await open('worklist.html');
  await expect.poll(() => statusText(overlay)).toContain('lest');
  expect(await cornerOf(overlay)).toBe('bottom right');
  const put = (edges: string) =>
    page.evaluate((inset) => {
      const button = document.createElement('button');
      button.textContent = 'Side 2';
      button.style.cssText = `position: fixed; inset: ${inset}; padding: 20px`;
      button.addEventListener('click', () => button.remove());
      document.body.append(button);
    }, edges);
  await put('auto 20px 10px auto');
  await page.setViewportSize({ width: 1270, height: 800 });
  await expect.poll(() => cornerOf(overlay)).toBe('bottom left');
  await put('auto auto 10px 20px');
  await page.setViewportSize({ width: 1260, height: 800 });
  await expect.poll(() => cornerOf(overlay)).toBe('top right');
  await page.getByRole('button', { name: 'Side 2' }).first().click();
  await page.getByRole('button', { name: 'Side 2' }).click();
  // it stays where it is as long as that is free
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.waitForTimeout(300);
  expect(await cornerOf(overlay)).toBe('top right');
});
