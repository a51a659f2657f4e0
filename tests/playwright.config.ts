import { defineConfig } from '@playwright/test';
import { chromiumArgs, chromiumPath } from './browser-path.ts';

const executablePath = chromiumPath();

export default defineConfig({
  testDir: './browser',
  outputDir: '../test-results/browser',
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: '../test-results/browser.json' }]],
  use: {
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    // what stands between page and server is tried by itself
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: chromiumArgs },
  },
});
