import {
  AcknowledgementSchema,
  checkSign,
  InboxSchema,
  IntakeKeysSchema,
  ProblemSchema,
  StatusAnswerSchema,
} from '@shared/model';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sealedExample } from '../../testing/sealed-example.ts';
import {
  day,
  deviceOf,
  lier,
  recipient,
  type TestServer,
  testServer,
  vefsn,
} from '../../testing/test-server.ts';

describe('sending a referral', () => {
  it('is acknowledged with a receipt, as new once and as known after that', async () => {
    const { app, setToday } = await testServer();
    const referral = sealedExample();
    const first = await post(app, '/api/v1/lier/referrals', referral);
    expect(first.status).toBe(201);
    const acknowledged = v.parse(AcknowledgementSchema, await first.json());
    expect(acknowledged).toMatchObject({ receivedOn: '2026-03-02', status: 'received' });

    setToday(day('2026-03-04'));
    const again = await post(app, '/api/v1/lier/referrals', referral);
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual(acknowledged);
  });

  it('gives one receipt when the same comes many times at once', async () => {
    const { app } = await testServer();
    const referral = sealedExample();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => post(app, '/api/v1/lier/referrals', referral)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(9).fill(200), 201]);
    const receipts = await Promise.all(
      answers.map(async (answer) => (await answer.json()).receipt),
    );
    expect(new Set(receipts).size).toBe(1);
  });

  it('gives another receipt for another sending, and in another municipality', async () => {
    const { app } = await testServer();
    const referral = sealedExample();
    const receipts = await Promise.all([
      receiptFrom(app, 'lier', referral),
      receiptFrom(app, 'vefsn', referral),
      receiptFrom(app, 'lier', sealedExample()),
    ]);
    expect(new Set(receipts).size).toBe(3);
  });

  it('takes wishes for clinics of this municipality only', async () => {
    const { app, storage } = await testServer();
    const [own] = await storage.clinics.of(lier);
    const [other] = await storage.clinics.of(vefsn);
    const good = await post(app, '/api/v1/lier/referrals', sealedExample({ clinics: [own?.id] }));
    expect(good.status).toBe(201);
    const bad = await problem(
      app,
      '/api/v1/lier/referrals',
      sealedExample({ clinics: [own?.id, other?.id] }),
    );
    expect(bad).toMatchObject({ status: 422, errors: [{ path: 'clinics.1' }] });
  });

  it('refuses what has not been sealed, and stores nothing of it', async () => {
    const { app, storage } = await testServer();
    const plain = { ...sealedExample(), sealed: btoa('{"name":"Prøve"}'.replace('ø', 'o')) };
    expect(await problem(app, '/api/v1/lier/referrals', plain)).toMatchObject({
      status: 422,
      errors: [{ path: 'sealed' }],
    });
    expect(await storage.referrals.inboxOf(lier)).toEqual([]);
  });
});

describe('a referral that is sealed to other keys than those in use', () => {
  it('is taken when one has been added since, and refused when one has been revoked', async () => {
    const { app, storage } = await testServer();
    const key = { municipality: lier, recipient, label: '', on: day('2026-03-02') };
    await storage.intakeKeys.add({ ...key, state: 'active' });
    const first = sealedExample({ keySet: 1 });
    expect((await post(app, '/api/v1/lier/referrals', first)).status).toBe(201);
    await storage.together((stores) => stores.intakeKeys.revoke(lier, recipient, key.on));
    const late = sealedExample({ keySet: 2 });
    expect(await problem(app, '/api/v1/lier/referrals', late)).toMatchObject({
      status: 409,
      code: 'keys.changed',
    });
    expect(await storage.referrals.inboxOf(lier)).toHaveLength(1);

    const again = await post(app, '/api/v1/lier/referrals', { ...late, keySet: 3 });
    expect(again.status).toBe(201);
    const sentTwice = await post(app, '/api/v1/lier/referrals', late);
    expect(sentTwice.status).toBe(200);
    expect(await sentTwice.json()).toEqual(await again.json());
    expect((await post(app, '/api/v1/lier/referrals', first)).status).toBe(200);
    expect(await storage.referrals.inboxOf(lier)).toHaveLength(2);
  });

  it('is refused where no such set has been, and where there is none yet', async () => {
    const { app } = await testServer();
    for (const [municipality, keySet] of [
      ['lier', 0],
      ['lier', 2],
      ['alesund', 0],
      ['alesund', 1],
    ]) {
      const path = `/api/v1/${municipality}/referrals`;
      expect(await problem(app, path, sealedExample({ keySet }))).toMatchObject({
        code: 'keys.changed',
      });
    }
  });
});

