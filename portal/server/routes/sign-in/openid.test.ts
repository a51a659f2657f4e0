import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { later } from '@shared/model';
import { describe, expect, it, onTestFinished } from 'vitest';
import { claimHash } from '../../sign-in/openid/claim-hash.ts';
import { openIdProvider } from '../../sign-in/openid/openid-provider.ts';
import { openIdSettings } from '../../sign-in/openid/openid-settings.ts';
import { sessionCookieName } from '../../sign-in/session-cookie.ts';
import { startOpenIdProvider, type TestProvider } from '../../testing/openid-provider.ts';
import { testMoment } from '../../testing/signed-in-cookie.ts';
import { lier, temporaryFolder, testServer } from '../../testing/test-server.ts';

const redirect = 'http://localhost/sign-in/openid';
const environment = {
  INNGANG_OPENID_CLIENT_ID: 'inngang',
  INNGANG_OPENID_NAME: 'Testporten',
  INNGANG_OPENID_CLIENT_SECRET: 'secret-of-the-test',
  INNGANG_OPENID_SCOPES: 'openid email',
  INNGANG_OPENID_CLAIM: 'email',
};

/** The whole portal beside a real provider, and one who is invited to the intake. */
async function bothSides(
  more: Partial<typeof environment> & { INNGANG_OPENID_PRIVATE_KEY?: string } = {},
  options: Partial<Parameters<typeof startOpenIdProvider>[0]> = {},
) {
  const client = { secret: environment.INNGANG_OPENID_CLIENT_SECRET };
  const provider = await startOpenIdProvider({ client, redirect, ...options });
  onTestFinished(() => provider.stop());
  const settings = openIdSettings({
    ...environment,
    ...more,
    INNGANG_OPENID_ISSUER: provider.issuer,
    INNGANG_OPENID_ACR: undefined,
    INNGANG_OPENID_PRIVATE_KEY: more.INNGANG_OPENID_PRIVATE_KEY,
  });
  const server = await testServer({ openid: settings && openIdProvider(settings) });
  const token = randomBytes(32).toString('base64url');
  const invite = (claim?: string) =>
    server.storage.invitations.add({
      municipality: lier,
      role: 'intake',
      clinic: null,
      name: 'Mona Mottak',
      forUser: null,
      token,
      claimHash: claim === undefined ? null : claimHash(new Uint8Array(32).fill(7), 'email', claim),
      invitedBy: null,
      at: testMoment,
      endsAt: later(testMoment, { hours: 1 }),
    });
  return { provider, server, token, invite };
}

