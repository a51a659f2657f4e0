import type { Page } from '@playwright/test';
import * as v from 'valibot';

export type SidePanel = {
  text: () => Promise<string>;
  /** Clicks the button with this text or name, as a user's click. */
  click: (button: string) => Promise<void>;
  /** Evaluates an expression in the panel's page. */
  evaluate: (expression: string) => Promise<unknown>;
};

const AnswerSchema = v.object({
  id: v.number(),
  result: v.object({ result: v.object({ value: v.optional(v.unknown()) }) }),
});

/**
 * Clicks the extension's button in the toolbar of the page's window, and reaches into the side
 * panel that the browser opens: it is no page to Playwright, so the debugger's own words are used.
 */
export async function sidePanel(page: Page, id: string): Promise<SidePanel> {
  await page.bringToFront();
  const browser = await debuggerOf(page);
  const tab = await browser.find('tab', (url) => url === page.url());
  if (tab === undefined) throw new Error('The page has no tab');
  await browser.send('Extensions.triggerAction', { id, targetId: tab });
  return openedPanel(page, id);
}

/** The side panel that something on the page has opened. */
export async function openedPanel(page: Page, id: string): Promise<SidePanel> {
  const { session, send, find } = await debuggerOf(page);
  const isPanel = (url: string) => url.startsWith(`chrome-extension://${id}/panel/index.html`);
  let targetId: string | undefined;
  for (let tries = 0; targetId === undefined && tries < 50; tries += 1) {
    await page.waitForTimeout(100);
    targetId = await find('page', isPanel);
  }
  if (targetId === undefined) throw new Error('The side panel did not open');
  const attached = await send('Target.attachToTarget', { targetId, flatten: false });
  const { sessionId } = v.parse(v.object({ sessionId: v.string() }), attached);
  let last = 0;
  const evaluate = (expression: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const own = ++last;
      session.on('Target.receivedMessageFromTarget', function heard({ message }) {
        const answer = v.safeParse(AnswerSchema, JSON.parse(message));
        if (!answer.success || answer.output.id !== own) return;
        session.off('Target.receivedMessageFromTarget', heard);
        resolve(answer.output.result.result.value);
      });
      const message = JSON.stringify({
        id: own,
        method: 'Runtime.evaluate',
        params: { expression, userGesture: true, returnByValue: true, awaitPromise: true },
      });
      send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  return {
    text: async () => String(await evaluate('document.body.innerText')),
    click: async (button) => {
      const found = `[...document.querySelectorAll('button')].find((one) => [one.textContent, one.ariaLabel].includes(${JSON.stringify(button)}))`;
      await evaluate(`${found}.click()`);
    },
    evaluate,
  };
}

async function debuggerOf(page: Page) {
  const browser = page.context().browser();
  if (browser === null) throw new Error('The browser cannot be reached');
  const session = await browser.newBrowserCDPSession();
  const send = Reflect.get(session, 'send').bind(session);
  const find = async (type: string, fits: (url: string) => boolean) => {
    const answer = await send('Target.getTargets', { filter: [{ type }] });
    const { targetInfos } = v.parse(TargetsSchema, answer);
    return targetInfos.find(({ url }) => fits(url))?.targetId;
  };
  return { session, send, find };
}

const TargetsSchema = v.object({
  targetInfos: v.array(v.object({ targetId: v.string(), url: v.string() })),
});
