import {
  IntakeKeysSchema,
  KeyRingSchema,
  ProblemSchema,
  type Recipient,
  ResealListSchema,
  type Role,
  RoleSchema,
} from '@shared/model';
import { newPaperKey } from '@shared/sealing';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sealedExample } from '../../testing/sealed-example.ts';
import { signedInAs } from '../../testing/signed-in-cookie.ts';
import {
  day,
  deviceOf,
  lier,
  type TestServer,
  testServer,
  vefsn,
} from '../../testing/test-server.ts';

const on = day('2026-03-02');
const keysAt = '/api/v1/lier/desk/keys';
const pageAt = '/nb/lier/desk/keys';

describe('a key that a browser has made', () => {
  it.each([
    ['administrator', 'device', 'active'],
    ['administrator', 'recovery', 'recovery'],
    ['intake', 'device', 'waiting'],
  ])('of an %s, a %s key, is %s', async (role, kind, state) => {
    const { app, storage, as } = await server();
    const recipient = await newRecipient();
    const answer = await app.request(
      keysAt,
      json('POST', await as(role), {
        recipient,
        label: ' Kontoret ',
        kind,
      }),
    );
    expect(answer.status).toBe(201);
    const { entries, current } = v.parse(KeyRingSchema, await answer.json());
    expect(entries).toContainEqual(
      expect.objectContaining({ recipient, label: 'Kontoret', state, addedOn: on }),
    );
    expect(current.keySet).toBe(state === 'waiting' ? 1 : 2);
    expect(current.keys.map((key) => key.recipient).includes(recipient)).toBe(state !== 'waiting');
    const trail = await storage.auditTrail.latest(lier, { limit: 10 });
    const actions = state === 'active' ? ['key.approved', 'key.added'] : ['key.added'];
    expect(trail.map(({ action }) => action)).toEqual(actions);
  });

  it('is refused where it is no key, known, without a name, or for someone else to add', async () => {
    const { app, as } = await server();
    const recipient = await newRecipient();
    const administrator = await as('administrator');
    const key = { recipient, label: 'Kontoret', kind: 'device' };
    const codeOf = async (body: object, headers = administrator) =>
      problem(await app.request(keysAt, json('POST', headers, body)));
    expect(await codeOf({ ...key, recipient: 'age1x' })).toMatchObject({ status: 422 });
    expect(await codeOf({ ...key, label: '  ' })).toMatchObject({ status: 422 });
    expect(await codeOf({ ...key, label: 'x'.repeat(61) })).toMatchObject({ status: 422 });
    expect(await codeOf({ ...key, kind: 'revoked' })).toMatchObject({ status: 422 });
    expect(await codeOf({ ...key, kind: 'recovery' }, await as('intake'))).toMatchObject({
      status: 403,
      code: 'role.refused',
    });
    await app.request(keysAt, json('POST', administrator, key));
    expect(await codeOf(key)).toMatchObject({ status: 409, code: 'keys.known' });
  });
});

