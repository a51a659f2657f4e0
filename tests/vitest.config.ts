import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('..'),
  plugins: [preact()],
  resolve: { alias: { '@shared': at('../shared'), '@locales': at('../locales') } },
  test: {
    environment: 'node',
    include: [
      '{shared,portal,extension,locales}/**/*.test.{ts,tsx}',
      'tests/{shape,cases}/**/*.test.ts',
    ],
    testTimeout: 20_000,
    reporters: ['default', ['json', { outputFile: at('../test-results/unit.json') }]],
  },
});