/** Goes to the provider and back again, as a browser does that keeps its cookies apart. */
async function roundTrip(
  { app }: Awaited<ReturnType<typeof testServer>>,
  query: Record<string, string>,
) {
  const out = await app.request(`/nb/lier/sign-in/openid?${new URLSearchParams(query)}`);
  expect(out.status).toBe(302);
  const own = (out.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
  const address = await throughProvider(out.headers.get('Location') ?? '');
  const back = () => app.request(address, { headers: { Cookie: own } });
  return { back, address, own };
}

/** Follows the provider's own redirects until it sends the browser home. */
async function throughProvider(first: string): Promise<string> {
  const cookies = new Map<string, string>();
  let address = first;
  for (let steps = 0; steps < 12; steps += 1) {
    if (address.startsWith(redirect)) return address;
    const answer = await fetch(address, {
      redirect: 'manual',
      headers: { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const next = answer.headers.get('Location');
    if (next === null) throw new Error(`${answer.status}: ${await answer.text()}`);
    address = new URL(next, address).href;
  }
  throw new Error('the provider goes round in circles');
}

function sessionIn(answer: Response): string | undefined {
  const line = answer.headers.getSetCookie().find((one) => one.startsWith(`${sessionCookieName}=`));
  return line?.split(';')[0];
}

async function signsIn(
  server: Awaited<ReturnType<typeof testServer>>,
  provider: TestProvider,
  invitation: string,
) {
  provider.signInAs({ subject: 'mona-1' });
  const { back } = await roundTrip(server, { invitation });
  const answer = await back();
  expect(answer.headers.get('Location')).toBe('/nb/lier/desk/account/recovery-codes');
  return answer;
}

describe('signing in with OpenID Connect', () => {
  it('makes a user of who came by an invitation, and knows them the next time', async () => {
    const { provider, server, token, invite } = await bothSides();
    await invite();
    await signsIn(server, provider, token);
    const { back } = await roundTrip(server, { to: '/nb/lier/desk/devices' });
    const answer = await back();
    expect(answer.headers.get('Location')).toBe('/nb/lier/desk/devices');
    const page = await server.app.request('/nb/lier/desk/account', {
      headers: { Cookie: sessionIn(answer) ?? '' },
    });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Du kan også logge inn med Testporten.');
    const trail = await server.storage.auditTrail.latest(lier, { limit: 10 });
    expect(trail.map(({ action }) => action)).toEqual([
      'session.began',
      'session.began',
      'openid.linked',
      'user.joined',
    ]);
    expect(await server.storage.users.of(lier)).toHaveLength(1);
  });

  it('takes in whoever is expected by the claim, in any case', async () => {
    const { provider, server, invite } = await bothSides();
    await invite('Mona@Lier.example');
    provider.signInAs({ subject: 'mona-1', email: 'mona@lier.example' });
    const { back } = await roundTrip(server, {});
    expect(sessionIn(await back())).toBeDefined();
    expect(await server.storage.invitations.openOf(lier, testMoment)).toEqual([]);
  });

  it.each([
    ['nobody has invited', { subject: 'stranger', email: 'stranger@lier.example' }],
    [
      'has an address that is not verified',
      { subject: 'x', email: 'mona@lier.example', emailVerified: false },
    ],
    ['tells no address', { subject: 'mona-1' }],
  ])('turns away who %s', async (_, person) => {
    const { provider, server, invite } = await bothSides();
    await invite('mona@lier.example');
    provider.signInAs(person);
    const { back } = await roundTrip(server, {});
    const answer = await back();
    expect(answer.headers.get('Location')).toBe('/nb/lier/sign-in?problem=openid-unknown');
    expect(sessionIn(answer)).toBeUndefined();
    expect(await server.storage.users.of(lier)).toEqual([]);
    const page = await server.app.request('/nb/lier/sign-in?problem=openid-unknown');
    expect(await page.text()).toContain('Du er kjent hos Testporten, men ingen har invitert deg');
  });

  it('signs with a key of its own instead of a secret', async () => {
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
      'sign',
      'verify',
    ]);
    const file = join(temporaryFolder(), 'key.json');
    const jwk = { ...(await crypto.subtle.exportKey('jwk', pair.privateKey)), kid: 'first' };
    writeFileSync(file, JSON.stringify(jwk));
    const {
      kty = '',
      crv = '',
      x = '',
      y = '',
    } = await crypto.subtle.exportKey('jwk', pair.publicKey);
    const key = { kty, crv, x, y, kid: 'first', use: 'sig', alg: 'ES256' };
    const { provider, server, token, invite } = await bothSides(
      { INNGANG_OPENID_PRIVATE_KEY: file },
      { client: { key } },
    );
    await invite();
    await signsIn(server, provider, token);
  });

  it('hands the question over beforehand where the provider wants it so', async () => {
    const { provider, server, token, invite } = await bothSides({}, { pushed: true });
    await invite();
    const out = await server.app.request(`/nb/lier/sign-in/openid?invitation=${token}`);
    expect(out.headers.get('Location')).toContain('request_uri=');
    expect(out.headers.get('Location')).not.toContain('nonce=');
    await signsIn(server, provider, token);
  });

  it('asks with PKCE, state and nonce', async () => {
    const { server } = await bothSides();
    const out = await server.app.request('/nb/lier/sign-in/openid');
    const asked = new URL(out.headers.get('Location') ?? '').searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    for (const name of ['code_challenge', 'state', 'nonce']) {
      expect(asked.get(name)?.length, name).toBeGreaterThan(40);
    }
  });

  it('takes a way back once, in the browser that went out, and in time', async () => {
    const { provider, server, token, invite } = await bothSides();
    await invite();
    provider.signInAs({ subject: 'mona-1' });
    const first = await roundTrip(server, { invitation: token });
    // someone else's browser, sent to this address
    expect((await server.app.request(first.address)).status).toBe(400);
    expect(sessionIn(await first.back())).toBeDefined();
    expect((await first.back()).status).toBe(400);
    const late = await roundTrip(server, {});
    server.setNow(later(testMoment, { minutes: 11 }));
    expect((await late.back()).status).toBe(400);
  });

  it('is turned away where the provider answers something else than was asked', async () => {
    const { provider, server, token, invite } = await bothSides();
    await invite();
    provider.signInAs({ subject: 'mona-1' });
    const { address, own } = await roundTrip(server, { invitation: token });
    const changed = new URL(address);
    changed.searchParams.set('code', 'another');
    const answer = await server.app.request(changed.href, { headers: { Cookie: own } });
    expect(answer.headers.get('Location')).toBe('/nb/lier/sign-in?problem=openid-failed');
    expect(sessionIn(answer)).toBeUndefined();
  });

  it('is told of kindly where the provider is away', async () => {
    const { provider, server } = await bothSides();
    await provider.stop();
    const out = await server.app.request('/nb/lier/sign-in/openid');
    expect(out.headers.get('Location')).toBe('/nb/lier/sign-in?problem=openid-failed');
  });
});

describe('the settings of a provider', () => {
  const settings = (more: Record<string, string>) =>
    openIdSettings({
      INNGANG_OPENID_ISSUER: 'https://provider.example',
      INNGANG_OPENID_CLIENT_ID: undefined,
      INNGANG_OPENID_CLIENT_SECRET: undefined,
      INNGANG_OPENID_PRIVATE_KEY: undefined,
      INNGANG_OPENID_ACR: undefined,
      INNGANG_OPENID_CLAIM: undefined,
      INNGANG_OPENID_NAME: 'OpenID',
      INNGANG_OPENID_SCOPES: 'openid',
      ...more,
    });

  it('say what is missing', () => {
    expect(() => settings({})).toThrow('INNGANG_OPENID_CLIENT_ID');
    expect(() => settings({ INNGANG_OPENID_CLIENT_ID: 'x' })).toThrow('CLIENT_SECRET');
    expect(
      settings({ INNGANG_OPENID_CLIENT_ID: 'x', INNGANG_OPENID_CLIENT_SECRET: 'y' }),
    ).toMatchObject({ clientId: 'x', authentication: { secret: 'y' } });
  });
});
