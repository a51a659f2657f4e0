import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig, type EnvironmentOptions, type Plugin, type UserConfig } from 'vite';
import { extensionBuild } from './extension/build.ts';
import { leanBuild } from './portal/referral/lean-build.ts';
import { leanLook } from './portal/referral/lean-look.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const base: UserConfig = {
  resolve: { alias: { '@shared': at('./shared'), '@locales': at('./locales') } },
  build: { emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  server: { host: '127.0.0.1' },
};

/**
 * The self-referral in two files, for when it is woken and for when it is answered. What few use
 * of them would else cut them into small ones, and each costs its headers.
 */
const inFewFiles = [
  { name: 'client', test: /portal\/referral\/client\.tsx$/, priority: 2 },
  {
    name: 'answering',
    test: /portal\/(referral\/(start-island\.tsx|answering\.ts)|offline\/client\/leave-nothing\.ts)$/,
    priority: 1,
  },
];

/** Files for the browser, with all that they share among them and nothing of the other parts. */
function browserPart(out: string, input: Record<string, string>): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      outDir: at(`${out}/public`),
      emptyOutDir: false,
      manifest: 'assets.json',
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(input).map(([k, p]) => [k, at(p)])),
        ...('referral' in input && { output: { codeSplitting: { groups: inFewFiles } } }),
      },
    },
  };
}

/**
 * A folder with two halves: files for the browser and one server file that Node starts. Browser
 * files are built apart for those who read apart, so that nobody carries what only others use.
 */
function twoHalves(
  root: string,
  out: string,
  browser: Record<string, Record<string, string>>,
  server: string,
  plugins: Plugin[] = [],
) {
  return {
    ...base,
    build: { ...base.build, modulePreload: false },
    root: at(root),
    publicDir: false,
    plugins: [preact(), listBesideServer(at(out)), ...plugins],
    environments: {
      ...Object.fromEntries(
        Object.entries(browser).map(([name, input]) => [name, browserPart(out, input)]),
      ),
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
        // all of them fill one folder, so none may empty it
        rmSync(at(out), { recursive: true, force: true });
        for (const environment of Object.values(builder.environments)) {
          await builder.build(environment);
        }
      },
    },
  } satisfies UserConfig;
}

/** The lists of built files are for the server, so they lie beside it and not among what is served. */
function listBesideServer(folder: string): Plugin {
  let listed = {};
  return {
    name: 'list-beside-server',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    sharedDuringBuild: true,
    writeBundle() {
      const own = `${folder}/public/assets.json`;
      listed = { ...listed, ...JSON.parse(readFileSync(own, 'utf8')) };
      rmSync(own);
      writeFileSync(`${folder}/assets.json`, JSON.stringify(listed));
    },
  };
}

const builds: Record<string, () => UserConfig> = {
  portal: () =>
    twoHalves(
      './portal',
      './dist/portal',
      {
        client: {
          referral: './portal/referral/client.tsx',
          look: './portal/look/look.css',
          paper: './portal/referral/paper/paper.css',
        },
        offline: { offline: './portal/offline/client/client.ts' },
        device: { device: './portal/offline/client/device-page.ts' },
        worker: { worker: './portal/offline/worker/worker.ts' },
        document: { 'after-paint': './portal/pages/document/after-paint.ts' },
        find: { find: './portal/pages/find/client/client.ts' },
        status: { status: './portal/pages/status/client/client.ts' },
        desk: {
          desk: './portal/desk/desk.css',
          keys: './portal/desk/keys/client.tsx',
          'sign-in': './portal/desk/sign-in/client.ts',
        },
      },
      './portal/server/main.ts',
      [leanBuild(), leanLook()],
    ),
  journal: () =>
    twoHalves(
      './extension/demo',
      './dist/journal',
      { client: { journal: './extension/demo/journal.ts' } },
      './extension/demo/server.ts',
    ),
  chrome: () => ({ ...base, ...extensionBuild('chrome', base) }),
  firefox: () => ({ ...base, ...extensionBuild('firefox', base) }),
};

export default defineConfig(({ mode }): UserConfig => {
  const build = builds[mode];
  if (build === undefined) {
    throw new Error(`Unknown --mode ${mode}: use ${Object.keys(builds).join(', ')}`);
  }
  return build();
});
