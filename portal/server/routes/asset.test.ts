import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { readAssets } from '../assets.ts';
import { temporaryFolder } from '../testing/test-server.ts';
import { asset } from './asset.ts';

const css = '.a{color:green}'.repeat(100);

describe('a built file', () => {
  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
    ['gzip, deflate, br', brotliDecompressSync],
    ['identity', (content: Buffer) => content],
  ])('asked for as %s comes back whole, and is kept for good', async (accepted, decode) => {
    const answer = await app().request('/assets/look-1.css', {
      headers: { 'Accept-Encoding': accepted },
    });
    expect(decode(Buffer.from(await answer.arrayBuffer())).toString()).toBe(css);
    expect(answer.headers.get('Content-Type')).toBe('text/css; charset=utf-8');
    expect(answer.headers.get('Cache-Control')).toContain('immutable');
    expect(answer.headers.get('Vary')).toBe('Accept-Encoding');
  });

  it.each(['/assets/', '/assets/none.css', '/assets/../assets.json', '/assets/%2e%2e/assets.json'])(
    '%s is none',
    async (path) => {
      expect((await app().request(`http://localhost${path}`)).status).toBe(404);
    },
  );
});

describe('the list of built files', () => {
  it('tells what an entry needs, and that there is no such entry', () => {
    const assets = readAssets(buildFolder());
    expect(assets.of('referral/client.tsx')).toEqual({
      styles: ['/assets/look-1.css'],
      scripts: ['/assets/client-1.js'],
    });
    expect(() => assets.of('nothing.ts')).toThrow('nothing.ts');
  });
});

function app(): Hono {
  return new Hono().get('/assets/*', asset(readAssets(buildFolder())));
}

function buildFolder(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'public', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'public', 'assets', 'look-1.css'), css);
  const client = { file: 'assets/client-1.js', css: ['assets/look-1.css'], isEntry: true };
  writeFileSync(join(folder, 'assets.json'), JSON.stringify({ 'referral/client.tsx': client }));
  return folder;
}
