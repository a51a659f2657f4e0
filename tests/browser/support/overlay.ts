import type { Page } from '@playwright/test';

/** What is drawn over a frame of a page, seen from the extension's own world. */
export type Overlay = {
  /** Runs a function there. Its first argument is our closed shadow root, null where there is none. */
  evaluate: <Result>(
    run: (root: ShadowRoot | null, given: string) => Result,
    given?: string,
  ) => Promise<Awaited<Result>>;
};

/**
 * Looks into our layer of a page's top frame, or of the frame whose address has `part` in it. A
 * page cannot: the root is closed. The browser's debugger evaluates in the content script's world.
 */
export async function overlayOf(page: Page, id: string, part?: string): Promise<Overlay> {
  const session = await page.context().newCDPSession(page);
  const worlds: { id: number; frame: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${id}`) {
      worlds.push({ id: context.id, frame: String(context.auxData?.frameId) });
    }
  });
  session.on('Runtime.executionContextsCleared', () => worlds.splice(0));
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    const at = worlds.findIndex((world) => world.id === executionContextId);
    if (at !== -1) worlds.splice(at, 1);
  });
  await session.send('Runtime.enable');
  const world = async () => {
    const { frameTree } = await session.send('Page.getFrameTree');
    const frames = [frameTree, ...(frameTree.childFrames ?? [])].map(({ frame }) => frame);
    const frame = part === undefined ? frames[0] : frames.find(({ url }) => url.includes(part));
    return worlds.findLast((one) => one.frame === frame?.id)?.id;
  };
  return {
    evaluate: async (run, given = '') => {
      const contextId = await world();
      if (contextId === undefined) throw new Error('The content script does not run there');
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `(${run})(${ourRoot}, ${JSON.stringify(given)})`,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails !== undefined) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value;
    },
  };
}

const ourRoot =
  '[...document.documentElement.children].map((own) => chrome.dom.openOrClosedShadowRoot(own)).find((root) => root?.querySelector(".view")) ?? null';

/** What the hints say, in the order of the page, once they are all there. */
export function hints(overlay: Overlay): Promise<string[]> {
  return overlay.evaluate((root) =>
    [...(root?.querySelectorAll<HTMLElement>('.pill:not(.covered)') ?? [])]
      .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
      .map((pill) => pill.ariaLabel ?? ''),
  );
}

/** The hints once they rest: some stand there, and are still the same a moment later. */
export async function settledHints(overlay: Overlay): Promise<string[]> {
  let before: string[] = [];
  for (let looks = 0; looks < 40; looks += 1) {
    const now = await hints(overlay).catch((): string[] => []);
    if (now.length > 0 && now.join('\n') === before.join('\n')) return now;
    before = now;
    await new Promise((done) => setTimeout(done, 400));
  }
  throw new Error('The hints do not rest');
}

/** What the corner of the page says. */
export function statusText(overlay: Overlay): Promise<string> {
  return overlay.evaluate((root) =>
    [...(root?.querySelectorAll('.status .line span:not(.dot)') ?? [])]
      .map((piece) => piece.textContent)
      .join(' · '),
  );
}
