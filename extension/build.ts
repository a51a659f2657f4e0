import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CrxPlugin, crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import * as v from 'valibot';
import type { UserConfig } from 'vite';
import { StaffLanguageSchema } from '../shared/model/text.ts';
import { leanConcepts } from '../shared/reading/build/index.ts';
import { commandNames, messageOf } from './commands.ts';
import { manifest, type Target } from './manifest.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** How the extension is built for one browser, on top of what every build shares. */
export function extensionBuild(target: Target, base: UserConfig): UserConfig {
  writeStoreTexts();
  return {
    ...base,
    root: at('.'),
    resolve: {
      alias: {
        ...base.resolve?.alias,
        // every browser that the manifest admits has Temporal of its own
        'temporal-polyfill': at('./native-temporal.ts'),
      },
    },
    build: {
      ...base.build,
      outDir: at(`../dist/${target}`),
      rolldownOptions: {
        input: {
          // a page that no manifest names
          print: at('./panel/print/index.html'),
          // Firefox's sidebar is a page that the plugin does not look for in a manifest
          ...(target === 'firefox' && { panel: at('./panel/index.html') }),
        },
      },
    },
    worker: { format: 'es', plugins: () => [leanConcepts()] },
    plugins: [
      leanConcepts(),
      preact(),
      crx({ manifest: manifest(target, grantedHosts()), browser: target }),
      nothingWebAccessible(),
      plainScripts(),
    ],
  };
}

/** Content scripts are self-contained, so no page may load a file of the extension. */
function nothingWebAccessible(): CrxPlugin {
  return {
    name: 'nothing-web-accessible',
    enforce: 'post',
    apply: 'build',
    renderCrxManifest(rendered) {
      delete rendered.web_accessible_resources;
      return rendered;
    },
  };
}

/**
 * Content scripts in plain letters, all others by their number: a page keeps a script as its text,
 * and with one letter of another kind in it each takes twice the room.
 */
function plainScripts(): CrxPlugin {
  return {
    name: 'plain-scripts',
    enforce: 'post',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.iife.js')) continue;
        file.source = String(file.source).replace(
          /[\u0080-\uffff]/g,
          (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
      }
    },
  };
}

/** `INNGANG_HOSTS=https://journal.example.no,...`: sites of one municipality, granted with its build. */
function grantedHosts(): string[] {
  const named = (process.env.INNGANG_HOSTS ?? '').split(',').filter((host) => host !== '');
  return named.map((host) => {
    if (!/^https:\/\/[\w.-]+(:\d+)?$/.test(host)) {
      throw new Error(`INNGANG_HOSTS: ${host} is no address such as https://journal.example.no`);
    }
    // a pattern has no port
    return `${host.replace(/:\d+$/, '')}/*`;
  });
}

const texts = v.record(v.string(), v.string());

/** The words that the browser itself shows, in the form that it wants (`_locales`). */
function writeStoreTexts(): void {
  for (const language of StaffLanguageSchema.options) {
    const said = (name: string) =>
      JSON.parse(readFileSync(at(`../locales/${language}/${name}.json`), 'utf8'));
    const { store } = v.parse(v.object({ store: texts }), said('panel'));
    const { shortcuts } = v.parse(v.object({ shortcuts: texts }), said('options'));
    const words = [
      ...Object.entries(store),
      ...commandNames.map((name) => [messageOf(name), shortcuts[name]]),
    ];
    const messages = Object.fromEntries(words.map(([key, message]) => [key, { message }]));
    mkdirSync(at(`./public/_locales/${language}`), { recursive: true });
    writeFileSync(at(`./public/_locales/${language}/messages.json`), JSON.stringify(messages));
  }
}
