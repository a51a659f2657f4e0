import type { Extension } from '../../browser/support/launch-extension.ts';
import { meteredPage } from './page-cost.ts';

/** Bytes that a page's scripts hold before its hints are turned on, with them, and after. */
export type Memory = { before: number; during: number; after: number };

const settleMs = 4000;

/** On one page that stays open all the while. The script itself remains where it was laid in. */
export async function memoryAfter(extension: Extension, address: string): Promise<Memory> {
  await extension.turnOff();
  const { page, heap } = await meteredPage(extension.context);
  const rest = () => page.waitForTimeout(settleMs);
  await page.goto(address);
  await rest();
  const before = await heap();
  await extension.grant([new URL(address).origin]);
  await page.bringToFront();
  await rest();
  const during = await heap();
  await extension.turnOff();
  await page.bringToFront();
  await rest();
  const after = await heap();
  await page.close();
  return { before, during, after };
}
