import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type BrowserContext,
  test as base,
  chromium,
  type Page,
  type Worker,
} from '@playwright/test';
import { chromiumArgs, chromiumPath } from '../../browser-path.ts';

const built = fileURLToPath(new URL('../../../dist/chrome', import.meta.url));

/** The built extension, unmodified, in a Chromium of its own. */
export type Extension = {
  context: BrowserContext;
  id: string;
  worker: Worker;
  /** Grants origins as a user would, and turns hints on there. */
  grant: (
    origins: readonly string[],
    choice?: { pack?: string; language?: string },
  ) => Promise<void>;
  /** Turns hints off everywhere. */
  turnOff: () => Promise<void>;
};

export const test = base.extend<{ extension: Extension }>({
  extension: async ({ locale, timezoneId }, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'inngang-'));
    const executablePath = chromiumPath();
    const context = await chromium.launchPersistentContext(profile, {
      ...(executablePath ? { executablePath } : {}),
      headless: true,
      ...(locale === undefined ? {} : { locale }),
      ...(timezoneId === undefined ? {} : { timezoneId }),
      viewport: { width: 1280, height: 800 },
      args: [...chromiumArgs, `--disable-extensions-except=${built}`, `--load-extension=${built}`],
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const id = new URL(worker.url()).host;
    await use({
      context,
      id,
      worker,
      grant: (origins, choice) => grant(context, id, origins, choice),
      turnOff: () => save(context, id, { sites: [] }),
    });
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  },
});

/**
 * `developerPrivate` withholds the hosts from the prompt's point of view, so that the extension's
 * own request is then granted without a dialog. The page and the interface are the browser's.
 */
async function grant(
  context: BrowserContext,
  id: string,
  origins: readonly string[],
  { pack = 'lier', language = 'nb' }: { pack?: string; language?: string } = {},
): Promise<void> {
  const settings = await context.newPage();
  await settings.goto(`chrome://extensions/?id=${id}`);
  for (const origin of origins) {
    const { protocol, hostname } = new URL(origin);
    await settings.evaluate(
      ([extension, pattern]) =>
        Reflect.get(chrome, 'developerPrivate').addHostPermission(extension, pattern),
      [id, `${protocol}//${hostname}/*`],
    );
  }
  await settings.close();
  const options = await context.newPage();
  await options.goto(`chrome-extension://${id}/options/index.html`);
  const granted = await options.evaluate(
    (wanted) => chrome.permissions.request({ origins: wanted }),
    origins.map((origin) => `${origin}/*`),
  );
  if (!granted) throw new Error('The browser did not grant the site');
  await options.close();
  await save(context, id, {
    sites: origins.map((origin) => ({ origin, pack, on: true })),
    language,
  });
}

/** Saves settings as the options page does, and waits until the content script is registered. */
async function save(
  context: BrowserContext,
  id: string,
  settings: { sites: object[]; language?: string },
): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options/index.html`);
  await page.evaluate(async ({ sites, ...rest }) => {
    await chrome.storage.local.set({ sites, ...rest });
    for (let tries = 0; tries < 100; tries += 1) {
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      if (scripts.length > 0 === sites.length > 0) return;
      await new Promise((done) => setTimeout(done, 20));
    }
    throw new Error('The content script was not registered');
  }, settings);
  await page.close();
}

/** What is drawn over a frame of a page, seen from the extension's own world. */
export type Overlay = {
  /** Runs a function of the extension's world; its first argument is the closed shadow root. */
  evaluate: <Result>(run: (root: ShadowRoot | null) => Result) => Promise<Result>;
};

/**
 * Looks into our layer of a page's top frame (or of the frame at `url`). A page itself cannot:
 * the root is closed. The browser's debugger evaluates in the world of the content script.
 */
export async function overlayOf(page: Page, id: string, url?: string): Promise<Overlay> {
  const session = await page.context().newCDPSession(page);
  const worlds: { id: number; frame: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${id}`) {
      worlds.push({ id: context.id, frame: String(context.auxData?.frameId) });
    }
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    const at = worlds.findIndex((world) => world.id === executionContextId);
    if (at !== -1) worlds.splice(at, 1);
  });
  await session.send('Runtime.enable');
  const world = async () => {
    const { frameTree } = await session.send('Page.getFrameTree');
    const frames = [frameTree, ...(frameTree.childFrames ?? [])].map(({ frame }) => frame);
    const frame = url === undefined ? frames[0] : frames.find((one) => one.url.includes(url));
    return worlds.findLast((one) => one.frame === frame?.id)?.id;
  };
  return {
    evaluate: async (run) => {
      const contextId = await world();
      if (contextId === undefined) throw new Error('The content script does not run there');
      const answer = await session.send('Runtime.evaluate', {
        expression: `(${run})(${findRoot})`,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (answer.exceptionDetails !== undefined) {
        throw new Error(
          answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text,
        );
      }
      return answer.result.value;
    },
  };
}

const findRoot = `[...document.documentElement.children].map((own) => chrome.dom.openOrClosedShadowRoot(own)).find((root) => root !== null) ?? null`;
