import type { ManifestV3Export } from '@crxjs/vite-plugin';
import pkg from '../package.json' with { type: 'json' };

export type Target = 'chrome';

/**
 * No site is named here: a user grants each one later. `hosts` are for a municipality that builds
 * its own and installs it by policy: those are granted with the installation.
 */
export function manifest(_target: Target, hosts: readonly string[]): ManifestV3Export {
  return {
    manifest_version: 3,
    name: '__MSG_name__',
    description: '__MSG_description__',
    version: pkg.version,
    default_locale: 'nb',
    // the first Chrome with Temporal
    minimum_chrome_version: '144',
    icons: { 16: 'icons/16.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    action: { default_title: '__MSG_open__' },
    permissions: ['storage', 'scripting', 'activeTab', 'sidePanel'],
    ...(hosts.length === 0 ? {} : { host_permissions: [...hosts] }),
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    background: { service_worker: 'background/index.ts', type: 'module' },
    storage: { managed_schema: 'managed-schema.json' },
    options_ui: { page: 'options/index.html', open_in_tab: true },
    side_panel: { default_path: 'panel/index.html' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src https: http://127.0.0.1:* http://localhost:*; base-uri 'none'; form-action 'none'",
    },
  };
}
