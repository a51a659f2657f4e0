import { LanguageSchema } from '@shared/model';
import * as v from 'valibot';

/** What a page to be printed is given: from the panel to it, in memory alone. */
const PrintOutSchema = v.strictObject({
  text: v.string(),
  /** Parts of the text that are someone's own words in another language. */
  own: v.array(v.string()),
  language: LanguageSchema,
});
export type PrintOut = v.InferOutput<typeof PrintOutSchema>;

const MessageSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('ready'), id: v.string() }),
  v.strictObject({ kind: v.literal('page'), id: v.string(), page: PrintOutSchema }),
]);
type Message = v.InferOutput<typeof MessageSchema>;

const channelName = 'inngang-print';
/** The page must have asked within this time. */
const waitMs = 30_000;

/** Opens a page that the browser can print or save as PDF, and hands it what to show. */
export function printOut(page: PrintOut): void {
  const id = crypto.randomUUID();
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const asked = v.safeParse(MessageSchema, data);
    if (!asked.success || asked.output.kind !== 'ready' || asked.output.id !== id) return;
    channel.postMessage({ kind: 'page', id, page } satisfies Message);
    channel.close();
  };
  setTimeout(() => channel.close(), waitMs);
  void chrome.tabs.create({ url: chrome.runtime.getURL(`panel/print/index.html#${id}`) });
}

/** Asks the panel for what this page is to show; null where nobody answers, as after a reload. */
export function askForPage(): Promise<PrintOut | null> {
  const id = location.hash.slice(1);
  const channel = new BroadcastChannel(channelName);
  return new Promise((done) => {
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const answer = v.safeParse(MessageSchema, data);
      if (!answer.success || answer.output.kind !== 'page' || answer.output.id !== id) return;
      channel.close();
      done(answer.output.page);
    };
    channel.postMessage({ kind: 'ready', id } satisfies Message);
    setTimeout(() => done(null), 2000);
  });
}
