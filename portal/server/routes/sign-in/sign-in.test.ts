import { later } from '@shared/model';
import { describe, expect, it } from 'vitest';
import { newPairingCode, newRecoveryCode } from '../../sign-in/codes.ts';
import { sessionCookieName } from '../../sign-in/session-cookie.ts';
import {
  newUser,
  signedInAs,
  signedInHeaders,
  testMoment,
} from '../../testing/signed-in-cookie.ts';
import { lier, recipient, testServer } from '../../testing/test-server.ts';

const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
const ownForm = { ...form, Origin: 'null', 'Sec-Fetch-Site': 'same-origin' };

describe('a session', () => {
  it('lets in, and ends when it has been idle or has lasted long enough', async () => {
    const server = await testServer();
    const headers = await signedInAs(server.storage, { municipality: 'lier', role: 'intake' });
    const status = async () =>
      (await server.app.request('/nb/lier/desk/account', { headers })).status;
    expect(await status()).toBe(200);
    server.setNow(later(testMoment, { minutes: 59 }));
    expect(await status()).toBe(200);
    server.setNow(later(testMoment, { minutes: 59 + 61 }));
    expect(await status()).toBe(303);
  });

  it('ends after twelve hours however much it is used', async () => {
    const server = await testServer();
    const headers = await signedInAs(server.storage, { municipality: 'lier', role: 'intake' });
    for (let minutes = 0; minutes < 12 * 60; minutes += 30) {
      server.setNow(later(testMoment, { minutes }));
      const answer = await server.app.request('/nb/lier/desk/account', { headers });
      expect(answer.status, `after ${minutes} minutes`).toBe(200);
    }
    server.setNow(later(testMoment, { hours: 12 }));
    expect((await server.app.request('/nb/lier/desk/account', { headers })).status).toBe(303);
  });

  it('is ended by signing out, and no other with it', async () => {
    const { app, storage } = await testServer();
    const user = await newUser(storage, { municipality: 'lier', role: 'intake' });
    const [here, there] = [
      await signedInHeaders(storage, user),
      await signedInHeaders(storage, user),
    ];
    const out = await app.request('/nb/lier/desk/sign-out', { method: 'POST', headers: here });
    expect(out.headers.get('Location')).toBe('/nb/lier/sign-in?done=out');
    expect(out.headers.get('Set-Cookie')).toMatch(new RegExp(`^${sessionCookieName}=;.*Secure`));
    const account = '/nb/lier/desk/account';
    expect((await app.request(account, { headers: here })).status).toBe(303);
    expect((await app.request(account, { headers: there })).status).toBe(200);
    const all = '/nb/lier/desk/account/sign-out-everywhere';
    await app.request(all, { method: 'POST', headers: await signedInHeaders(storage, user) });
    expect((await app.request(account, { headers: there })).status).toBe(303);
  });

  it('leads back to where one wanted to go, and to no other host', async () => {
    const { app } = await testServer();
    const answer = await app.request('/nb/lier/desk/devices?x=1');
    expect(answer.headers.get('Location')).toBe(
      '/nb/lier/sign-in?to=%2Fnb%2Flier%2Fdesk%2Fdevices%3Fx%3D1',
    );
    for (const to of ['https://evil.example/nb/lier/desk', '//evil.example', '/nb/lier/desk//x']) {
      const page = await app.request(`/nb/lier/sign-in?${new URLSearchParams({ to })}`);
      expect(await page.text()).toContain('data-next="/nb/lier/desk"');
    }
  });
});

