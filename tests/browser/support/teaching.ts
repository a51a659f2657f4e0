import type { Locator, Page } from '@playwright/test';
import { test as base, type Extension } from './extension.ts';
import { type HostPages, serveHostPages } from './host-pages.ts';
import { type Overlay, overlayOf } from './overlay.ts';

/** What the picker shows. */
export type Shown = {
  now: string;
  trouble: string;
  fields: Record<string, string>;
  ways: Record<string, string>;
  sum: string;
  rows: string[];
  why: string;
};

/** The picker on a page, as a person uses it: every click is a real one, and is counted. */
export type Teaching = {
  page: Page;
  overlay: Overlay;
  said: string[];
  clicks: () => number;
  seconds: () => number;
  /** Clicks on something of the page. */
  point: (at: Locator) => Promise<void>;
  /** Clicks a button of the picker, by its words or its name. */
  press: (name: string) => Promise<void>;
  /** Chooses from the list with this label, as a keyboard does. */
  choose: (label: string, option: string) => Promise<void>;
  shown: () => Promise<Shown>;
  isOpen: () => Promise<boolean>;
};

type Teach = (path: string, part?: string) => Promise<Teaching>;

/** Pages to teach, and a way to open the picker on one of them. */
export const test = base.extend<{ pages: HostPages; teach: Teach }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from it
  pages: async ({}, use) => {
    const pages = await serveHostPages();
    await use(pages);
    pages.stop();
  },
  teach: async ({ extension, pages }, use) => {
    await extension.grant([pages.origin]);
    await use(async (path, part) => {
      const page = await extension.context.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => said.push(`error: ${error.message}`));
      const overlay = await overlayOf(page, extension.id, part);
      await page.goto(`${pages.origin}/${path}`);
      return teachingOn(extension, { page, overlay, said, origin: pages.origin });
    });
  },
});

type Opened = { page: Page; overlay: Overlay; said: string[]; origin: string };

async function teachingOn(
  extension: Extension,
  { page, overlay, said, origin }: Opened,
): Promise<Teaching> {
  const top = await overlayOf(page, extension.id);
  const from = Date.now();
  let clicks = 0;
  const click = async (x: number, y: number) => {
    clicks += 1;
    await page.mouse.move(x - 1, y - 1);
    await page.mouse.click(x, y);
    await page.waitForTimeout(50);
  };
  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options/index.html`);
  await options
    .getByRole('listitem')
    .filter({ hasText: origin })
    .getByRole('button', { name: 'Lær opp siden' })
    .click();
  clicks += 1;
  await base.expect.poll(() => isOpen(top)).toBe(true);
  await options.close();
  await page.bringToFront();
  return {
    page,
    overlay,
    said,
    clicks: () => clicks,
    seconds: () => (Date.now() - from) / 1000,
    point: async (at) => {
      await at.scrollIntoViewIfNeeded();
      const box = await at.boundingBox();
      if (box === null) throw new Error('There is nothing to point at');
      await click(box.x + Math.min(box.width / 2, 40), box.y + box.height / 2);
    },
    press: async (name) => {
      const spot = await button(top, name);
      if (spot === null) throw new Error(`The picker has no «${name}»`);
      await click(spot.x, spot.y);
    },
    choose: async (label, option) => {
      clicks += 1;
      if (!(await choose(top, JSON.stringify([label, option])))) {
        throw new Error(`The picker has no «${label}» with «${option}»`);
      }
    },
    shown: () => shownIn(top),
    isOpen: () => isOpen(top),
  };
}

// what follows runs in the page: it knows nothing from outside its own text

function isOpen(overlay: Overlay): Promise<boolean> {
  return overlay.evaluate(() =>
    [...document.documentElement.children].some(
      (one) =>
        one instanceof HTMLElement &&
        chrome.dom.openOrClosedShadowRoot(one)?.querySelector('.dock') != null,
    ),
  );
}

function shownIn(overlay: Overlay): Promise<Shown> {
  return overlay.evaluate(() => {
    const root = [...document.documentElement.children]
      .map((one) => (one instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(one) : null))
      .find((one) => one?.querySelector('.dock') != null);
    const text = (selector: string) => root?.querySelector(selector)?.textContent?.trim() ?? '';
    const ofFields = (selector: string) =>
      Object.fromEntries(
        [...(root?.querySelectorAll('.field.found') ?? [])].map((field) => {
          const found = field.querySelector(selector);
          const said =
            found instanceof HTMLSelectElement
              ? (found.selectedOptions[0]?.text ?? '')
              : (found?.textContent ?? '');
          return [field.getAttribute('data-field') ?? '', said];
        }),
      );
    return {
      now: text('.now'),
      trouble: text('.trouble'),
      fields: ofFields('.sample bdi'),
      ways: ofFields('.way'),
      sum: text('.sum'),
      rows: [...(root?.querySelectorAll('.preview li') ?? [])].map(
        (row) => row.querySelector('span:last-child')?.textContent ?? '',
      ),
      why: text('footer p'),
    };
  });
}

function button(overlay: Overlay, name: string): Promise<{ x: number; y: number } | null> {
  return overlay.evaluate((_, wanted) => {
    const root = [...document.documentElement.children]
      .map((one) => (one instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(one) : null))
      .find((one) => one?.querySelector('.dock') != null);
    const found = [...(root?.querySelectorAll('button, label, summary') ?? [])].find(
      (one) => one.textContent.trim() === wanted || one.getAttribute('aria-label') === wanted,
    );
    if (found === undefined) return null;
    found.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = found.getBoundingClientRect();
    return { x: x + Math.min(width / 2, 60), y: y + height / 2 };
  }, name);
}

function choose(overlay: Overlay, given: string): Promise<boolean> {
  return overlay.evaluate((_, text) => {
    const [label, option] = JSON.parse(text);
    const root = [...document.documentElement.children]
      .map((one) => (one instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(one) : null))
      .find((one) => one?.querySelector('.dock') != null);
    const list = [...(root?.querySelectorAll('label') ?? [])]
      .find((one) => one.textContent.startsWith(label))
      ?.querySelector('select');
    const wanted = [...(list?.options ?? [])].find((one) => one.text === option);
    if (!list || wanted === undefined) return false;
    list.value = wanted.value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  }, given);
}
