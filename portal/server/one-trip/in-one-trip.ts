import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';
import type { Assets } from '../assets.ts';
import { policyWith } from '../middleware/security-headers.ts';
import { type Linked, linkedIn } from './linked-in.ts';
import { type Rule, readRules } from './read-rules.ts';
import { usedStyles } from './used-styles.ts';

/**
 * Makes pages that are shown when they have come, and wait for no further file: the styles that a
 * page uses and its smallest script stand in it, and what it is read without is fetched once it is
 * shown. Where it would become too heavy to come at once, or a script builds upon it, its styles stay
 * ahead of it. All that stands in it is named to the browser by its hash; nothing else inline counts.
 */
export function inOneTrip(assets: Assets): MiddlewareHandler {
  const rules = new Map<string, readonly Rule[]>();
  const text = (address: string) => assets.files.get(address)?.content.toString().trim() ?? '';
  const scriptsOf = (entry: string) => assets.of(entry).scripts;
  const late = new Set(scriptsOf('offline/client/client.ts'));
  const small = new Set(scriptsOf('pages/find/client/client.ts'));
  const afterPaint = scriptsOf('pages/document/after-paint.ts').map(text).join('');

  function rulesOf(address: string): readonly Rule[] {
    const read = rules.get(address) ?? readRules(text(address));
    rules.set(address, read);
    return read;
  }

  /** What takes the place of the links to scripts and manifest, and which of it runs inline. */
  function scriptsFor({ scripts, manifest }: Linked) {
    const waits = attributes({
      scripts: scripts.filter((one) => late.has(one)).join(' '),
      manifest,
    });
    const inside = scripts.filter((one) => small.has(one)).map((one) => byFullAddress(text(one)));
    const ahead = scripts.filter((one) => !late.has(one) && !small.has(one));
    return {
      ahead,
      inline: waits === '' ? inside : [afterPaint, ...inside],
      tags: [
        waits === '' ? '' : `<script${waits}>${afterPaint}</script>`,
        ...inside.map((one) => `<script type="module">${one}</script>`),
        ...ahead.map((address) => `<script type="module" src="${address}"></script>`),
      ].join(''),
    };
  }

  return async (c, next) => {
    await next();
    if (!c.res.headers.get('Content-Type')?.startsWith('text/html')) return;
    const linked = linkedIn(await c.res.text());
    const { bare, sheets } = linked;
    const { ahead, inline, tags } = scriptsFor(linked);
    const links = sheets.map((address) => `<link rel="stylesheet" href="${address}"/>`).join('');
    const style = sheets.map((address) => usedStyles(rulesOf(address), bare)).join('');
    const inside = style === '' ? '' : `${shownWhole}<style>${style}</style>`;
    const withHead = (more: string) => bare.replace('</head>', () => `${tags}${more}</head>`);
    // a script ahead makes parts of which the page tells nothing yet
    const whole = ahead.length === 0 ? withHead(inside) : undefined;
    const fits = whole !== undefined && (await bytesOf(whole)) <= mostBytes;
    const html = fits ? whole : withHead(links);
    c.res = new Response(html, c.res);
    const policy = policyWith({ scripts: inline, styles: fits ? [style] : [] });
    c.res.headers.set('Content-Security-Policy', policy);
  };
}

async function bytesOf(html: string): Promise<number> {
  return (await promisify(gzip)(html, { level: 9 })).length;
}

/** Half a header takes another shape when the rest of it comes: what follows it is waited for. */
const shownWhole = '<link rel="expect" href="#main" blocking="render"/>';

/** What a server may send before it must hear from the browser, less the headers. */
const mostBytes = 12_900;

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