describe('the page of keys', () => {
  it('lets an administrator approve what has been compared, and no one else', async () => {
    const { app, storage, as } = await server();
    const recipient = await addWaiting(storage);
    const approve = { action: 'approve', recipient, compared: 'yes' };
    const state = async () =>
      (await storage.intakeKeys.ringOf(lier)).entries.find((key) => key.recipient === recipient)
        ?.state;

    const uncompared = await app.request(
      pageAt,
      form(await as('administrator'), {
        action: 'approve',
        recipient,
      }),
    );
    expect(uncompared.status).toBe(422);
    expect(await uncompared.text()).toContain('Sammenlign fingeravtrykket først');
    expect((await app.request(pageAt, form(await as('intake'), approve))).status).toBe(403);
    expect(await state()).toBe('waiting');

    const approved = await app.request(pageAt, form(await as('administrator'), approve));
    expect(approved.status).toBe(303);
    expect(approved.headers.get('Location')).toBe(`${pageAt}?done=approved`);
    expect(await state()).toBe('active');
    const again = await app.request(pageAt, form(await as('administrator'), approve));
    expect(again.status).toBe(404);
    const [line] = await storage.auditTrail.latest(lier, { limit: 1 });
    expect(line).toMatchObject({ action: 'key.approved', about: 'Bos PC' });
  });

  it('revokes a key with the access of its device, but never the last one', async () => {
    const { app, storage, as } = await server();
    const token = await deviceOf(storage, lier);
    const recipient = await newRecipient();
    const sent = await app.request('/api/v1/lier/inbox/keys', {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ recipient, label: 'Bos PC' }),
    });
    expect(sent.status).toBe(201);
    const administrator = await as('administrator');
    const submit = (fields: Record<string, string>) =>
      app.request(pageAt, form(administrator, fields));
    await submit({ action: 'approve', recipient, compared: 'yes' });
    expect(await statusOfInbox(app, token)).toBe(200);
    expect((await submit({ action: 'revoke', recipient })).status).toBe(303);
    expect(await statusOfInbox(app, token)).toBe(401);

    const { current } = await storage.intakeKeys.ringOf(lier);
    expect(current.keys).toHaveLength(1);
    const last = await submit({ action: 'revoke', recipient: current.keys[0]?.recipient ?? '' });
    expect(last.status).toBe(409);
    expect(await last.text()).toContain('den siste nøkkelen');
    expect((await storage.intakeKeys.currentOf(lier)).keys).toHaveLength(1);
    for (const wrong of [
      {},
      { action: 'revoke', recipient: 'x' },
      { action: 'delete', recipient },
    ]) {
      expect((await submit(wrong)).status).toBe(422);
    }
  });

  it('changes nothing for another municipality, from another site, or without a session', async () => {
    const { app, storage, as } = await server();
    const recipient = await addWaiting(storage);
    const fields = { action: 'approve', recipient, compared: 'yes' };
    const administrator = await as('administrator');
    const stranger = await as('administrator', vefsn);
    const tries = [
      app.request(pageAt, form(stranger, fields)),
      app.request('/nb/vefsn/desk/keys', form(stranger, fields)),
      app.request(pageAt, form({ ...administrator, Origin: 'https://example.com' }, fields)),
      app.request(pageAt, form({ ...administrator, 'Sec-Fetch-Site': 'cross-site' }, fields)),
      app.request(pageAt, form({ Origin: 'http://localhost' }, fields)),
    ];
    expect((await Promise.all(tries)).map(({ status }) => status)).toEqual([
      403, 404, 403, 403, 401,
    ]);
    const { entries } = await storage.intakeKeys.ringOf(lier);
    expect(entries.find((key) => key.recipient === recipient)?.state).toBe('waiting');
  });

  it.each(RoleSchema.options)(
    'and its interface are open as they should be for %s',
    async (role) => {
      const { app, as } = await server();
      const headers = await as(role);
      const allowed = role !== 'clinic';
      for (const path of [pageAt, keysAt, '/api/v1/lier/desk/reseal']) {
        expect((await app.request(path, { headers })).status).toBe(allowed ? 200 : 403);
        expect((await app.request(path)).status).toBe(path === pageAt ? 303 : 401);
      }
      const vefsnPaths = ['/nb/vefsn/desk/keys', '/api/v1/vefsn/desk/keys'];
      for (const path of vefsnPaths)
        expect((await app.request(path, { headers })).status).toBe(403);
    },
  );
});

describe('sealing again', () => {
  it('lists what is sealed to older keys, and takes each only in the place of what was opened', async () => {
    const { app, storage, as } = await server();
    for (let at = 0; at < 30; at += 1) {
      await app.request('/api/v1/lier/referrals', json('POST', {}, sealedExample()));
    }
    const headers = await as('intake');
    const list = async (query = '') =>
      v.parse(
        ResealListSchema,
        await (await app.request(`/api/v1/lier/desk/reseal${query}`, { headers })).json(),
      );
    expect(await list()).toMatchObject({ remaining: 0, referrals: [] });

    const recipient = await addWaiting(storage);
    await storage.together((stores) => stores.intakeKeys.approve(lier, recipient));
    const first = await list();
    expect(first).toMatchObject({ remaining: 30, current: { keySet: 2 } });
    expect(first.referrals).toHaveLength(25);
    const rest = await list(`?after=${first.referrals.at(-1)?.id}`);
    expect(rest.referrals).toHaveLength(5);
    const ids = [...first.referrals, ...rest.referrals].map(({ id }) => id);
    expect(new Set(ids).size).toBe(30);

    const [id] = ids;
    const sealed = sealedExample({ sealed: ageFile('again') }).sealed;
    const put = (body: object, to: string | undefined = id) =>
      app.request(`/api/v1/lier/desk/reseal/${to}`, json('PUT', headers, body));
    expect((await put({ from: 1, keySet: 1, sealed })).status).toBe(409);
    expect((await put({ from: 1, keySet: 3, sealed })).status).toBe(409);
    expect((await put({ from: 0, keySet: 2, sealed })).status).toBe(409);
    expect((await put({ from: 1, keySet: 2, sealed: btoa('plain text') })).status).toBe(422);
    expect((await put({ from: 1, keySet: 2, sealed })).status).toBe(204);
    expect((await put({ from: 1, keySet: 2, sealed })).status).toBe(409);
    expect((await put({ from: 1, keySet: 2, sealed }, crypto.randomUUID())).status).toBe(409);
    expect((await put({ from: 1, keySet: 2, sealed }, 'x')).status).toBe(404);
    expect(await list()).toMatchObject({ remaining: 29 });
    const kept = (await storage.referrals.inboxOf(lier)).find((one) => one.id === id);
    expect(kept).toMatchObject({ keySet: 2, sealed });
  });

  it('is one device’s alone when two do it at once', async () => {
    const { app, storage, as } = await server();
    await app.request('/api/v1/lier/referrals', json('POST', {}, sealedExample()));
    const recipient = await addWaiting(storage);
    await storage.together((stores) => stores.intakeKeys.approve(lier, recipient));
    const headers = await as('intake');
    const { referrals } = v.parse(
      ResealListSchema,
      await (await app.request('/api/v1/lier/desk/reseal', { headers })).json(),
    );
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, at) =>
        app.request(
          `/api/v1/lier/desk/reseal/${referrals[0]?.id}`,
          json('PUT', headers, { from: 1, keySet: 2, sealed: ageFile(`by ${at}`) }),
        ),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409, 409, 409, 409, 409]);
  });
});

