import { namespacesOf, textsOf } from '@locales/testing/texts-of.ts';
import { describe, expect, it } from 'vitest';
import { sealedExample } from '../../testing/sealed-example.ts';
import { lier, type TestServer, testServer } from '../../testing/test-server.ts';

type App = TestServer['app'];

describe('the front door', () => {
  it.each([
    [{ 'Accept-Language': 'ar-SY' }, '/', 'ar', 'rtl'],
    [{ 'Accept-Language': 'en-GB,nb;q=0.5' }, '/', 'en', 'ltr'],
    [{}, '/', 'nb', 'ltr'],
    [{ 'Accept-Language': 'ar' }, '/?lang=en', 'en', 'ltr'],
    [{}, '/?lang=xx', 'nb', 'ltr'],
  ])('with %o at %s is opened in %s', async (headers, path, language, direction) => {
    const { app } = await testServer();
    const answer = await app.request(path, { headers });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Language')).toBe(language);
    expect(answer.headers.get('Vary')).toContain('Accept-Language');
    const html = await answer.text();
    expect(html).toContain(`<html lang="${language}" dir="${direction}">`);
    for (const municipality of ['lier', 'vefsn', 'alesund']) {
      expect(html).toContain(`href="/${language}/${municipality}/"`);
    }
  });
});

describe.each(['nb', 'en', 'ar'])('in %s', (language) => {
  it.each(['lier', 'vefsn', 'alesund'])(
    'every page of %s is there before any script',
    async (name) => {
      const { app } = await testServer();
      for (const page of pages) {
        const answer = await app.request(`/${language}/${name}/${page}`);
        expect(answer.status, page).toBe(200);
        expect(answer.headers.get('Content-Type')).toBe('text/html; charset=UTF-8');
        const html = await answer.text();
        expect(html).toMatch(/<h1[ >]/);
        expect(missing.exec(html)?.[0], page).toBeUndefined();
        expect(html).not.toMatch(/ style="| on[a-z]+="/);
      }
    },
  );
});

describe('the rules of a municipality', () => {
  const read = async (path: string) => {
    const { app } = await testServer();
    return (await app.request(path)).text();
  };

  it('are its key with limits where it has one', async () => {
    const html = await read('/nb/lier/priority');
    for (const days of [7, 14, 30, 90]) expect(html).toContain(`innen ${days} dager`);
  });

  it.each([
    ['vefsn', 'Rekkefølge: Hjemmerehabilitering'],
    ['alesund', 'trykker ikke tallene'],
  ])('name no limit in %s, and say what its plan has instead', async (name, instead) => {
    const html = await read(`/nb/${name}/priority`);
    expect(html).toContain('Ingen frister er kjent');
    expect(html).toContain(instead);
    expect(html).not.toMatch(/innen \d+ dager/);
    expect(await read(`/nb/${name}/waiting-times`)).not.toContain('Frist:');
  });

  it('are shown by age, as the plan words ages', async () => {
    const [young, old] = [
      await read('/nb/vefsn/priority?age=17'),
      await read('/nb/vefsn/priority?age=66'),
    ];
    expect([young, old].map((html) => html.includes('>Sterk og stødig</h4>'))).toEqual([
      false,
      true,
    ]);
  });

  it.each(['-1', '131', 'x', '1e2', '', '%00'])('are all shown for the age %j', async (age) => {
    expect(await read(`/nb/vefsn/priority?age=${age}`)).toContain('>Sterk og stødig</h4>');
  });
});

describe('an address', () => {
  it.each([
    ['/nb', '/?lang=nb'],
    ['/nb/', '/?lang=nb'],
    ['/nb/lier', '/nb/lier/'],
    ['/en/lier?x=1', '/en/lier/?x=1'],
    ['/nb/lier/groups/', '/nb/lier/groups'],
    ['/nb/lier/groups/?day=1', '/nb/lier/groups?day=1'],
  ])('%s is %s by its one name', async (from, to) => {
    const { app } = await testServer();
    const answer = await app.request(from);
    expect(answer.status).toBe(301);
    expect(answer.headers.get('Location')).toBe(to);
  });

  it.each([
    ['/nb/oslo/', 'nb'],
    ['/ar/lier/nowhere', 'ar'],
    ['/xx/lier/', 'en'],
    ['/en/lier/groups/more', 'en'],
    ['//example.com/', 'en'],
    ['/nb//example.com/', 'nb'],
    ['/%E0%A4%A', 'en'],
    ['/en/lier/%00', 'en'],
  ])('%s that is no page is answered with a page in %s', async (path, language) => {
    const { app } = await testServer();
    const answer = await app.request(`http://localhost${path}`, {
      headers: { 'Accept-Language': 'en' },
    });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('Content-Language')).toBe(language);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(await answer.text()).toContain('<h1>');
  });

  it('that is asked for in a wrong way is answered with 405', async () => {
    const { app } = await testServer();
    for (const [path, allowed] of [
      ['/nb/lier/groups', 'GET, HEAD'],
      ['/', 'GET, HEAD'],
    ] as const) {
      const answer = await app.request(path, { method: 'POST' });
      expect(answer.status).toBe(405);
      expect(answer.headers.get('Allow')).toBe(allowed);
      expect(await answer.text()).toContain('<h1>');
    }
  });
});

