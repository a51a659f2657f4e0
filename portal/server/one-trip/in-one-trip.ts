import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';
import { faviconInside } from '../../look/index.ts';
import type { Assets } from '../assets.ts';
import { policyWith } from '../middleware/security-headers.ts';
import { type Linked, linkedIn } from './linked-in.ts';
import { type Part, readRules } from './read-rules.ts';
import { usedStyles } from './used-styles.ts';

/**
 * Makes pages that are shown when they have come, and wait for no further file: the styles that a
 * page uses, its icon and its smallest script stand in it, and what it is read without is fetched
 * once it is shown. Where it would become too heavy to come at once, or a script builds upon it, its
 * styles stay ahead of it; where it is heavy enough by itself, nothing stands in it. All that does is
 * named to the browser by its hash; nothing else inline counts.
 */
export function inOneTrip(assets: Assets): MiddlewareHandler {
  const read = new Map<string, readonly Part[]>();
  const text = (address: string) => assets.files.get(address)?.content.toString().trim() ?? '';
  const scriptsOf = (entry: string) => assets.of(entry).scripts;
  const late = new Set(scriptsOf('offline/client/client.ts'));
  const small = new Set(scriptsOf('pages/find/client/client.ts'));
  const [afterPaint = ''] = scriptsOf('pages/document/after-paint.ts');

  function partsOf(address: string): readonly Part[] {
    const parts = read.get(address) ?? readRules(text(address));
    read.set(address, parts);
    return parts;
  }

  /** A page that is only read, with all that it wears within it. */
  function whole(linked: Linked): Made {
    const { scripts, sheets, bare } = linked;
    const fetching = waitingFor(linked) === '' ? [] : [text(afterPaint)];
    const own = scripts.filter((one) => small.has(one)).map((one) => byFullAddress(text(one)));
    const style = sheets.map((address) => usedStyles(partsOf(address), bare)).join('');
    return {
      html: withHead(withIcon(bare), [
        ...fetching.map((one) => `<script${waitingFor(linked)}>${one}</script>`),
        ...own.map((one) => `<script type="module">${one}</script>`),
        style === '' ? '' : `${shownWhole}<style>${style}</style>`,
      ]),
      policy: policyWith({ scripts: [...fetching, ...own], styles: [style] }),
    };
  }

  /** A page with its styles ahead of it, and the scripts that build upon it. */
  function withLinks(linked: Linked): Made {
    const fetching = waitingFor(linked) === '' ? [] : [text(afterPaint)];
    return {
      html: withHead(withIcon(linked.bare), [
        ...fetching.map((one) => `<script${waitingFor(linked)}>${one}</script>`),
        ...linksAhead(linked),
      ]),
      policy: policyWith({ scripts: fetching, styles: [] }),
    };
  }

  /** A page that is heavy enough by itself. */
  function withLinksAlone(linked: Linked): Made {
    const waiting = waitingFor(linked);
    return {
      html: withHead(linked.bare, [
        waiting === '' ? '' : `<script async src="${afterPaint}"${waiting}></script>`,
        ...linksAhead(linked),
      ]),
      policy: policyWith({ scripts: [], styles: [] }),
    };
  }

  function linksAhead({ scripts, sheets }: Linked): string[] {
    return [
      ...scripts
        .filter((one) => !late.has(one))
        .map((address) => `<script type="module" src="${address}"></script>`),
      ...sheets.map((address) => `<link rel="stylesheet" href="${address}"/>`),
    ];
  }

  function waitingFor({ scripts, manifest }: Linked): string {
    return attributes({ scripts: scripts.filter((one) => late.has(one)).join(' '), manifest });
  }

  async function made(linked: Linked): Promise<Made> {
    const isOnlyRead = linked.scripts.every((one) => late.has(one) || small.has(one));
    // another script makes parts of which the page tells nothing yet
    if (!isOnlyRead) return withLinks(linked);
    const all = whole(linked);
    if ((await bytesOf(all.html)) <= mostBytes) return all;
    const some = withLinks(linked);
    return (await bytesOf(some.html)) <= mostBytesWithLinks ? some : withLinksAlone(linked);
  }

  return async (c, next) => {
    await next();
    if (!c.res.headers.get('Content-Type')?.startsWith('text/html')) return;
    const { html, policy } = await made(linkedIn(await c.res.text()));
    c.res = new Response(html, c.res);
    c.res.headers.set('Content-Security-Policy', policy);
  };
}

/** What is sent, and what browsers are told may run and be worn in it. */
type Made = { html: string; policy: string };

function withHead(bare: string, tags: readonly string[]): string {
  return bare.replace('</head>', () => `${tags.join('')}</head>`);
}

function withIcon(html: string): string {
  return html.replace('href="/favicon.svg"', () => `href="${faviconInside}"`);
}

async function bytesOf(html: string): Promise<number> {
  return (await promisify(gzip)(html, { level: 9 })).length;
}

/** Half a header takes another shape when the rest of it comes: what follows it is waited for. */
const shownWhole = '<link rel="expect" href="#main" blocking="render"/>';

/** What a server may send before it must hear from the browser, less the headers. */
const mostBytes = 12_900;
/** Less, so that there is room for a text to grow. */
const mostBytesWithLinks = 12_400;

function attributes(values: Record<string, string | undefined>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` data-${name}="${value}"`)
    .join('');
}

/** The same script where its address is the page's. */
function byFullAddress(script: string): string {
  return script.replaceAll(/\bimport\((["'`])\.\//g, 'import($1/assets/');
}
