import type { Page } from '@playwright/test';

/**
 * Texts of a page in Arabic that have no Arabic letter and are not marked as another language: a
 * voice would read them as noise. One word may be a name that is the same in every language.
 */
export function unmarkedLanguage(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode;
      const text = textContent ?? '';
      if (parentElement === null || parentElement.closest('script, style, noscript')) continue;
      const isForeign =
        /\p{Letter}{3,}\s+\p{Letter}{3,}/u.test(text) && !/\p{Script=Arabic}/u.test(text);
      const isMarked = parentElement.closest('[lang]') !== document.documentElement;
      if (isForeign && !isMarked) found.push(text.trim());
    }
    return found;
  });
}
