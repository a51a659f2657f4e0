import { describe, expect, it } from 'vitest';
import { safeHeaders } from './middleware/security-headers.ts';
import { sealedExample } from './testing/sealed-example.ts';
import { signedInAs } from './testing/signed-in-cookie.ts';
import { type TestServer, testServer } from './testing/test-server.ts';

type Ask = [what: string, status: number, path: string, init?: RequestInit];

const json = { 'Content-Type': 'application/json' };
const post = (body: string, headers: Record<string, string> = json) => ({
  method: 'POST',
  headers,
  body,
});

/** One of each kind of answer that there is. */
const kinds: Ask[] = [
  ['a page', 200, '/nb/lier/prices'],
  ['a page without its body', 200, '/nb/lier/prices', { method: 'HEAD' }],
  ['a page that is unchanged', 304, '/nb/lier/prices', { headers: { 'If-None-Match': '*' } }],
  ['a way to the canonical address', 301, '/nb/lier'],
  ['no page', 404, '/nb/lier/nothing'],
  ['a page asked for in a wrong way', 405, '/nb/lier/prices', { method: 'DELETE' }],
  ['a form with a mistake', 422, '/nb/lier/status', post('receipt=x', form())],
  ['a form that is too large', 413, '/nb/lier/status', post('x'.repeat(5000), form(5000))],
  ['the way to the sign-in', 303, '/nb/lier/desk'],
  ['the page of interfaces', 200, '/api'],
  ['the description', 200, '/api/v1/openapi.json'],
  ['keys', 200, '/api/v1/lier/intake-keys'],
  ['an acknowledgement', 201, '/api/v1/lier/referrals', post(JSON.stringify(sealedExample()))],
  ['what is no JSON', 400, '/api/v1/lier/referrals', post('{')],
  ['a wrong type', 415, '/api/v1/lier/referrals', post('x', { 'Content-Type': 'text/plain' })],
  ['wrong fields', 422, '/api/v1/lier/referrals', post('{}')],
  ['no token', 401, '/api/v1/lier/inbox'],
  ['not from our pages', 403, '/api/v1/sign-in/passkey/options', post('{}')],
  ['no interface', 404, '/api/v1/nothing'],
  ['a wrong method', 405, '/api/v1/lier/referrals'],
  ['an extension that asks first', 204, '/api/v1/lier/inbox', { method: 'OPTIONS' }],
  ['open data', 200, '/api/v1/lier/clinics'],
  ['a table', 200, '/api/v1/lier/clinics.csv'],
  ['a calendar', 200, '/calendar/lier/groups.ics'],
  ['health', 200, '/healthz'],
  ['readiness', 200, '/readyz'],
  ['robots', 200, '/robots.txt'],
  ['the icon', 200, '/favicon.svg'],
  ['no file', 404, '/assets/nothing.js'],
];

function form(length?: number): Record<string, string> {
  const type = { 'Content-Type': 'application/x-www-form-urlencoded' };
  return length === undefined ? type : { ...type, 'Content-Length': String(length) };
}

describe('every kind of answer', () => {
  it.each(kinds)('has the headers: %s', async (_, status, path, init) => {
    const { app } = await testServer();
    const answer = await app.request(path, init);
    expect(answer.status).toBe(status);
    expectSafe(answer, path);
  });

  it('has them where the database fails, and where something is broken', async () => {
    const { app, storage } = await testServer();
    await storage.close();
    for (const path of [
      '/nb/lier/',
      '/api/v1/lier/intake-keys',
      '/api/v1/lier/groups',
      '/readyz',
    ]) {
      const answer = await app.request(path);
      expect(answer.status, path).toBeGreaterThanOrEqual(500);
      expectSafe(answer, path);
    }
  });

  it('has them for who is signed in', async () => {
    const { app, storage } = await testServer();
    const headers = await signedInAs(storage, { municipality: 'lier', role: 'administrator' });
    const answer = await app.request('/nb/lier/desk', { headers });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expectSafe(answer, '/nb/lier/desk');
  });
});

const open = /^\/(api\/v1\/(openapi|\w+\/(clinics|waiting-times|groups))|calendar\/)/;

