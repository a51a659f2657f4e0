import * as v from 'valibot';

const CallSchema = v.function();
const address = 'chrome://extensions/shortcuts';

/**
 * Opens the browser's own page of shortcuts. Edge leads the address on to its own; Firefox has a
 * call for it.
 */
export function openShortcutSettings(): void {
  const own = v.safeParse(CallSchema, Reflect.get(chrome.commands, 'openShortcutSettings'));
  if (own.success) void Reflect.apply(own.output, chrome.commands, []);
  else void chrome.tabs.create({ url: address });
}
