import type { PageMessage } from '../messages.ts';

/** Says on a page that is a copy when it was saved. What is written are dates, as text. */
export async function showIfSaved(): Promise<void> {
  const standIn = document.getElementById('not-saved');
  const isInstead = standIn?.dataset.page !== location.pathname;
  if (isInstead) standIn?.removeAttribute('hidden');
  const banner = document.getElementById('saved-copy');
  const { controller } = navigator.serviceWorker;
  if (banner === null || controller === null || (standIn !== null && isInstead)) return;
  const { savedAt, isWithoutChoices } = await shown(controller);
  if (typeof savedAt !== 'string') return;
  const date = new Date(savedAt);
  const time = banner.querySelector('time');
  if (time !== null) {
    time.dateTime = date.toISOString();
    time.textContent = new Intl.DateTimeFormat([document.documentElement.lang, 'nb'], {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: 'Europe/Oslo',
      numberingSystem: 'latn',
      calendar: 'gregory',
    }).format(date);
  }
  banner.querySelector('[data-without-choices]')?.toggleAttribute('hidden', !isWithoutChoices);
  banner.hidden = false;
}

function shown(worker: ServiceWorker): Promise<{ savedAt?: unknown; isWithoutChoices?: boolean }> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(Object(data));
    const message: PageMessage = { kind: 'shown' };
    worker.postMessage(message, [port2]);
  });
}
