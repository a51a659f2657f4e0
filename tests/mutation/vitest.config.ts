import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The tests that guard the rules: those beside them, and the tables and the plain walk. */
export default defineConfig({
  root: at('../..'),
  resolve: { alias: { '@shared': at('../../shared'), '@locales': at('../../locales') } },
  test: {
    include: [
      'shared/rules/**/*.test.ts',
      'tests/cases/{cases,boundaries,catalogue,plain-walk,told-ages,without-key}.test.ts',
    ],
    testTimeout: 20_000,
  },
});
