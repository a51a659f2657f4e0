import { defineConfig } from '@playwright/test';
import { chromiumArgs, chromiumPath } from './browser-path.ts';

const executablePath = chromiumPath();

export default defineConfig({
  testDir: './browser',
  outputDir: '../test-results/browser',
  forbidOnly: process.env.CI !== undefined,
  // most of a test's time is waiting: for the page to rest, for a frame, for the server
  workers: 3,
  timeout: 60_000,
  // a machine may be slow; what is waited for is the same
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/browser.json' }]],
  use: {
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    // what stands between page and server is tried by itself
    serviceWorkers: 'block',
    // a trace costs a quarter of the time: INNGANG_TRACE=yes where a failure must be looked into
    trace: process.env.INNGANG_TRACE === 'yes' ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: chromiumArgs },
  },
});
