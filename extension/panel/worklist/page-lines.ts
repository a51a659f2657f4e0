import * as v from 'valibot';
import { isOurs } from '../../background/sender.ts';
import { tell } from '../../background/tell.ts';
import { type Origin, OriginSchema } from '../../origin.ts';
import {
  FromPageSchema,
  type PageRows,
  type RowKey,
  rowsPort,
  type ToPage,
} from '../../overlay/rows/row-messages.ts';

/** One document of the page, with what it has told; null until it has. */
export type FrameRows = {
  id: string;
  document: string;
  frame: number;
  origin: Origin;
  told: PageRows | null;
};

/** `silent`: none of ours answers there. */
export type PageNow = {
  tab: number | null;
  phase: 'asking' | 'silent' | 'answering';
  frames: readonly FrameRows[];
};

/** An answer is waited for so long before it is said that there is none. */
const patienceMs = 1500;

/**
 * Listens to all documents of a tab that can be read, until the signal ends. What a document has
 * told is forgotten the moment that it is gone; nothing is kept anywhere else.
 */
export function listenTo(tab: number, changed: (now: PageNow) => void, signal: AbortSignal) {
  const lines = new Map<chrome.runtime.Port, FrameRows>();
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (phase: PageNow['phase']) => {
    const frames = [...lines.values()].toSorted((a, b) => a.frame - b.frame);
    if (!signal.aborted) changed({ tab, phase, frames });
  };
  const said = () => {
    clearTimeout(timer);
    if (lines.size > 0) return say('answering');
    say('asking');
    timer = setTimeout(() => say('silent'), patienceMs);
  };
  const heard = (port: chrome.runtime.Port, message: unknown) => {
    const line = lines.get(port);
    if (line === undefined) return;
    const parsed = v.safeParse(FromPageSchema, message);
    // what does not fit is no message of ours: nothing that it said before is believed either
    if (!parsed.success) return lines.set(port, { ...line, told: null }) && said();
    const { output } = parsed;
    const told = output.kind === 'rows' ? output : withoutRows(line.told, output.keys);
    lines.set(port, { ...line, told });
    said();
  };
  /** A document that opens its line anew goes on where it was. */
  const replaced = (document: string): FrameRows | null => {
    for (const [port, line] of lines) {
      if (line.document !== document) continue;
      lines.delete(port);
      return line;
    }
    return null;
  };
  const fresh = (document: string, frame: number) => {
    last += 1;
    return { id: String(last), document, frame, told: null };
  };
  const connected = (port: chrome.runtime.Port) => {
    const { sender } = port;
    if (port.name !== rowsPort || sender === undefined || !isOurs(sender)) return;
    const origin = v.safeParse(OriginSchema, sender.origin);
    if (sender.tab?.id !== tab || sender.frameId === undefined || !origin.success) {
      return port.disconnect();
    }
    const document = sender.documentId ?? `frame ${sender.frameId}`;
    lines.set(
      port,
      replaced(document) ?? { ...fresh(document, sender.frameId), origin: origin.output },
    );
    port.onMessage.addListener((message: unknown) => void heard(port, message));
    port.onDisconnect.addListener(() => {
      if (lines.delete(port)) said();
    });
    said();
  };
  chrome.runtime.onConnect.addListener(connected);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    chrome.runtime.onConnect.removeListener(connected);
    for (const port of lines.keys()) port.disconnect();
    lines.clear();
  });
  said();
  void tell(tab, { kind: 'panel-opened' }).then((isHeard) => {
    if (!isHeard && lines.size === 0) say('silent');
  });
  return {
    ask: (frame: string, message: ToPage) => {
      for (const [port, { id }] of lines) if (id === frame) port.postMessage(message);
    },
  };
}

function withoutRows(told: PageRows | null, keys: readonly RowKey[]): PageRows | null {
  return told && { ...told, rows: told.rows.filter(({ key }) => !keys.includes(key)) };
}
