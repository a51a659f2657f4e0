/**
 * What a shortcut can do, and the keys for it until the user chooses others. No letters, for letters
 * are what journals take; the README says what the keys were held against.
 */
export const commands = {
  'open-panel': 'Alt+Shift+Comma',
  'next-row': 'Alt+Shift+Period',
  // it changes what is shown, and no key is safe from a slip
  'toggle-hints': null,
} as const;

export type CommandName = keyof typeof commands;

export const commandNames: readonly CommandName[] = ['open-panel', 'next-row', 'toggle-hints'];

/** The name of a command's words in the browser's form, which knows no hyphen. */
export function messageOf(name: CommandName): string {
  return `command_${name.replaceAll('-', '_')}`;
}