describe('the receipt', () => {
  it('tells where the referral stands, however it is typed', async () => {
    const { app } = await testServer();
    const receipt = await receiptFrom(app, 'lier', sealedExample());
    for (const typed of [receipt, ` ${receipt.toLowerCase()} `, receipt.replaceAll('-', ' ')]) {
      const answer = await post(app, '/api/v1/lier/status', { receipt: typed });
      expect(answer.status).toBe(200);
      expect(v.parse(StatusAnswerSchema, await answer.json())).toEqual({
        status: 'received',
        receivedOn: '2026-03-02',
        changedOn: '2026-03-02',
      });
    }
  });

  it('is unknown in another municipality, and when one sign is another', async () => {
    const { app } = await testServer();
    const receipt = await receiptFrom(app, 'lier', sealedExample());
    const signs = receipt.replaceAll('-', '').slice(1, -1);
    const start = `${receipt.startsWith('0') ? '1' : '0'}${signs}`;
    const near = start + checkSign(start);
    const wrong = [
      await problem(app, '/api/v1/vefsn/status', { receipt }),
      await problem(app, '/api/v1/lier/status', { receipt: near }),
      await problem(app, '/api/v1/lier/withdraw', { receipt: near }),
    ];
    for (const answer of wrong)
      expect(answer).toMatchObject({ status: 404, code: 'receipt.unknown' });
  });

  it('with a slip of the finger is told so without being looked for', async () => {
    const { app } = await testServer();
    const receipt = await receiptFrom(app, 'lier', sealedExample());
    const slip = `${receipt.slice(0, -1)}${receipt.endsWith('0') ? '1' : '0'}`;
    expect(await problem(app, '/api/v1/lier/status', { receipt: slip })).toMatchObject({
      status: 422,
      errors: [{ path: 'receipt', message: expect.stringMatching(/tegn for tegn/) }],
    });
  });

  it('takes the referral back, once and for all', async () => {
    const { app, storage } = await testServer();
    const receipt = await receiptFrom(app, 'lier', sealedExample());
    for (const _ of ['first', 'again']) {
      const answer = await post(app, '/api/v1/lier/withdraw', { receipt });
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({ status: 'withdrawn' });
    }
    expect(await storage.referrals.inboxOf(lier)).toEqual([]);
  });

  it('with a wrong number of signs is answered in the language asked for', async () => {
    const { app } = await testServer();
    const titles = await Promise.all(
      ['nb', 'en', 'ar'].map(async (language) => {
        const answer = await problem(app, `/api/v1/lier/status?lang=${language}`, {
          receipt: 'AB',
        });
        expect(answer).toMatchObject({ status: 422, errors: [{ path: 'receipt' }] });
        return answer.errors?.[0]?.message;
      }),
    );
    expect(titles[0]).toMatch(/^Koden skal ha 16 tegn/);
    expect(titles[1]).toMatch(/^The code has 16 characters/);
    expect(new Set(titles).size).toBe(3);
  });
});

describe("the intake's device", () => {
  it('fetches what lies before its own municipality, and says what it does with it', async () => {
    const { app, storage } = await testServer();
    const token = await deviceOf(storage, lier);
    const referral = sealedExample({ language: 'ar' });
    const receipt = await receiptFrom(app, 'lier', referral);
    const [item] = (await inbox(app, token)).referrals;
    expect(item).toMatchObject({ sealed: referral.sealed, language: 'ar', status: 'received' });

    const path = `/api/v1/lier/inbox/${item?.id}/status`;
    const opened = await post(app, path, { status: 'opened' }, bearer(token));
    expect(opened.status).toBe(200);
    const seen = await post(app, '/api/v1/lier/status', { receipt });
    expect(await seen.json()).toMatchObject({ status: 'opened' });

    await post(app, path, { status: 'closed' }, bearer(token));
    expect((await inbox(app, token)).referrals).toEqual([]);
    const late = await post(app, path, { status: 'waiting' }, bearer(token));
    expect(late.status).toBe(409);
    expect(await problem(app, '/api/v1/lier/withdraw', { receipt })).toMatchObject({
      status: 409,
      code: 'referral.final',
    });
  });

  it('fetches a full inbox in parts, and says what is wrong with what it asks for', async () => {
    const { app, storage } = await testServer();
    const token = await deviceOf(storage, lier);
    for (let at = 0; at < 5; at += 1) await receiptFrom(app, 'lier', sealedExample());
    const ask = (query: string) =>
      app.request(`/api/v1/lier/inbox${query}`, { headers: bearer(token) });
    const ids: string[] = [];
    for (let query = '?limit=2'; query !== ''; ) {
      const part = v.parse(InboxSchema, await (await ask(query)).json());
      ids.push(...part.referrals.map(({ id }) => id));
      query = part.next === null ? '' : `?limit=2&after=${part.next}`;
    }
    expect(ids).toEqual((await inbox(app, token)).referrals.map(({ id }) => id));
    expect(new Set(ids).size).toBe(5);
    for (const query of ['?limit=0', '?limit=201', '?limit=x', '?after=x', '?after=%00']) {
      expect((await ask(query)).status).toBe(422);
    }
    expect((await ask(`?after=${crypto.randomUUID()}`)).status).toBe(404);
  });

  it('is let in with its own token only', async () => {
    const { app, storage } = await testServer();
    const token = await deviceOf(storage, lier);
    const tokenOfVefsn = await deviceOf(storage, vefsn);
    for (const authorization of [
      undefined,
      '',
      'Bearer ',
      `Bearer ${token}x`,
      `bearer ${token}`,
      `Basic ${token}`,
      `Bearer ${tokenOfVefsn}`,
      `Bearer ${'x'.repeat(5000)}`,
    ]) {
      const answer = await app.request('/api/v1/lier/inbox', {
        headers: authorization === undefined ? {} : { Authorization: authorization },
      });
      expect(answer.status).toBe(401);
      expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer');
    }
  });

  it("can't touch another municipality's referral, or one that there is not", async () => {
    const { app, storage } = await testServer();
    await receiptFrom(app, 'vefsn', sealedExample());
    const [item] = await storage.referrals.inboxOf(vefsn);
    const token = bearer(await deviceOf(storage, lier));
    for (const id of [item?.id, crypto.randomUUID(), 'x', '%00']) {
      const path = `/api/v1/lier/inbox/${id}/status`;
      expect((await post(app, path, { status: 'closed' }, token)).status).toBe(404);
    }
    expect(await storage.referrals.inboxOf(vefsn)).toHaveLength(1);
  });

  it('cannot say that someone withdrew', async () => {
    const { app, storage } = await testServer();
    await receiptFrom(app, 'lier', sealedExample());
    const [item] = await storage.referrals.inboxOf(lier);
    const path = `/api/v1/lier/inbox/${item?.id}/status`;
    const token = bearer(await deviceOf(storage, lier));
    expect((await post(app, path, { status: 'withdrawn' }, token)).status).toBe(422);
  });
});

