import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, expect, type Page, type Worker } from '@playwright/test';
import { chromiumArgs, chromiumPath } from '../../browser-path.ts';
import { allowHosts } from './allow-hosts.ts';

const built = fileURLToPath(new URL('../../../dist/chrome', import.meta.url));

type Choice = { pack?: string; language?: string; profiles?: readonly object[] };

/** The built extension, unmodified, in a Chromium of its own. */
export type Extension = {
  context: BrowserContext;
  id: string;
  worker: Worker;
  /** Grants origins as a user would, and turns hints on there. */
  grant: (origins: readonly string[], choice?: Choice) => Promise<void>;
  /** Turns hints off everywhere. */
  turnOff: () => Promise<void>;
  /** Loads the extension anew, as an update does. The worker is another one after it. */
  reload: () => Promise<void>;
};

type Launched = Extension & {
  /** Makes browser and extension as they were when they started. */
  forget: () => Promise<void>;
  close: () => Promise<void>;
};

/** Starts it with a profile of its own; `close` leaves nothing of it behind. */
export async function launchExtension({
  locale,
  timezoneId,
  args = [],
}: {
  locale?: string | undefined;
  timezoneId?: string | undefined;
  args?: readonly string[];
} = {}): Promise<Launched> {
  const profile = mkdtempSync(join(tmpdir(), 'inngang-'));
  const executablePath = chromiumPath();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : {}),
    headless: true,
    ...(locale === undefined ? {} : { locale }),
    ...(timezoneId === undefined ? {} : { timezoneId }),
    viewport: { width: 1280, height: 800 },
    args: [
      ...chromiumArgs,
      `--disable-extensions-except=${built}`,
      `--load-extension=${built}`,
      ...args,
    ],
  });
  const worker = await workerOf(context);
  const id = new URL(worker.url()).host;
  return {
    context,
    id,
    get worker() {
      return context.serviceWorkers().at(-1) ?? worker;
    },
    grant: (origins, choice) => grant(context, id, origins, choice),
    turnOff: () => save(context, id, { sites: [] }),
    reload: () => reload(context, id),
    forget: () => forget(context, id),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The options page's own request, and the settings that it saves. */
async function grant(
  context: BrowserContext,
  id: string,
  origins: readonly string[],
  { pack = 'lier', language = 'nb', profiles = [] }: Choice = {},
): Promise<void> {
  await allowHosts(
    context,
    id,
    origins.map((origin) => `${new URL(origin).protocol}//${new URL(origin).hostname}/*`),
  );
  const options = await context.newPage();
  await options.goto(`chrome-extension://${id}/options/index.html`);
  const granted = await options.evaluate(
    (wanted) => chrome.permissions.request({ origins: wanted }),
    origins.map((origin) => `${origin}/*`),
  );
  if (!granted) throw new Error('The browser did not grant the site');
  await saveIn(options, {
    sites: origins.map((origin) => ({ origin, pack, on: true, profiles })),
    language,
  });
  await options.close();
}

type Saved = { sites: object[]; language?: string };

async function save(context: BrowserContext, id: string, settings: Saved): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options/index.html`);
  await saveIn(page, settings);
  await page.close();
}

/** Saves settings as the options page does, and waits until the content script is registered. */
async function saveIn(page: Page, settings: Saved): Promise<void> {
  await page.evaluate(async ({ sites, ...rest }) => {
    await chrome.storage.local.set({ sites, ...rest });
    for (let tries = 0; tries < 500; tries += 1) {
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      if (scripts.length > 0 === sites.length > 0) return;
      await new Promise((done) => setTimeout(done, 20));
    }
    throw new Error('The content script was not registered');
  }, settings);
}

async function reload(context: BrowserContext, id: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome://extensions/?id=${id}`);
  await page.evaluate(async (own) => {
    const browser = Reflect.get(chrome, 'developerPrivate');
    // without it an unpacked extension is not let in again
    await browser.updateProfileConfiguration({ inDeveloperMode: true });
    await new Promise<void>((done) => browser.reload(own, { failQuietly: true }, done));
  }, id);
  await page.close();
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

async function forget(context: BrowserContext, id: string): Promise<void> {
  const open = context.pages();
  const page = await context.newPage();
  await Promise.all(open.map((one) => one.close()));
  await page.goto(`chrome-extension://${id}/options/index.html`);
  await page.evaluate(async () => {
    const { origins = [] } = await chrome.permissions.getAll();
    await chrome.permissions.remove({ origins });
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
    localStorage.clear();
  });
  await Promise.all([context.clearCookies(), context.clearPermissions()]);
  await page.goto('about:blank');
  // whatever holds a database open, or knows something by heart, ends here
  await reload(context, id);
  // it is refused until the extension is there again
  await expect(() => page.goto(`chrome-extension://${id}/options/index.html`)).toPass({
    intervals: [50],
    timeout: 10_000,
  });
  await page.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) {
      await new Promise((done, failed) => {
        const deleting = indexedDB.deleteDatabase(name);
        deleting.onsuccess = done;
        deleting.onerror = failed;
      });
    }
  });
  await page.goto('about:blank');
}
