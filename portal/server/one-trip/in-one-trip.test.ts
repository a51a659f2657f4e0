import { createHash, randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { Assets } from '../assets.ts';
import { securityHeaders } from '../middleware/security-headers.ts';
import { inOneTrip } from './in-one-trip.ts';

const built: Record<string, [address: string, content: string]> = {
  'offline/client/client.ts': ['/assets/offline-1.js', 'offline()'],
  'pages/find/client/client.ts': ['/assets/find-1.js', 'find(()=>import(`./show-1.js`))\n'],
  'pages/document/after-paint.ts': ['/assets/after-paint-1.js', 'afterPaint()\n'],
  'look/look.css': ['/assets/look-1.css', 'h1{color:green}.none{color:red}'],
};

const assets: Assets = {
  of: (entry) => ({ styles: [], scripts: [built[entry]?.[0] ?? ''] }),
  files: new Map(
    Object.values(built).map(([address, content]) => [
      address,
      { type: 'text/plain', content: Buffer.from(content) },
    ]),
  ),
};

const look = '<link rel="stylesheet" href="/assets/look-1.css"/>';
const icon = '<link rel="icon" href="/favicon.svg" type="image/svg+xml"/>';
const manifest = '<link rel="manifest" href="/nb/lier/manifest.webmanifest"/>';
const strict = /script-src 'self'; style-src 'self';/;
const script = (name: string) => `<script type="module" src="/assets/${name}-1.js"></script>`;
const page = (head: string, body = '<h1>Priser</h1>') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

describe('a page to read', () => {
  it('comes with the styles that it uses, and fetches the rest once it is shown', async () => {
    const { html } = await asked(page(`${manifest}${script('offline')}${look}`));
    expect(html).toBe(
      page(
        '<script data-scripts="/assets/offline-1.js" data-manifest="/nb/lier/manifest.webmanifest">' +
          'afterPaint()</script><link rel="expect" href="#main" blocking="render"/><style>h1{color:green}</style>',
      ),
    );
  });

  it('holds its small script, which finds the others from there', async () => {
    const { html } = await asked(page(`${script('find')}${look}`));
    expect(html).toContain(
      '<script type="module">find(()=>import(`/assets/show-1.js`))</script><link rel="expect"',
    );
    expect(html).not.toContain('afterPaint');
  });

  it('holds its icon', async () => {
    const { html } = await asked(page(`${icon}${look}`));
    expect(html).toContain(
      `<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'`,
    );
  });

  it('links to all of it where it would be too heavy with it', async () => {
    const body = `<h1>${randomBytes(16_000).toString('base64')}</h1>`;
    const { html, policy } = await asked(page(`${icon}${manifest}${script('find')}${look}`, body));
    const waiting =
      '<script async src="/assets/after-paint-1.js" data-manifest="/nb/lier/manifest.webmanifest"></script>';
    expect(html === page(`${icon}${waiting}${script('find')}${look}`, body)).toBe(true);
    expect(policy).toMatch(strict);
  });
});

describe('a page that scripts build upon', () => {
  it('has its script and all styles ahead', async () => {
    const { html } = await asked(page(`${look}${script('referral')}`));
    expect(html).toBe(page(`${script('referral')}${look}`));
  });
});

describe('the policy', () => {
  it('names what stands in the page, and nothing else', async () => {
    const { html, policy } = await asked(page(`${script('offline')}${script('find')}${look}`));
    for (const [kind, tag] of [
      ['script', /<script(?! src)[^>]*>([^<]+)<\/script>/g],
      ['style', /<style>([^<]+)<\/style>/g],
    ] as const) {
      const inside = [...html.matchAll(tag)].map(([, text = '']) => hashOf(text));
      expect(inside.length).toBeGreaterThan(0);
      expect(policy).toContain(`${kind}-src 'self' ${inside.join(' ')};`);
    }
  });

  it('is as strict as ever where nothing stands in the page, and where it is no page', async () => {
    expect((await asked(page('<title>Priser</title>'))).policy).toMatch(strict);
    const other = await asked('<style>h1{}</style>', 'text/plain');
    expect(other.policy).toMatch(strict);
    expect(other.html).toBe('<style>h1{}</style>');
  });
});

async function asked(content: string, type = 'text/html; charset=UTF-8') {
  const app = new Hono()
    .use(securityHeaders(undefined))
    .use(inOneTrip(assets))
    .get('/', (c) => c.body(content, 200, { 'Content-Type': type }));
  const answer = await app.request('/');
  return {
    html: await answer.text(),
    policy: answer.headers.get('Content-Security-Policy') ?? '',
  };
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
