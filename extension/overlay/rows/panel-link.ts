import * as v from 'valibot';

type Service<Asked> = { opened: () => void; asked: (message: Asked) => void };

/** This document's line to the panels that are open: none is kept where nobody listens. */
export type PanelLink<Told, Asked> = {
  /** Opens the line anew: a panel has asked for it. */
  connect: () => void;
  isOpen: () => boolean;
  send: (message: Told) => void;
  /** Answers on the line until the signal ends, and then closes it. */
  serve: (service: Service<Asked>, signal: AbortSignal) => void;
};

export function panelLink<Told, Asked>(
  name: string,
  asked: v.GenericSchema<unknown, Asked>,
): PanelLink<Told, Asked> {
  let port: chrome.runtime.Port | null = null;
  let service: Service<Asked> | null = null;

  const close = () => {
    port?.disconnect();
    port = null;
  };
  const connect = () => {
    const before = port;
    port = null;
    if (service === null || chrome.runtime?.id === undefined) return;
    const made = chrome.runtime.connect({ name });
    made.onDisconnect.addListener(() => {
      // read, so that the browser does not report that no panel is open
      void chrome.runtime.lastError;
      if (port === made) port = null;
    });
    made.onMessage.addListener((message: unknown) => {
      const parsed = v.safeParse(asked, message);
      if (parsed.success && port === made) service?.asked(parsed.output);
    });
    port = made;
    service.opened();
    // closed last, so that the panel is not without for a moment
    before?.disconnect();
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