function expectSafe({ headers }: Response, path: string): void {
  for (const [name, value] of Object.entries(safeHeaders(undefined))) {
    const isOpen = name === 'Cross-Origin-Resource-Policy' && open.test(path);
    expect(headers.get(name), `${path} ${name}`).toBe(isOpen ? 'cross-origin' : value);
  }
  const policy = headers.get('Content-Security-Policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(headers.get('Strict-Transport-Security')).toBeNull();
  for (const name of ['Server', 'X-Powered-By']) expect(headers.get(name)).toBeNull();
}

describe('https', () => {
  it('is to be kept to where the world knows the portal by it', () => {
    expect(safeHeaders('https://inngang.example')).toHaveProperty('Strict-Transport-Security');
    expect(safeHeaders('http://127.0.0.1:3000')).not.toHaveProperty('Strict-Transport-Security');
  });
});

describe('problems', () => {
  it.each([
    ['nb', 'Denne kommunen bruker ikke tjenesten.'],
    ['en', 'This municipality does not use the service.'],
  ])('are said in %s where that is asked for, in either way', async (language, title) => {
    const { app } = await testServer();
    for (const answer of [
      await app.request('/api/v1/oslo/clinics', { headers: { 'Accept-Language': language } }),
      await app.request(`/api/v1/oslo/intake-keys?lang=${language}`),
    ]) {
      expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
      expect(answer.headers.get('Content-Language')).toBe(language);
      expect(await answer.json()).toMatchObject({ code: 'municipality.unknown', title });
    }
  });
});

describe('what is written to the log', () => {
  it('holds nothing of anyone: no address, body, query, header or receipt', async () => {
    const server = await testServer();
    const marks = ['Secretus', '192.0.2.55', 'token-secret', 'Kari-Nordmann'];
    await askWithMarks(server, marks);
    await server.storage.close();
    await askWithMarks(server, marks);
    expect(server.logged.length).toBeGreaterThan(5);
    const text = JSON.stringify(server.logged);
    for (const mark of marks) expect(text).not.toContain(mark);
    for (const line of server.logged) {
      const keys = Object.keys(Object(line));
      expect(['event', 'method', 'route', 'status', 'ms', 'reason', 'address']).toEqual(
        expect.arrayContaining(keys),
      );
    }
    expect(server.metrics.text()).not.toMatch(new RegExp(marks.join('|')));
  });
});

async function askWithMarks({ app }: TestServer, marks: string[]): Promise<void> {
  const [name = '', address = '', token = '', person = ''] = marks;
  const headers = {
    ...json,
    'X-Forwarded-For': address,
    Authorization: `Bearer ${token}`,
    Cookie: `__Host-inngang=${token}`,
    'User-Agent': person,
    Referer: `https://example.com/${person}`,
  };
  const body = JSON.stringify({ receipt: name, [name]: person });
  for (const [path, method] of [
    [`/nb/lier/prices?name=${name}`, 'GET'],
    [`/nb/${name}/`, 'GET'],
    [`/api/v1/${name}/inbox`, 'GET'],
    [`/api/v1/lier/inbox/${name}/status`, 'POST'],
    ['/api/v1/lier/status', 'POST'],
    ['/api/v1/lier/referrals', 'POST'],
    [`/nb/lier/desk/clinics/${name}/figures`, 'POST'],
  ] as const) {
    await app.request(path, { method, headers, ...(method === 'POST' && { body }) });
  }
}

describe('a body', () => {
  const sizes: [string, string, number][] = [
    ['an interface', '/api/v1/lier/referrals', 128 * 1024 + 1],
    ['a form', '/nb/lier/status', 4097],
    ['anything else', '/nb/lier/prices', 2 * 1024 * 1024 + 1],
  ];
  it.each(sizes)('that is too large is refused by its length: %s', async (_, path, size) => {
    const { app } = await testServer();
    const answer = await app.request(path, {
      method: 'POST',
      headers: { ...json, 'Content-Length': String(size) },
      body: 'x'.repeat(10),
    });
    expect(answer.status).toBe(413);
  });
});
