/*
 * The parts of a service worker's world that are used here, by the names that the standard gives
 * them: TypeScript knows either a page's world or a worker's, and this project has both.
 */
type Extendable = Event & { waitUntil(work: Promise<unknown>): void };

export type FetchAsked = Extendable & {
  readonly request: Request;
  /** Of the page that a navigation will make. */
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
};

export type Told = Extendable & {
  readonly data: unknown;
  readonly source: { readonly id: string } | null;
  readonly ports: readonly MessagePort[];
};

export type SyncDue = Extendable & { readonly tag: string };

type WorkerEvents = {
  install: Extendable;
  activate: Extendable;
  fetch: FetchAsked;
  message: Told;
  sync: SyncDue;
};

export type WorkerScope = {
  addEventListener<Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ): void;
  skipWaiting(): Promise<void>;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(): Promise<readonly { postMessage(message: unknown): void }[]>;
  };
};
