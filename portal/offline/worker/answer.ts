import { assetsCache, offlinePage, pagesCache } from '../names.ts';
import type { FetchAsked } from './scope.ts';
import { remember } from './shown.ts';

/** A saved copy is shown when the line has not answered for so long. */
const patienceMs = 4_000;

/** A page of a municipality in a language, or the question for a municipality. */
const pages = /^\/(?:([a-z]{2})\/([a-z0-9-]+)\/([a-z-]*))?$/;
/** Where staff is: never read from a copy, nor made into one. */
const staffOnly: readonly string[] = ['desk', 'sign-in'];

/** What to answer with; undefined for all that is none of ours and goes its usual way. */
export function answer(event: FetchAsked): Promise<Response> | undefined {
  const { method, mode, url } = event.request;
  const address = new URL(url);
  if (method !== 'GET' || address.origin !== location.origin) return undefined;
  if (address.pathname.startsWith('/assets/')) return asset(event.request);
  const page = mode === 'navigate' ? pages.exec(address.pathname) : null;
  if (page === null || staffOnly.includes(page[3] ?? '')) return undefined;
  return freshPage(event, address);
}

/** Another content has another name, so what is here is right. */
async function asset(request: Request): Promise<Response> {
  return (await find(assetsCache, request.url)) ?? fetch(request);
}

/** As the server has it now; where it does not say in time, as it was seen last. */
async function freshPage(event: FetchAsked, address: URL): Promise<Response> {
  const fresh = fetch(event.request);
  const saved = await savedPage(address);
  try {
    const answered = await (saved === null ? fresh : inTime(fresh));
    if (answered.status < 500 || saved === null) {
      if (answered.ok && answered.type === 'basic') {
        remember(event.resultingClientId, answered.clone());
      }
      return answered;
    }
  } catch (error) {
    if (saved === null) {
      const [, language, municipality] = pages.exec(address.pathname) ?? [];
      const instead = await find(pagesCache, `/${language}/${municipality}/${offlinePage}`);
      if (instead === undefined) throw error;
      return instead;
    }
  }
  const { copy, isWithoutChoices } = saved;
  remember(event.resultingClientId, { savedAt: copy.headers.get('Date'), isWithoutChoices });
  return copy;
}

type Saved = { copy: Response; isWithoutChoices: boolean };

/** Copies are of pages on which nothing was chosen: what someone chose would tell of them. */
async function savedPage({ pathname, search }: URL): Promise<Saved | null> {
  const exact = await find(pagesCache, pathname + search);
  if (exact !== undefined) return { copy: exact, isWithoutChoices: false };
  const plain = search === '' || pathname === '/' ? undefined : await find(pagesCache, pathname);
  return plain === undefined ? null : { copy: plain, isWithoutChoices: true };
}

async function find(cache: string, address: string): Promise<Response | undefined> {
  // asked this way no empty cache is made by looking
  return caches.match(address, { cacheName: cache, ignoreVary: true }).catch(() => undefined);
}

function inTime(answer: Promise<Response>): Promise<Response> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('too late')), patienceMs);
    answer.then(resolve, reject).finally(() => clearTimeout(late));
  });
}
