import { offlinePage, pagesCache } from '../names.ts';
import { leaveNothing } from './leave-nothing.ts';

/*
 * The page about what is on this device: which pages can be read now, and the way to leave nothing.
 * All of it is in one file, which the worker keeps with the page.
 */
if ('serviceWorker' in navigator) void start();

async function start(): Promise<void> {
  document.getElementById('on-this-device')?.removeAttribute('hidden');
  document.getElementById('try-again')?.addEventListener('click', () => location.reload());
  document.getElementById('leave-nothing')?.addEventListener('click', async ({ currentTarget }) => {
    if (!(currentTarget instanceof HTMLButtonElement)) return;
    currentTarget.setAttribute('aria-busy', 'true');
    await leaveNothing();
    currentTarget.removeAttribute('aria-busy');
    const left = document.getElementById('nothing-left');
    left?.removeAttribute('hidden');
    left?.focus();
    await listSaved();
  });
  await listSaved();
}

async function listSaved(): Promise<void> {
  const list = document.querySelector('#saved-pages ul');
  if (list === null) return;
  const found = await savedPages();
  list.replaceChildren(...found.map(entry));
  document.getElementById('saved-pages')?.toggleAttribute('hidden', found.length === 0);
}

type Saved = { address: string; title: string; language: string; direction: string };

async function savedPages(): Promise<Saved[]> {
  if (!(await caches.has(pagesCache))) return [];
  const cache = await caches.open(pagesCache);
  const all = await Promise.all(
    (await cache.keys()).map(async ({ url }) => {
      const text = await (await cache.match(url))?.text();
      // read as a document that is never shown, of which only words are taken
      const page = new DOMParser().parseFromString(text ?? '', 'text/html');
      const { lang, dir } = page.documentElement;
      return { address: new URL(url).pathname, title: page.title, language: lang, direction: dir };
    }),
  );
  return all.filter(({ address }) => !address.endsWith(`/${offlinePage}`));
}

function entry({ address, title, language, direction }: Saved): HTMLElement {
  const link = document.createElement('a');
  link.className = 'ds-link';
  link.href = address;
  link.textContent = title;
  link.lang = language;
  link.dir = direction;
  const item = document.createElement('li');
  item.append(link);
  return item;
}
