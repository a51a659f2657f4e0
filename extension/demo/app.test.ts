import { DaySchema } from '@shared/model/day.ts';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { journalApp } from './app.ts';
import { JournalDataSchema } from './record.ts';

const app = journalApp({
  files: {
    script: '/assets/a.js',
    styles: ['/assets/a.css'],
    served: new Map([['/assets/a.js', { type: 'text/javascript', body: new Uint8Array([59]) }]]),
  },
  trial: { extensionFolder: '/home/<b>/dist', keyFile: 'data/intake-lier.json' },
  today: () => v.parse(DaySchema, '2026-11-26'),
});

test('the page says that it is a demonstration and allows no inline script or style', async () => {
  const answer = await app.request('/');
  const page = await answer.text();
  expect(page).toContain('Alle pasienter er oppdiktet');
  expect(page).toContain('<code>/home/&#60;b&#62;/dist</code>');
  expect(page).toContain('<code>data/intake-lier.json</code>');
  expect(page).not.toMatch(/ style=|<style|<script>| on\w+="/);
  expect(answer.headers.get('content-security-policy')).toContain("script-src 'self';");
});

test('referrals come moved, and as they were written where that is asked for', async () => {
  const newest = async (address: string) => {
    const { referrals } = v.parse(JournalDataSchema, await (await app.request(address)).json());
    return referrals
      .map((one) => one.received)
      .sort()
      .at(-1);
  };
  expect(await newest('/referrals')).toBe('2026-11-26');
  expect(await newest('/referrals?dates=original')).toBe('2026-06-08');
  expect(await newest('/referrals?dates=else')).toBe('2026-11-26');
});

test('only built files are served', async () => {
  expect((await app.request('/assets/a.js')).status).toBe(200);
  for (const path of ['/assets/b.js', '/assets/..%2Fserver.js', '/assets.json', '/server.js']) {
    expect((await app.request(path)).status).toBe(404);
  }
});

test('it says that it is well', async () => {
  expect((await app.request('/healthz')).status).toBe(200);
});
