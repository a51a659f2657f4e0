import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as v from 'valibot';
import { connectMarionette, type Marionette } from './marionette.ts';

/** A Firefox that is installed, with the built extension in it. */
export type Firefox = {
  /** Where the extension's own pages lie: `moz-extension://...`. */
  base: string;
  goTo: (address: string) => Promise<void>;
  /** Runs the body of a function in the page. `trusted`: beside the page, where closed roots open. */
  evaluate: (body: string, world?: 'page' | 'trusted') => Promise<unknown>;
  /** Runs the body of a function in the browser's own window. */
  inBrowser: (body: string) => Promise<unknown>;
  /** Types into, or clicks, the first element that a selector finds, as a user does. */
  type: (selector: string, text: string) => Promise<void>;
  click: (selector: string) => Promise<void>;
  close: () => Promise<void>;
};

const id = 'inngang@inngang.example';

/** FIREFOX_PATH, else an installed Firefox; undefined where there is none. */
export function firefoxPath(): string | undefined {
  const places = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'];
  return places.find((place) => place !== undefined && existsSync(place));
}

const settings = {
  'marionette.port': 0,
  // the dialog of the browser, which no automation can click
  'extensions.webextOptionalPermissionPrompts': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'intl.accept_languages': 'nb-NO',
};

/** Starts Firefox with a profile of its own, and loads the extension for as long as it runs. */
export async function launchFirefox(path: string, extension: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'inngang-firefox-'));
  const lines = Object.entries(settings).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(
    path,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--marionette',
      '-remote-allow-system-access',
    ],
    { env: { ...process.env, HOME: profile, TZ: 'Europe/Oslo' }, stdio: 'ignore' },
  );
  const line = await connectMarionette(await portOf(profile, child));
  await line.send('WebDriver:NewSession', {});
  await line.send('Addon:Install', { path: extension, temporary: true });
  const run = async (body: string, more: object = {}) => {
    const answer = await line.send('WebDriver:ExecuteScript', { script: body, args: [], ...more });
    return v.parse(v.looseObject({ value: v.unknown() }), answer).value;
  };
  const inBrowser = async (body: string) => {
    await line.send('Marionette:SetContext', { value: 'chrome' });
    return run(body).finally(() => line.send('Marionette:SetContext', { value: 'content' }));
  };
  const host = await inBrowser(`return WebExtensionPolicy.getByID('${id}').mozExtensionHostname`);
  return {
    base: `moz-extension://${host}`,
    goTo: async (url) => void (await line.send('WebDriver:Navigate', { url })),
    evaluate: (body, world = 'page') => run(body, world === 'trusted' ? { sandbox: 'system' } : {}),
    inBrowser,
    type: async (selector, text) => {
      await line.send('WebDriver:ElementSendKeys', { id: await found(line, selector), text });
    },
    click: async (selector) => {
      await line.send('WebDriver:ElementClick', { id: await found(line, selector) });
    },
    close: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
      line.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The browser writes the port that it has taken into its profile. */
async function portOf(profile: string, child: ChildProcess): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  for (let tries = 0; tries < 600 && child.exitCode === null; tries += 1) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port > 0) return port;
    await pause(100);
  }
  throw new Error('Firefox did not start');
}

async function found(line: Marionette, value: string): Promise<string> {
  const answer = await line.send('WebDriver:FindElement', { using: 'css selector', value });
  const [id] = Object.values(
    v.parse(v.object({ value: v.record(v.string(), v.string()) }), answer).value,
  );
  if (id === undefined) throw new Error(`There is no ${value}`);
  return id;
}
