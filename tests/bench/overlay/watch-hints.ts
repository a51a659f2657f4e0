import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession } from '@playwright/test';
import * as v from 'valibot';

/** In ms from the page's navigation; `longTasks` are those after it was painted, in ms. */
const SeenSchema = v.object({
  /** The host's script had made its rows. */
  drawn: v.number(),
  /** The rows were on the screen. */
  painted: v.number(),
  /** The last hint of those within the window stood. */
  hinted: v.number(),
  pills: v.number(),
  longTasks: v.array(v.number()),
});
export type Seen = v.InferOutput<typeof SeenSchema>;

const lookEachFrame = readFileSync(join(import.meta.dirname, 'look-each-frame.js'), 'utf8');

/** Looks from the moment that the content script exists. Call before the page is opened. */
export async function watchHints(cdp: CDPSession, id: string): Promise<{ seen: Promise<Seen> }> {
  const seen = new Promise<Seen>((resolve, reject) => {
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin !== `chrome-extension://${id}`) return;
      cdp
        .send('Runtime.evaluate', {
          expression: lookEachFrame,
          contextId: context.id,
          awaitPromise: true,
          returnByValue: true,
        })
        .then(({ result }) => resolve(v.parse(SeenSchema, result.value)))
        .catch(reject);
    });
  });
  await cdp.send('Runtime.enable');
  return { seen };
}
