import type { ManifestV3Export } from '@crxjs/vite-plugin';
import pkg from '../package.json' with { type: 'json' };
import { commandNames, commands, messageOf } from './commands.ts';

type Manifest = Extract<ManifestV3Export, { manifest_version: number }>;

/** Edge loads what is built for Chrome. */
export type Target = 'chrome' | 'firefox';

/**
 * No site is named here: a user grants each one later. `hosts` are for a municipality that builds
 * its own and installs it by policy: those are granted with the installation.
 */
export function manifest(target: Target, hosts: readonly string[]): Manifest {
  return {
    manifest_version: 3,
    name: '__MSG_name__',
    description: '__MSG_description__',
    version: pkg.version,
    default_locale: 'nb',
    icons: { 16: 'icons/16.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    action: { default_title: '__MSG_open__' },
    ...(hosts.length === 0 ? {} : { host_permissions: [...hosts] }),
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    options_ui: { page: 'options/index.html', open_in_tab: true },
    commands: declared,
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src https: http://127.0.0.1:* http://localhost:*; base-uri 'none'; form-action 'none'",
    },
    ...(target === 'chrome' ? ofChrome : ofFirefox),
  };
}

const permissions: chrome.runtime.ManifestPermission[] = [
  'storage',
  'scripting',
  'activeTab',
  'alarms',
];

const declared = Object.fromEntries(
  commandNames.map((name) => {
    const key = commands[name];
    const description = `__MSG_${messageOf(name)}__`;
    return [name, { description, ...(key !== null && { suggested_key: { default: key } }) }];
  }),
);

const ofChrome = {
  // the first Chrome with Temporal
  minimum_chrome_version: '144',
  permissions: [...permissions, 'sidePanel' as const],
  background: { service_worker: 'background/index.ts', type: 'module' as const },
  storage: { managed_schema: 'managed-schema.json' },
  side_panel: { default_path: 'panel/index.html' },
};

const ofFirefox = {
  permissions,
  background: { scripts: ['background/index.ts'], type: 'module' as const },
  sidebar_action: {
    default_panel: 'panel/index.html',
    default_title: '__MSG_name__',
    default_icon: { 16: 'icons/16.png', 48: 'icons/48.png' },
    // it opens by a click or a shortcut, not by itself when it has been installed
    open_at_install: false,
  },
  browser_specific_settings: {
    gecko: {
      id: 'inngang@inngang.example',
      // the first long-term one with Temporal, and with the declaration of what is collected
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none' as const] },
    },
  },
};
