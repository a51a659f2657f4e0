import type { Typed } from '../../../desk/form/typed.ts';
import { bodyLimit } from '../../limits/body-limit.ts';
import type { DeskRequest } from './desk-environment.ts';

/** The longest form with every text in every language stays far below this. */
const largestFormBytes = 512 * 1024;

export const limitedDeskForm = bodyLimit(largestFormBytes);

/** What was sent, text by text; a file is no text. */
export async function typedForm(c: DeskRequest): Promise<Typed> {
  const form = await c.req.formData().catch(() => new FormData());
  const typed = new Map<string, string[]>();
  for (const [name, value] of form) {
    if (typeof value !== 'string') continue;
    // a byte of zero is no text to any database
    typed.set(name, [...(typed.get(name) ?? []), value.replaceAll('\0', '')]);
  }
  return typed;
}