describe('a page', () => {
  it('is asked for again without being sent again, until it has changed', async () => {
    const { app, storage } = await testServer();
    const first = await app.request('/nb/lier/groups');
    const etag = first.headers.get('ETag') ?? '';
    expect(first.headers.get('Cache-Control')).toContain('max-age=');
    const again = () => app.request('/nb/lier/groups', { headers: { 'If-None-Match': etag } });
    expect((await again()).status).toBe(304);
    expect((await again()).headers.get('Content-Security-Policy')).not.toBeNull();
    const [group] = await storage.groupOffers.of(lier);
    if (group === undefined) throw new Error('the demonstration has none');
    await storage.groupOffers.put({ ...group, name: { nb: 'Nytt navn på gruppen' } });
    const changed = await again();
    expect(changed.status).toBe(200);
    expect(await changed.text()).toContain('Nytt navn på gruppen');
  });

  it('is asked about without being sent', async () => {
    const { app } = await testServer();
    const head = await app.request('/nb/lier/', { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
  });
});

describe('the calculator', () => {
  it.each([
    ['what=treatment&minutes=30&age=40', 200],
    ['what=treatment&minutes=30&on-day=31&on-month=6&on-year=2026', 422],
    ['what=treatment&minutes=30&age=1000', 422],
    ['what=nothing&minutes=-1&with=__proto__', 422],
    ['what=%E0%A4%A&what=treatment&%00=%00', 422],
  ])('asked for %s answers with %d', async (query, status) => {
    const { app } = await testServer();
    const answer = await app.request(`/nb/lier/prices?${query}`);
    expect(answer.status).toBe(status);
    const html = await answer.text();
    expect(html.includes('<title>Feil:')).toBe(status === 422);
  });
});

describe('the status page', () => {
  it('tells, asks and withdraws without any script', async () => {
    const { app } = await testServer();
    const receipt = await send(app);
    const looked = await form(app, { receipt: receipt.toLowerCase(), action: 'look' });
    expect(looked.status).toBe(200);
    expect(looked.headers.get('Cache-Control')).toBe('no-store');
    expect(looked.headers.get('ETag')).toBeNull();
    expect(await looked.text()).toContain('value="withdraw"');

    const asked = await form(app, { receipt, action: 'withdraw' });
    expect(await asked.text()).toContain('value="confirm"');
    const still = await api(app, 'status', { receipt });
    expect(await still.json()).toMatchObject({ status: 'received' });

    const confirmed = await form(app, { receipt, action: 'confirm' });
    expect(confirmed.status).toBe(200);
    const after = await api(app, 'status', { receipt });
    expect(await after.json()).toMatchObject({ status: 'withdrawn' });
  });

  it('says what is wrong with the code, where it was typed', async () => {
    const { app } = await testServer();
    const receipt = await send(app);
    for (const [fields, status] of [
      [{}, 422],
      [{ receipt: 'abc' }, 422],
      [{ receipt: '0000-0000-0000-0000' }, 404],
    ] as const) {
      const answer = await form(app, fields);
      expect(answer.status).toBe(status);
      expect(await answer.text()).toContain('id="receipt-error"');
    }
    expect((await form(app, { receipt }, 'vefsn')).status).toBe(404);
  });

  it('says so where the referral is closed and can no longer be withdrawn', async () => {
    const { app, storage } = await testServer();
    const receipt = await send(app);
    const [item] = await storage.referrals.inboxOf(lier);
    if (item === undefined) throw new Error('nothing was sent');
    const which = { municipality: lier, id: item.id };
    await storage.referralStatuses.change(which, 'closed', item.receivedOn);
    expect((await form(app, { receipt, action: 'confirm' })).status).toBe(409);
  });

  it('takes no form that is too large, or that is none', async () => {
    const { app } = await testServer();
    const large = await form(app, { receipt: 'x'.repeat(10_000) });
    expect(large.status).toBe(413);
    const broken = await app.request('/nb/lier/status', {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
      body: 'not a form',
    });
    expect(broken.status).toBe(422);
  });
});

describe('what goes beside the pages', () => {
  it('is there: health, robots, the icon', async () => {
    const { app } = await testServer();
    expect(await (await app.request('/healthz')).text()).toBe('ok');
    expect(await (await app.request('/robots.txt')).text()).toContain('Disallow: /api/');
    const icon = await app.request('/favicon.svg');
    expect(icon.headers.get('Content-Type')).toBe('image/svg+xml');
  });
});

/** A text that is missing shows as its key without its file: `sources.file.fees`. */
const missing = new RegExp(`>[^<]*(?<![\\w/])(?:${topKeys().join('|')})\\.[a-z]\\w*[^<]*<`);

function topKeys(): string[] {
  const keys = namespacesOf('nb').flatMap((name) => [...(textsOf('nb', name)?.keys() ?? [])]);
  return [
    ...new Set(keys.filter((key) => key.includes('.')).map((key) => key.split('.')[0] ?? '')),
  ];
}

const pages = [
  '',
  'prices',
  'waiting-times',
  'groups',
  'refer',
  'status',
  'feedback',
  'about',
  'priority',
  'find',
  'aids',
  'rights',
  'coordinator',
  'privacy',
  'accessibility',
  'sources',
];

function form(app: App, fields: Record<string, string>, municipality = 'lier') {
  return app.request(`/nb/${municipality}/status`, {
    method: 'POST',
    body: new URLSearchParams(fields),
  });
}

function api(app: App, name: string, body: unknown) {
  return app.request(`/api/v1/lier/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function send(app: App): Promise<string> {
  return (await (await api(app, 'referrals', sealedExample())).json()).receipt;
}
