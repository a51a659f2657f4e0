import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What the packs are by themselves is seen where no other test has had them translated. */
const alone = ['shared/packs/**/*.test.ts'];

export default defineConfig({
  root: at('..'),
  plugins: [preact()],
  resolve: { alias: { '@shared': at('../shared'), '@locales': at('../locales') } },
  test: {
    environment: 'node',
    testTimeout: 20_000,
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: at('../test-results/unit.json') }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            '{shared,portal,extension,locales}/**/*.test.{ts,tsx}',
            'tests/{shape,cases}/**/*.test.ts',
          ],
          exclude: ['portal/**/*.postgres.test.ts', ...alone],
          // most of the time goes to loading modules: each worker loads them once
          isolate: false,
          provide: { dialect: 'sqlite', postgres: null },
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: alone,
          provide: { dialect: 'sqlite', postgres: null },
        },
      },
      {
        // whatever touches the storage, once more on the other database
        extends: true,
        test: {
          name: 'postgres',
          include: ['portal/server/**/*.test.ts'],
          exclude: ['portal/server/routes/pages/**', 'portal/**/*.sqlite.test.ts'],
          isolate: false,
          provide: { dialect: 'postgres' },
          globalSetup: at('./postgres/provide-postgres.ts'),
        },
      },
    ],
  },
});