describe('a form that comes after the session has ended', () => {
  it('keeps what was written, and can be sent again after signing in', async () => {
    const { app, storage } = await testServer();
    const answer = await app.request('/nb/lier/desk/people/invite', {
      method: 'POST',
      headers: ownForm,
      body: new URLSearchParams({ name: 'Ola <b>"Nordmann"', role: 'intake' }),
    });
    expect(answer.status).toBe(401);
    const html = await answer.text();
    expect(html).toContain('action="/nb/lier/desk/people/invite"');
    expect(html).toContain('name="name" value="Ola &lt;b>&quot;Nordmann&quot;"');
    expect(html).toContain('name="role" value="intake"');
    expect(await storage.invitations.openOf(lier, testMoment)).toEqual([]);
  });

  it('is not shown again to another site', async () => {
    const { app } = await testServer();
    const answer = await app.request('/nb/lier/desk/people/invite', {
      method: 'POST',
      headers: { ...form, Origin: 'https://evil.example' },
      body: new URLSearchParams({ name: 'Ola' }),
    });
    expect([answer.status, (await answer.text()).includes('Ola')]).toEqual([403, false]);
  });
});

describe('where a request comes from', () => {
  it.each([
    [{ Origin: 'https://evil.example' }, 403],
    [{ Origin: 'null' }, 403],
    [{ Origin: 'null', 'Sec-Fetch-Site': 'cross-site' }, 403],
    [{ Origin: 'http://localhost', 'Sec-Fetch-Site': 'same-site' }, 403],
    [{}, 403],
    [{ Origin: 'null', 'Sec-Fetch-Site': 'same-origin' }, 303],
    [{ Origin: 'http://localhost' }, 303],
  ])('%o is answered %d', async (origin, expected) => {
    const { app, storage } = await testServer();
    const { Cookie } = await signedInAs(storage, { municipality: 'lier', role: 'intake' });
    const answer = await app.request('/nb/lier/desk/sign-out', {
      method: 'POST',
      headers: { Cookie, ...origin } as Record<string, string>,
    });
    expect(answer.status).toBe(expected);
  });
});

