import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { isOurs } from '../../background/sender.ts';
import { tell } from '../../background/tell.ts';
import { type HereRead, HereSchema, herePort } from '../../here/here.ts';
import { type Origin, OriginSchema } from '../../origin.ts';

type Told = Exclude<v.InferOutput<typeof HereSchema>, null>;
/** A record of the page beside the panel, on its site. `key` is another one for another record. */
export type RecordBeside = Told & { origin: Origin; key: string };
export type RecordRead = HereRead & { origin: Origin; key: string };

/**
 * The record that the page beside the panel shows now. Each document of the page holds its own
 * line: what came over one is gone the moment the page says so, is left, or is another tab's.
 */
export function useHere(): RecordBeside | null {
  const [here, setHere] = useState<RecordBeside | null>(null);
  useEffect(() => {
    const beside = new PageBeside(setHere);
    return () => beside.stop();
  }, []);
  return here;
}

class PageBeside {
  readonly #changed: (here: RecordBeside | null) => void;
  /** By document: a line that is opened anew takes the place of the one before. */
  readonly #told = new Map<string, { port: chrome.runtime.Port; record: RecordBeside | null }>();
  readonly #until = new AbortController();
  #tab: number | null = null;

  constructor(changed: (here: RecordBeside | null) => void) {
    this.#changed = changed;
    this.#listen(chrome.runtime.onConnect, (port) => this.#connected(port));
    this.#listen(chrome.tabs.onActivated, () => void this.#look());
    void this.#look();
  }

  stop(): void {
    this.#until.abort();
    for (const { port } of this.#told.values()) port.disconnect();
  }

  async #look(): Promise<void> {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const id = tab?.id ?? null;
    if (id === this.#tab || this.#until.signal.aborted) return;
    this.#tab = id;
    for (const { port } of this.#told.values()) port.disconnect();
    this.#told.clear();
    this.#say();
    if (id !== null) await tell(id, { kind: 'panel-opened' });
  }

  #connected(port: chrome.runtime.Port): void {
    const { sender } = port;
    const origin = v.safeParse(OriginSchema, sender?.origin);
    if (port.name !== herePort || !sender || !isOurs(sender) || !origin.success) return;
    if (sender.tab?.id !== this.#tab) return;
    const id = sender.documentId ?? `frame ${sender.frameId}`;
    const isCurrent = () => this.#told.get(id)?.port === port;
    this.#told.set(id, { port, record: this.#told.get(id)?.record ?? null });
    port.onDisconnect.addListener(() => {
      if (!isCurrent()) return;
      this.#told.delete(id);
      this.#say();
    });
    port.onMessage.addListener((message: unknown) => {
      if (!isCurrent()) return;
      const { success, output } = v.safeParse(HereSchema, message);
      const record =
        success && output !== null
          ? { ...output, origin: origin.output, key: `${id} ${output.turn}` }
          : null;
      this.#told.set(id, { port, record });
      this.#say();
    });
  }

  /** What was asked for goes before what a frame shows by itself. */
  #say(): void {
    const all = [...this.#told.values()].flatMap(({ record }) => record ?? []);
    this.#changed(all.find(({ asked }) => asked > 0) ?? all[0] ?? null);
  }

  #listen<Heard extends (...given: never[]) => unknown>(
    event: { addListener: (heard: Heard) => void; removeListener: (heard: Heard) => void },
    heard: Heard,
  ): void {
    event.addListener(heard);
    this.#until.signal.addEventListener('abort', () => event.removeListener(heard));
  }
}
