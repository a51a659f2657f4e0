import { StaffLanguageSchema } from '@shared/model';
import { describe, expect, it } from 'vitest';
import { commandNames } from './commands.ts';
import { manifest, type Target } from './manifest.ts';

const panels = import.meta.glob<{ store: { name: string; description: string } }>(
  '../locales/*/panel.json',
  { eager: true, import: 'default' },
);
const targets: readonly Target[] = ['chrome', 'firefox'];

describe.each(targets)('the manifest for %s', (target) => {
  const made = manifest(target, []);

  it('asks for no site when it is installed, and for the least', () => {
    expect(made.host_permissions).toBeUndefined();
    expect(made.content_scripts).toBeUndefined();
    expect(made.web_accessible_resources).toBeUndefined();
    const least = ['storage', 'scripting', 'activeTab', 'alarms'];
    expect(made.permissions).toEqual(target === 'chrome' ? [...least, 'sidePanel'] : least);
  });

  it('lets its own pages run nothing but its own scripts', () => {
    const policy = JSON.stringify(made.content_security_policy);
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toMatch(/unsafe|wasm|data: *script/);
  });

  it('has a sign for at most four shortcuts, and no letter', () => {
    const commands = Object.entries(made.commands ?? {});
    expect(commands.map(([name]) => name)).toEqual(commandNames);
    for (const [, command] of commands) {
      const keys = JSON.stringify(command).match(/"default":"([^"]+)"/)?.[1];
      if (keys !== undefined) expect(keys).toMatch(/^Alt\+Shift\+(Comma|Period)$/);
    }
  });
});

it.each(StaffLanguageSchema.options)('the stores take the words in %s', (language) => {
  const words = panels[`../locales/${language}/panel.json`]?.store;
  // the limits of the Chrome Web Store
  expect(words?.name.length).toBeLessThanOrEqual(75);
  expect(words?.description.length).toBeLessThanOrEqual(132);
});
