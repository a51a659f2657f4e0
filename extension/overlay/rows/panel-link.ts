import * as v from 'valibot';
import { type FromPage, rowsPort, type ToPage, ToPageSchema } from './row-messages.ts';

type Service = { opened: () => void; asked: (message: ToPage) => void };

/** This document's line to the panels that are open: none is kept where nobody listens. */
export type PanelLink = {
  /** Opens the line anew: a panel has asked for it. */
  connect: () => void;
  isOpen: () => boolean;
  send: (message: FromPage) => void;
  /** Answers on the line until the signal ends, and then closes it. */
  serve: (service: Service, signal: AbortSignal) => void;
};

export function panelLink(): PanelLink {
  let port: chrome.runtime.Port | null = null;
  let service: Service | null = null;

  const close = () => {
    port?.disconnect();
    port = null;
  };
  const connect = () => {
    close();
    if (service === null || chrome.runtime?.id === undefined) return;
    const made = chrome.runtime.connect({ name: rowsPort });
    made.onDisconnect.addListener(() => {
      // read, so that the browser does not report that no panel is open
      void chrome.runtime.lastError;
      if (port === made) port = null;
    });
    made.onMessage.addListener((message: unknown) => {
      const parsed = v.safeParse(ToPageSchema, message);
      if (parsed.success && port === made) service?.asked(parsed.output);
    });
    port = made;
    service.opened();
  };
  return {
    connect,
    isOpen: () => port !== null,
    send: (message) => port?.postMessage(message),
    serve: (own, signal) => {
      service = own;
      connect();
      // a page that comes back as it was has lost its line
      addEventListener('pageshow', ({ persisted }) => persisted && connect(), { signal });
      signal.addEventListener('abort', () => {
        service = null;
        close();
      });
    },
  };
}
