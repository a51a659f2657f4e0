import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong in a page, or in a part of it: each rule with the elements that break it. It
 * runs in the page alone, since none that is looked at has frames of another address, and gathers
 * no more than what is wrong: half of the time.
 */
export async function axeFindings(page: Page, within?: string): Promise<[string, string[]][]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
