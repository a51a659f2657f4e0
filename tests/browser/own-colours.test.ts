import { expect, type Locator, type Page } from '@playwright/test';
import { choose, openReferral, walkTo } from './support/self-referral.ts';
import { test } from './support/with-portal.ts';

// For those whose machine puts its own few colours in place of ours, or who ask for stillness.

test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

test('what is chosen, current or reached differs by more than our colours', async ({
  page,
  portal,
}) => {
  await openReferral(page, portal.address);
  const progress = page.locator('.progress progress');
  const first = await progress.screenshot();
  await walkTo(page, 'applicant');
  await choose(page, 'applicant', 'child');
  const line = (value: string) =>
    page.locator('.choice', { has: page.locator(`[value="${value}"]`) });
  expect(await edgesOf(line('child'))).not.toBe(await edgesOf(line('self')));
  await choose(page, 'applicant', 'self');
  await walkTo(page, 'person');
  expect(await progress.screenshot()).not.toEqual(first);
  await page.locator('#name').focus();
  expect(await edgesOf(page.locator('#name'))).not.toBe(await edgesOf(page.locator('#birth')));

  await page.goto(`${portal.address}/nb/lier/waiting-times?level=3`);
  for (const within of ['.site-nav', '.switch']) {
    const current = page.locator(`${within} a[aria-current]`).first();
    const other = page.locator(`${within} a:not([aria-current])`).first();
    expect(await edgesOf(current), within).not.toBe(await edgesOf(other));
  }
});

test('charts and icons are drawn in the colours that the machine gives', async ({
  page,
  portal,
}) => {
  for (const path of ['', 'waiting-times?level=3', 'find?problem=walking-balance', 'refer']) {
    await page.goto(`${portal.address}/nb/lier/${path}`);
    expect(await drawnInOurs(page), path).toEqual([]);
  }
});

test('nothing moves where stillness is asked for', async ({ page, portal }) => {
  for (const path of ['', 'prices', 'waiting-times', 'groups?view=week', 'refer']) {
    await page.goto(`${portal.address}/nb/lier/${path}`);
    expect(await moving(page), path).toEqual([]);
  }
});

/** What surrounds an element: all that is left to tell it from others of its kind. */
function edgesOf(element: Locator): Promise<string> {
  return element.evaluate((one) => {
    const { outlineStyle, outlineWidth, borderColor, borderWidth } = getComputedStyle(one);
    return [outlineStyle === 'none' ? '' : outlineWidth, borderColor, borderWidth].join(' ');
  });
}

/** Shapes in a colour that is not one of the machine's. */
function drawnInOurs(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const probe = document.createElement('p');
    document.body.append(probe);
    const given = new Set(
      [
        'Canvas',
        'CanvasText',
        'LinkText',
        'VisitedText',
        'ButtonText',
        'Highlight',
        'GrayText',
      ].map((name) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      }),
    );
    probe.remove();
    const isGiven = (colour: string) => colour === 'none' || given.has(colour);
    return [...document.querySelectorAll('svg')]
      .flatMap((svg) => [...svg.querySelectorAll('path, rect, line, polyline, circle, text')])
      .filter((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return !isGiven(fill) || !isGiven(stroke);
      })
      .map((shape) => `${shape.closest('svg')?.getAttribute('class')}: ${shape.outerHTML}`);
  });
}

/** Parts of the page that would change little by little. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) =>
        [null, '::before', '::after'].some((part) => {
          const { transitionDuration, transitionProperty, animationName, scrollBehavior } =
            getComputedStyle(element, part);
          const changes = transitionProperty !== 'none' && /[1-9]/.test(transitionDuration);
          return changes || animationName !== 'none' || scrollBehavior === 'smooth';
        }),
      )
      .map((element) => element.outerHTML.slice(0, 80)),
  );
}
