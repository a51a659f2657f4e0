import { expect, type Page } from '@playwright/test';
import { treeOf } from './accessibility-tree.ts';
import { axeFindings } from './axe-findings.ts';
import { stumblingBlocks } from './stumbling-blocks.ts';

/** Nothing for axe to find or a listener to stumble over, nothing wider than the screen, no bare key. */
export async function looksRight(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  expect(stumblingBlocks(await treeOf(page))).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
  await expect(page.locator('main')).not.toContainText(
    /\b[a-zA-Z]+\.(label|hint|title|option|error)\b|\{\{/,
  );
}
