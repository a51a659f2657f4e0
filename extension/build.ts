import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CrxPlugin, crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import * as v from 'valibot';
import type { UserConfig } from 'vite';
import { StaffLanguageSchema } from '../shared/model/text.ts';
import { leanConcepts } from '../shared/reading/build/index.ts';
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
    build: { ...base.build, outDir: at(`../dist/${target}`) },
    worker: { format: 'es', plugins: () => [leanConcepts()] },
    plugins: [
      leanConcepts(),
      preact(),
      crx({ manifest: manifest(target, grantedHosts()), browser: target }),
      nothingWebAccessible(),
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

const StoreTextsSchema = v.object({ store: v.record(v.string(), v.string()) });

/** The name and description that the browser shows, in the form that it wants (`_locales`). */
function writeStoreTexts(): void {
  for (const language of StaffLanguageSchema.options) {
    const file = at(`../locales/${language}/panel.json`);
    const { store } = v.parse(StoreTextsSchema, JSON.parse(readFileSync(file, 'utf8')));
    const messages = Object.fromEntries(
      Object.entries(store).map(([key, message]) => [key, { message }]),
    );
    mkdirSync(at(`./public/_locales/${language}`), { recursive: true });
    writeFileSync(at(`./public/_locales/${language}/messages.json`), JSON.stringify(messages));
  }
}