describe('a recovery code', () => {
  const send = (server: Awaited<ReturnType<typeof testServer>>, code: string) =>
    server.app.request('/nb/lier/sign-in/recovery', {
      method: 'POST',
      headers: ownForm,
      body: new URLSearchParams({ code }),
    });

  it('signs in once, typed in any way', async () => {
    const server = await testServer();
    const user = await newUser(server.storage, { municipality: 'lier', role: 'intake' });
    const code = newRecoveryCode();
    await server.storage.together(({ recoveryCodes }) => recoveryCodes.replace(user.id, [code]));
    const first = await send(server, code.toLowerCase().replaceAll('-', ' '));
    expect(first.headers.get('Location')).toBe('/nb/lier/desk/account');
    expect(first.headers.get('Set-Cookie')).toMatch(
      new RegExp(`^${sessionCookieName}=[\\w-]{43}; Path=/; HttpOnly; Secure; SameSite=Lax$`),
    );
    const second = await send(server, code);
    expect(second.status).toBe(422);
    expect(second.headers.get('Set-Cookie')).toBeNull();
    expect(await second.text()).toContain('allerede brukt');
  });

  it('that is wrong keeps what was typed, and after ten tries asks to wait', async () => {
    const server = await testServer();
    const wrong = newRecoveryCode();
    expect(await (await send(server, wrong)).text()).toContain(wrong);
    expect((await send(server, 'abc')).status).toBe(422);
    expect((await send(server, '')).status).toBe(422);
    for (let tries = 3; tries < 10; tries += 1) await send(server, wrong);
    const late = await send(server, wrong);
    expect(late.status).toBe(429);
    expect(Number(late.headers.get('Retry-After'))).toBeGreaterThan(0);
  });

  it('is shown once, and making new ones ends the old', async () => {
    const { app, storage } = await testServer();
    const user = await newUser(storage, {
      municipality: 'lier',
      role: 'clinic',
      clinic: 'lier-voksne',
    });
    const headers = await signedInHeaders(storage, user);
    const make = () =>
      app.request('/nb/lier/desk/account/recovery-codes', { method: 'POST', headers });
    const codesIn = (html: string) => html.match(/[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/g) ?? [];
    const first = codesIn(await (await make()).text());
    expect(new Set(first).size).toBe(8);
    const shown = await app.request('/nb/lier/desk/account', { headers });
    expect(codesIn(await shown.text())).toEqual([]);
    await make();
    expect(await storage.recoveryCodes.use(first[0] ?? '', testMoment)).toBeUndefined();
    expect(await storage.recoveryCodes.countOf(user.id)).toBe(8);
  });
});

describe('an invitation', () => {
  it('is made by the administrator, shown once, and ends when it is withdrawn', async () => {
    const server = await testServer();
    const { app, storage } = server;
    const headers = await signedInAs(storage, { municipality: 'lier', role: 'administrator' });
    const invited = await app.request('/nb/lier/desk/people/invite', {
      method: 'POST',
      headers: { ...headers, ...form },
      body: new URLSearchParams({ name: 'Ola Klinikk', role: 'clinic', clinic: 'lier-voksne' }),
    });
    const link = /http:\/\/localhost(\/nb\/lier\/sign-in\/invitation\/[\w-]{43})/.exec(
      await invited.text(),
    )?.[1];
    expect(link).toBeDefined();
    const page = await app.request(link ?? '');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Ola Klinikk');
    const [open] = await storage.invitations.openOf(lier, testMoment);
    await app.request('/nb/lier/desk/people/revoke', {
      method: 'POST',
      headers: { ...headers, ...form },
      body: new URLSearchParams({ id: open?.id ?? '' }),
    });
    expect((await app.request(link ?? '')).status).toBe(410);
  });

  it('ends after a week', async () => {
    const server = await testServer();
    const headers = await signedInAs(server.storage, {
      municipality: 'lier',
      role: 'administrator',
    });
    await server.app.request('/nb/lier/desk/people/invite', {
      method: 'POST',
      headers: { ...headers, ...form },
      body: new URLSearchParams({ name: 'Ola', role: 'intake' }),
    });
    const openAfter = async (hours: number) =>
      (await server.storage.invitations.openOf(lier, later(testMoment, { hours }))).length;
    expect([await openAfter(167), await openAfter(168)]).toEqual([1, 0]);
  });

  it.each([
    [{ name: '', role: 'intake' }, 'Skriv inn et navn.'],
    [{ name: 'x'.repeat(81), role: 'intake' }, 'høyst 80 tegn'],
    [{ name: 'Ola', role: 'king' }, 'Velg en rolle.'],
    [{ name: 'Ola', role: 'clinic', clinic: '' }, 'Velg klinikken'],
    [{ name: 'Ola', role: 'clinic', clinic: 'vefsn-voksne' }, 'Velg klinikken'],
  ])('of %o says what is wrong and keeps what was typed', async (typed, said) => {
    const { app, storage } = await testServer();
    const headers = await signedInAs(storage, { municipality: 'lier', role: 'administrator' });
    const answer = await app.request('/nb/lier/desk/people/invite', {
      method: 'POST',
      headers: { ...headers, ...form },
      body: new URLSearchParams(typed),
    });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain(said);
    if (typed.name !== '') expect(html).toContain(`value="${typed.name}"`);
    expect(await storage.invitations.openOf(lier, testMoment)).toEqual([]);
  });
});

describe('removing someone', () => {
  const remove = async (by: string | undefined, count: number) => {
    const { app, storage } = await testServer();
    const administrators = await Promise.all(
      Array.from({ length: count }, () =>
        newUser(storage, { municipality: 'lier', role: 'administrator' }),
      ),
    );
    const [self, other] = administrators;
    if (self === undefined) throw new Error('nobody');
    const gone = by === 'self' ? self : (other ?? self);
    const goneHeaders = await signedInHeaders(storage, gone);
    const answer = await app.request('/nb/lier/desk/people/remove', {
      method: 'POST',
      headers: { ...(await signedInHeaders(storage, self)), ...form },
      body: new URLSearchParams({ id: gone.id }),
    });
    const after = await app.request('/nb/lier/desk/account', { headers: goneHeaders });
    return [answer.headers.get('Location'), after.status];
  };

  it('signs them out at once', async () => {
    expect(await remove('other', 2)).toEqual(['/nb/lier/desk/people?done=removed', 303]);
  });

  it('never leaves a municipality without an administrator', async () => {
    expect(await remove('self', 1)).toEqual(['/nb/lier/desk/people?done=last', 200]);
  });
});

describe('pairing', () => {
  const offer = async (
    server: Awaited<ReturnType<typeof testServer>>,
    label = 'Kari, mottaket',
  ) => {
    const user = await newUser(server.storage, { municipality: 'lier', role: 'intake' });
    const headers = await signedInHeaders(server.storage, user);
    const answer = await server.app.request('/nb/lier/desk/devices/offer', {
      method: 'POST',
      headers: { ...headers, ...form },
      body: new URLSearchParams({ label }),
    });
    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await answer.text())?.[0] ?? '';
    return { code, headers };
  };
  const pair = (server: Awaited<ReturnType<typeof testServer>>, code: string) =>
    server.app.request('/api/v1/pairing', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Origin: `chrome-extension://${'a'.repeat(32)}`,
      },
      body: JSON.stringify({ code }),
    });

  it('gives a token that opens the inbox, once, until it is revoked', async () => {
    const server = await testServer();
    const { code, headers } = await offer(server);
    const answer = await pair(server, code.toLowerCase());
    expect(answer.status).toBe(201);
    const { token, municipality, label } = await answer.json();
    expect([municipality, label]).toEqual(['lier', 'Kari, mottaket']);
    expect((await pair(server, code)).status).toBe(404);
    const inbox = () =>
      server.app.request('/api/v1/lier/inbox', { headers: { Authorization: `Bearer ${token}` } });
    expect((await inbox()).status).toBe(200);
    const [device] = await server.storage.pairings.devicesOf(lier);
    expect(device).toMatchObject({ label, usedOn: '2026-03-02' });
    const revoked = await server.app.request('/nb/lier/desk/devices/revoke', {
      method: 'POST',
      headers: { ...headers, ...form },
      body: new URLSearchParams({ id: device?.id ?? '' }),
    });
    expect(await revoked.text()).toContain('er koblet fra');
    expect((await inbox()).status).toBe(401);
  });

  it('is ended by the extension itself, and its key with it', async () => {
    const server = await testServer();
    const { code } = await offer(server);
    const { token } = await (await pair(server, code)).json();
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    const body = JSON.stringify({ recipient, label: 'Kari, mottaket' });
    const sent = await server.app.request('/api/v1/lier/inbox/keys', {
      method: 'POST',
      headers,
      body,
    });
    expect(sent.status).toBe(201);
    const unpair = () =>
      server.app.request('/api/v1/lier/inbox/unpair', { method: 'POST', headers });
    expect((await unpair()).status).toBe(204);
    expect((await unpair()).status).toBe(401);
    expect(await server.storage.pairings.devicesOf(lier)).toEqual([]);
    const { entries } = await server.storage.intakeKeys.ringOf(lier);
    expect(entries.find((key) => key.recipient === recipient)?.state).toBe('revoked');
  });

  it('ends after ten minutes', async () => {
    const server = await testServer();
    const { code } = await offer(server);
    server.setNow(later(testMoment, { minutes: 10 }));
    expect((await pair(server, code)).status).toBe(404);
  });

  it('takes ten tries, and no more', async () => {
    const server = await testServer();
    for (let tries = 0; tries < 10; tries += 1) {
      expect((await pair(server, newPairingCode())).status).toBe(404);
    }
    expect((await pair(server, newPairingCode())).status).toBe(429);
  });

  it('needs a name, and one user makes no more than twenty codes an hour', async () => {
    const server = await testServer();
    const { headers } = await offer(server);
    const again = (label: string) =>
      server.app.request('/nb/lier/desk/devices/offer', {
        method: 'POST',
        headers: { ...headers, ...form },
        body: new URLSearchParams({ label }),
      });
    expect((await again(' ')).status).toBe(422);
    expect((await again('x'.repeat(61))).status).toBe(422);
    for (let made = 1; made < 20; made += 1) expect((await again('x')).status).toBe(200);
    expect((await again('x')).status).toBe(429);
  });
});