describe('a device', () => {
  it('sends its key, sees where it stands, and seals again when it is approved', async () => {
    const { app, storage } = await server();
    const token = await deviceOf(storage, lier);
    const headers = { Authorization: `Bearer ${token}` };
    const recipient = await newRecipient();
    const send = () =>
      app.request('/api/v1/lier/inbox/keys', json('POST', headers, { recipient, label: 'Bos PC' }));
    expect((await send()).status).toBe(201);
    expect(await problem(await send())).toMatchObject({ code: 'keys.known' });
    const ring = async () =>
      v.parse(
        KeyRingSchema,
        await (await app.request('/api/v1/lier/inbox/keys', { headers })).json(),
      );
    expect((await ring()).entries).toContainEqual(
      expect.objectContaining({ recipient, state: 'waiting' }),
    );
    const published = await app.request('/api/v1/lier/intake-keys');
    const { keys } = v.parse(IntakeKeysSchema, await published.json());
    expect(keys.map((key) => key.recipient)).not.toContain(recipient);
    const [line] = await storage.auditTrail.latest(lier, { limit: 1 });
    expect(line).toMatchObject({ action: 'key.added', about: 'Bos PC', user: null });
    const list = await app.request('/api/v1/lier/inbox/reseal', { headers });
    expect(list.status).toBe(200);
    for (const path of ['/api/v1/lier/inbox/keys', '/api/v1/lier/inbox/reseal']) {
      expect((await app.request(path)).status).toBe(401);
      expect((await app.request(path.replace('lier', 'vefsn'), { headers })).status).toBe(401);
      expect((await app.request(path, { method: 'DELETE', headers })).status).toBe(405);
    }
  });
});

type App = TestServer['app'];

async function server() {
  const { app, storage } = await testServer();
  const as = (role: string, municipality: string = lier) =>
    signedInAs(storage, {
      municipality,
      role: v.parse<typeof RoleSchema>(RoleSchema, role) satisfies Role,
      ...(role === 'clinic' && { clinic: 'lier-voksne' }),
    });
  return { app, storage, as };
}

async function newRecipient(): Promise<Recipient> {
  return (await newPaperKey()).recipient;
}

async function addWaiting(storage: TestServer['storage']): Promise<Recipient> {
  const recipient = await newRecipient();
  await storage.intakeKeys.add({
    municipality: lier,
    recipient,
    label: 'Bos PC',
    state: 'waiting',
    on,
  });
  return recipient;
}

function ageFile(content: string): string {
  return Buffer.from(`age-encryption.org/v1\n-> X25519 x\n${content}`).toString('base64');
}

function json(method: 'POST' | 'PUT', headers: Record<string, string>, body: object) {
  return {
    method,
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  };
}

function form(headers: Record<string, string>, fields: Record<string, string>) {
  return {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  };
}

async function problem(answer: Response) {
  return v.parse(ProblemSchema, await answer.json());
}

async function statusOfInbox(app: App, token: string): Promise<number> {
  const headers = { Authorization: `Bearer ${token}` };
  return (await app.request('/api/v1/lier/inbox', { headers })).status;
}