describe('a browser extension', () => {
  const origin = { Origin: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop' };

  it('may ask for the inbox and the keys, and read problems too', async () => {
    const { app } = await testServer();
    const asked = await app.request('/api/v1/lier/inbox', {
      method: 'OPTIONS',
      headers: { ...origin, 'Access-Control-Request-Headers': 'authorization' },
    });
    expect(asked.status).toBe(204);
    expect(asked.headers.get('Access-Control-Allow-Headers')).toContain('Authorization');
    for (const path of ['/api/v1/lier/inbox', '/api/v1/lier/intake-keys', '/api/v1/oslo/inbox']) {
      const answer = await app.request(path, { headers: origin });
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(origin.Origin);
      expect(answer.headers.get('Access-Control-Allow-Credentials')).toBeNull();
      expect(answer.headers.get('Vary')).toContain('Origin');
    }
  });

  it('is the only one: no site may, and nothing else may be asked from elsewhere', async () => {
    const { app } = await testServer();
    const fromSite = await app.request('/api/v1/lier/inbox', {
      headers: { Origin: 'https://example.com' },
    });
    expect(fromSite.headers.get('Access-Control-Allow-Origin')).toBeNull();
    const status = await post(app, '/api/v1/lier/status', { receipt: 'x' }, origin);
    expect(status.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });
});

describe('the keys', () => {
  it('are those that are sealed to, with a fingerprint of each and of all', async () => {
    const { app, storage } = await testServer();
    const add = { municipality: lier, recipient, label: 'Kari', on: day('2026-03-02') };
    await storage.intakeKeys.add({ ...add, state: 'waiting' });
    const before = v.parse(IntakeKeysSchema, await keysOf(app));
    expect(before).toMatchObject({ keySet: 1, keys: [{}] });
    await storage.intakeKeys.approve(lier, recipient);
    const after = v.parse(IntakeKeysSchema, await keysOf(app));
    expect(after).toMatchObject({ keySet: 2, keys: [{}, {}] });
    expect(after.keys).toContainEqual({
      recipient,
      fingerprint: expect.stringMatching(/^([0-9a-f]{4}-){4}[0-9a-f]{4}$/),
    });
    expect(after.fingerprint).not.toBe(before.fingerprint);
    const elsewhere = await app.request('/api/v1/alesund/intake-keys');
    expect(await elsewhere.json()).toMatchObject({ keySet: 0, keys: [] });
  });
});

async function keysOf(app: App): Promise<unknown> {
  return (await app.request('/api/v1/lier/intake-keys')).json();
}

type App = TestServer['app'];

function post(app: App, path: string, body: unknown, headers: Record<string, string> = {}) {
  return app.request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

async function problem(app: App, path: string, body: unknown) {
  const answer = await post(app, path, body);
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
  return v.parse(ProblemSchema, await answer.json());
}

async function receiptFrom(app: App, municipality: string, referral: unknown): Promise<string> {
  const answer = await post(app, `/api/v1/${municipality}/referrals`, referral);
  return v.parse(AcknowledgementSchema, await answer.json()).receipt;
}

async function inbox(app: App, token: string) {
  const answer = await app.request('/api/v1/lier/inbox', { headers: bearer(token) });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('Cache-Control')).toBe('no-store');
  return v.parse(InboxSchema, await answer.json());
}

function bearer(token: string) {
  return { Authorization: `Bearer ${token}` };
}
