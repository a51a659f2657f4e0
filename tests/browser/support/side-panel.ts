import type { Page } from '@playwright/test';
import * as v from 'valibot';

export type SidePanel = {
  text: () => Promise<string>;
  /** Clicks the button with this text, as a user's click. */
  click: (button: string) => Promise<void>;
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
  const browser = page.context().browser();
  if (browser === null) throw new Error('The browser cannot be reached');
  await page.bringToFront();
  const session = await browser.newBrowserCDPSession();
  const send = Reflect.get(session, 'send').bind(session);
  const targets = async (type: string, url: string) => {
    const TargetsSchema = v.object({
      targetInfos: v.array(v.object({ targetId: v.string(), url: v.string() })),
    });
    const { targetInfos } = v.parse(
      TargetsSchema,
      await send('Target.getTargets', { filter: [{ type }] }),
    );
    return targetInfos.find((target) => target.url === url)?.targetId;
  };
  const tab = await targets('tab', page.url());
  if (tab === undefined) throw new Error('The page has no tab');
  await send('Extensions.triggerAction', { id, targetId: tab });
  const url = `chrome-extension://${id}/panel/index.html`;
  let targetId: string | undefined;
  for (let tries = 0; targetId === undefined && tries < 50; tries += 1) {
    await page.waitForTimeout(100);
    targetId = await targets('page', url);
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
      const found = `[...document.querySelectorAll('button')].find((one) => one.textContent === ${JSON.stringify(button)})`;
      await evaluate(`${found}.click()`);
    },
  };
}
