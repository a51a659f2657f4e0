import { renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { extensionBuild } from './extension/build.ts';
import { leanBuild } from './portal/referral/lean-build.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const base: UserConfig = {
  resolve: { alias: { '@shared': at('./shared'), '@locales': at('./locales') } },
  build: { emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  server: { host: '127.0.0.1' },
};

/** A folder with two halves: files for the browser and one server file that Node starts. */
function twoHalves(
  root: string,
  out: string,
  browser: Record<string, string>,
  server: string,
  plugins: Plugin[] = [],
) {
  return {
    ...base,
    root: at(root),
    publicDir: false,
    plugins: [preact(), listBesideServer(at(out)), ...plugins],
    environments: {
      client: {
        build: {
          outDir: at(`${out}/public`),
          manifest: 'assets.json',
          rolldownOptions: {
            input: Object.fromEntries(Object.entries(browser).map(([k, p]) => [k, at(p)])),
          },
        },
      },
      ssr: {
        // native binaries stay in node_modules; all else is packed into one file
        resolve: { noExternal: true, external: ['@photostructure/sqlite'] },
        build: {
          outDir: at(out),
          emptyOutDir: false,
          rolldownOptions: { input: at(server), output: { codeSplitting: false } },
        },
      },
    },
    builder: {
      async buildApp(builder) {
        for (const environment of Object.values(builder.environments)) {
          await builder.build(environment);
        }
      },
    },
  } satisfies UserConfig;
}

/** The list of built files is for the server, so it lies beside it and not among what is served. */
function listBesideServer(folder: string): Plugin {
  return {
    name: 'list-beside-server',
    applyToEnvironment: (environment) => environment.name === 'client',
    writeBundle() {
      renameSync(`${folder}/public/assets.json`, `${folder}/assets.json`);
    },
  };
}

const builds: Record<string, () => UserConfig> = {
  portal: () =>
    twoHalves(
      './portal',
      './dist/portal',
      {
        referral: './portal/referral/client.tsx',
        find: './portal/pages/find/client/client.ts',
        look: './portal/look/look.css',
        desk: './portal/desk/desk.css',
        keys: './portal/desk/keys/client.tsx',
        'sign-in': './portal/desk/sign-in/client.ts',
      },
      './portal/server/main.ts',
      [leanBuild()],
    ),
  journal: () =>
    twoHalves(
      './extension/demo',
      './dist/journal',
      { journal: './extension/demo/journal.ts' },
      './extension/demo/server.ts',
    ),
  chrome: () => ({ ...base, ...extensionBuild('chrome', base) }),
};

export default defineConfig(({ mode }): UserConfig => {
  const build = builds[mode];
  if (build === undefined) {
    throw new Error(`Unknown --mode ${mode}: use ${Object.keys(builds).join(', ')}`);
  }
  return build();
});
