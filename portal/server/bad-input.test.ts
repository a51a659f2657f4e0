import { ProblemSchema } from '@shared/model';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sealedExample } from './testing/sealed-example.ts';
import { deviceOf, lier, type TestServer, testServer } from './testing/test-server.ts';

type App = TestServer['app'];
const json = { 'Content-Type': 'application/json' };

describe('a body', () => {
  it.each([
    ['nothing at all', ''],
    ['words', 'hello'],
    ['half of it', '{"idempotencyKey":'],
    ['bytes that are no text', new Uint8Array([0x22, 0xff, 0xfe, 0x22])],
    ['a single quote', "{'a':1}"],
  ])('that is not JSON (%s) is refused with 400', async (_, body) => {
    const { app } = await testServer();
    expect(await refused(app, { body, headers: json })).toMatchObject({
      status: 400,
      code: 'body.not-json',
    });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
    'of another kind (%s) is refused with 415',
    async (type) => {
      const { app } = await testServer();
      const body = JSON.stringify(sealedExample());
      expect(await refused(app, { body, headers: { 'Content-Type': type } })).toMatchObject({
        status: 415,
        code: 'body.type',
      });
    },
  );

  it('of 5 MB is refused with 413, whether or not it says its length', async () => {
    const { app } = await testServer();
    const large = 'x'.repeat(5_000_000);
    const streamed = new Response(large).body;
    const requests: RequestInit[] = [
      { body: large, headers: { ...json, 'Content-Length': String(large.length) } },
      Object.assign({ body: streamed, headers: json }, { duplex: 'half' }),
    ];
    for (const request of requests) {
      expect(await refused(app, request)).toMatchObject({ status: 413, code: 'body.too-large' });
    }
  });

  it.each([
    ['a list', []],
    ['null', null],
    ['a number', 1e308],
    ['no field', {}],
    ['one field too many', { ...sealedExample(), name: 'Prøve' }],
    ['a key that is none', { ...sealedExample(), idempotencyKey: '1' }],
    ['a language that is none', { ...sealedExample(), language: 'xx' }],
    ['clinics that are none', { ...sealedExample(), clinics: [{}, 1, null] }],
    ['clinics without end', { ...sealedExample(), clinics: Array(11).fill('a') }],
    ['no base64', { ...sealedExample(), sealed: 'æøå' }],
    ['too much inside', { ...sealedExample(), sealed: 'A'.repeat(100_000) }],
    ['a prototype', JSON.parse('{"__proto__":{"sealed":"x"},"constructor":1}')],
  ])('with %s is refused with 422, and never repeated', async (_, body) => {
    const { app, storage } = await testServer();
    const answer = await refused(app, { body: JSON.stringify(body), headers: json });
    expect(answer).toMatchObject({ status: 422, code: 'body.fields' });
    expect(JSON.stringify(answer)).not.toContain('Prøve');
    expect(await storage.referrals.inboxOf(lier)).toEqual([]);
  });

  it('names each field that is wrong, in words', async () => {
    const { app } = await testServer();
    const { sealed, ...rest } = { ...sealedExample(), language: 'xx', extra: 1 };
    const body = JSON.stringify(rest);
    const headers = { ...json, 'Accept-Language': 'en' };
    expect((await refused(app, { body, headers })).errors).toEqual([
      { path: 'language', message: 'This value is not valid.' },
      { path: 'sealed', message: 'This field is missing.' },
      { path: 'extra', message: 'This field does not belong here.' },
    ]);
  });
});

describe('an address', () => {
  it.each([
    'oslo',
    'LIER',
    '%00',
    '%E0%A4%A',
    '..%2f..%2fetc',
    '__proto__',
    "lier'--",
    'x'.repeat(9000),
  ])('of a municipality that there is not (%s) is answered with 404', async (municipality) => {
    const { app } = await testServer();
    const body = JSON.stringify(sealedExample());
    const answer = await refused(app, { body, headers: json }, `/api/v1/${municipality}/referrals`);
    expect(answer).toMatchObject({ status: 404, code: 'municipality.unknown' });
  });

  it('of the API that is none is answered with 404, whoever asks', async () => {
    const { app } = await testServer();
    for (const path of ['/api/v1/lier', '/api/v1/lier/secrets', '/api/v2/lier']) {
      expect((await app.request(path)).status).toBe(404);
    }
  });

  it('asked in the wrong way is answered with 405 and the right way', async () => {
    const { app, storage } = await testServer();
    const Authorization = `Bearer ${await deviceOf(storage, lier)}`;
    for (const [method, path, right] of [
      ['GET', '/api/v1/lier/referrals', 'POST'],
      ['DELETE', '/api/v1/lier/status', 'POST'],
      ['PUT', '/api/v1/lier/withdraw', 'POST'],
      ['POST', '/api/v1/lier/intake-keys', 'GET'],
      ['POST', '/api/v1/lier/inbox', 'GET'],
      ['GET', `/api/v1/lier/inbox/${crypto.randomUUID()}/status`, 'POST'],
    ] as const) {
      const answer = await app.request(path, { method, headers: { Authorization } });
      expect(answer.status).toBe(405);
      expect(answer.headers.get('Allow')).toBe(right);
    }
  });
});

describe('whatever is sent', () => {
  const piece = fc.oneof(
    fc.constantFrom('api', 'v1', 'lier', 'nb', 'ar', 'status', 'inbox', 'assets', '..', '%2e%2e'),
    fc.constantFrom('%', '%00', '%E0%A4%A', '__proto__', "' or 1=1 --", '<script>', '\u202e', '💚'),
    fc.string({ maxLength: 30 }),
  );
  const request = fc.record({
    path: fc.array(piece, { maxLength: 7 }).map((pieces) => `/${pieces.join('/')}`),
    query: fc.oneof(
      fc.constant(''),
      fc.webQueryParameters(),
      fc.constant('many').map((name) => `${name}=`.repeat(5000)),
    ),
    method: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'),
    type: fc.constantFrom('application/json', 'application/x-www-form-urlencoded', 'x', ''),
    language: fc.oneof(
      fc.constantFrom('nb;q=x', 'ar,en;q=0', '*', ''),
      fc.stringMatching(/^[ -~]*$/),
    ),
    body: fc.oneof(fc.json(), fc.string(), fc.constantFrom('receipt=%', 'receipt=a&receipt=b')),
  });

  it('never fails on our side, and every answer carries the headers', async () => {
    const { app, logged } = await testServer();
    await fc.assert(
      fc.asyncProperty(request, async ({ path, query, method, type, language, body }) => {
        const answer = await app.request(`http://localhost${path}?${query}`, {
          method,
          headers: { 'Content-Type': type, 'Accept-Language': language },
          ...(!['GET', 'HEAD'].includes(method) && { body }),
        });
        expect(answer.status).toBeLessThan(500);
        expect(answer.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
        expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
      }),
      { numRuns: 500 },
    );
    expect(logged).not.toContainEqual(expect.objectContaining({ event: 'failure' }));
  });
});

describe('the log', () => {
  it('holds patterns and numbers, nothing of the address or of what was sent', async () => {
    const { app, logged } = await testServer();
    await app.request('/api/v1/lier/status?receipt=SECRET', {
      method: 'POST',
      headers: { ...json, Authorization: 'Bearer SECRET' },
      body: '{"receipt":"SECRET"}',
    });
    await app.request('/nb/lier/SECRET?name=SECRET');
    expect(logged).toHaveLength(2);
    expect(logged[0]).toEqual({
      event: 'request',
      method: 'POST',
      route: '/api/v1/:municipality/status',
      status: 422,
      ms: expect.any(Number),
    });
    expect(JSON.stringify(logged)).not.toContain('SECRET');
  });
});

async function refused(app: App, request: RequestInit, path = '/api/v1/lier/referrals') {
  const answer = await app.request(path, { method: 'POST', ...request });
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
  const problem = v.parse(ProblemSchema, await answer.json());
  expect(problem.status).toBe(answer.status);
  expect(problem.title).not.toBe(problem.code);
  return problem;
}
