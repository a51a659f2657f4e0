import type { SignedInUser } from '@shared/model';
import { describe, expect, it } from 'vitest';
import { newUser, signedInHeaders } from '../testing/signed-in-cookie.ts';
import { lier, testServer } from '../testing/test-server.ts';

/** Everyone who may try a route of Lier: its own people, and those of another municipality. */
const people = {
  nobody: undefined,
  administrator: { municipality: 'lier', role: 'administrator' },
  intake: { municipality: 'lier', role: 'intake' },
  publisher: { municipality: 'lier', role: 'clinic', clinic: 'lier-voksne' },
  'other publisher': { municipality: 'lier', role: 'clinic', clinic: 'lier-tranby' },
  'neighbour administrator': { municipality: 'vefsn', role: 'administrator' },
  'neighbour intake': { municipality: 'vefsn', role: 'intake' },
  'neighbour publisher': {
    municipality: 'vefsn',
    role: 'clinic',
    clinic: 'vefsn-rehabiliteringstjenesten',
  },
} as const;
type Who = keyof typeof people;
const everyWho = Object.keys(people).filter((who): who is Who => who in people);

const signedIn: Who[] = ['administrator', 'intake', 'publisher', 'other publisher'];
const wherever: Who[] = everyWho.filter((who) => who !== 'nobody');
const publishers: Who[] = ['administrator', 'publisher', 'other publisher'];
const ownPublisher: Who[] = ['administrator', 'publisher'];
const intake: Who[] = ['administrator', 'intake'];
const administrator: Who[] = ['administrator'];
const everyone = 'everyone';
/** By a device's token; no sign-in helps. */
const device = 'device';

const page = '/:lang/:municipality';
const api = '/api/v1/:municipality';

/** Who is let in to each route. A route that is not here fails the test. */
const table: Record<string, readonly Who[] | typeof everyone | typeof device> = {
  'GET /': everyone,
  'GET /healthz': everyone,
  'GET /readyz': everyone,
  'GET /robots.txt': everyone,
  'GET /favicon.svg': everyone,
  'GET /assets/*': everyone,
  'GET /icons/:name': everyone,
  'GET /apple-touch-icon.png': everyone,
  'GET /sw.js': everyone,
  'GET /:lang': everyone,
  'GET /:lang/': everyone,
  'GET /api': everyone,
  'GET /api/v1/openapi.json': everyone,
  [`GET ${api}/:file{clinics(\\.csv|\\.json)?}`]: everyone,
  [`GET ${api}/:file{groups(\\.csv|\\.json)?}`]: everyone,
  [`GET ${api}/:file{waiting-times(\\.csv|\\.json)?}`]: everyone,
  'GET /calendar/:municipality/groups.ics': everyone,
  'GET /calendar/:municipality/groups/:file{[a-z0-9-]+\\.ics}': everyone,

  [`GET ${page}`]: everyone,
  [`GET ${page}/`]: everyone,
  [`GET ${page}/:page/`]: everyone,
  [`GET ${page}/find`]: everyone,
  [`GET ${page}/prices`]: everyone,
  [`GET ${page}/waiting-times`]: everyone,
  [`GET ${page}/groups`]: everyone,
  [`GET ${page}/groups/:group`]: everyone,
  [`GET ${page}/groups/:group/`]: everyone,
  [`GET ${page}/groups/programmes/:programme`]: everyone,
  [`GET ${page}/groups/programmes/:programme/`]: everyone,
  [`GET ${page}/refer`]: everyone,
  [`GET ${page}/refer/form`]: everyone,
  [`GET ${page}/offline`]: everyone,
  [`GET ${page}/manifest.webmanifest`]: everyone,
  [`GET ${page}/status`]: everyone,
  [`POST ${page}/status`]: everyone,
  [`GET ${page}/feedback`]: everyone,
  [`POST ${page}/feedback`]: everyone,
  [`GET ${page}/priority`]: everyone,
  [`GET ${page}/sources`]: everyone,
  [`GET ${page}/about`]: everyone,
  [`GET ${page}/aids`]: everyone,
  [`GET ${page}/coordinator`]: everyone,
  [`GET ${page}/rights`]: everyone,
  [`GET ${page}/privacy`]: everyone,
  [`GET ${page}/accessibility`]: everyone,

  [`GET ${api}/intake-keys`]: everyone,
  [`POST ${api}/referrals`]: everyone,
  [`POST ${api}/status`]: everyone,
  [`POST ${api}/withdraw`]: everyone,
  [`POST ${api}/follow-ups`]: everyone,
  [`POST ${api}/feedback`]: everyone,
  [`GET ${api}/meanwhile`]: everyone,
  'GET /api/v1/packs': everyone,
  'GET /api/v1/packs/national': everyone,
  [`GET ${api}/packs`]: everyone,

  [`GET ${api}/inbox`]: device,
  [`POST ${api}/inbox/:id/status`]: device,
  [`GET ${api}/inbox/keys`]: device,
  [`POST ${api}/inbox/keys`]: device,
  [`GET ${api}/inbox/reseal`]: device,
  [`POST ${api}/inbox/unpair`]: device,
  [`PUT ${api}/inbox/reseal/:id`]: device,

  // signing in is for those who are not; what decides there is a passkey, a code or a link
  [`GET ${page}/sign-in`]: everyone,
  [`GET ${page}/sign-in/invitation/:token`]: everyone,
  [`GET ${page}/sign-in/recovery`]: everyone,
  [`POST ${page}/sign-in/recovery`]: everyone,
  [`GET ${page}/sign-in/openid`]: everyone,
  'GET /sign-in/openid': everyone,
  'POST /api/v1/sign-in/passkey/options': everyone,
  'POST /api/v1/sign-in/passkey': everyone,
  'POST /api/v1/sign-in/invitation/options': everyone,
  'POST /api/v1/sign-in/invitation': everyone,
  'POST /api/v1/sign-in/passkeys/options': wherever,
  'POST /api/v1/sign-in/passkeys': wherever,
  'POST /api/v1/pairing': everyone,

  [`POST ${page}/desk/sign-out`]: signedIn,
  [`GET ${page}/desk/account`]: signedIn,
  [`POST ${page}/desk/account/passkeys`]: signedIn,
  [`GET ${page}/desk/account/recovery-codes`]: signedIn,
  [`POST ${page}/desk/account/recovery-codes`]: signedIn,
  [`POST ${page}/desk/account/sign-out-everywhere`]: signedIn,
  [`GET ${page}/desk/people`]: administrator,
  [`POST ${page}/desk/people/invite`]: administrator,
  [`POST ${page}/desk/people/again`]: administrator,
  [`POST ${page}/desk/people/revoke`]: administrator,
  [`POST ${page}/desk/people/remove`]: administrator,
  [`GET ${page}/desk/audit-trail`]: administrator,
  [`GET ${page}/desk/devices`]: intake,
  [`POST ${page}/desk/devices/offer`]: intake,
  [`POST ${page}/desk/devices/revoke`]: intake,

  [`GET ${page}/desk/keys`]: intake,
  [`POST ${page}/desk/keys`]: administrator,
  [`GET ${api}/desk/keys`]: intake,
  [`POST ${api}/desk/keys`]: intake,
  [`GET ${api}/desk/reseal`]: intake,
  [`PUT ${api}/desk/reseal/:id`]: intake,

  [`GET ${page}/desk`]: signedIn,
  [`GET ${page}/desk/clinics`]: administrator,
  [`GET ${page}/desk/clinics/new`]: administrator,
  [`POST ${page}/desk/clinics/new`]: administrator,
  [`GET ${page}/desk/clinics/:clinic/figures`]: ownPublisher,
  [`POST ${page}/desk/clinics/:clinic/figures`]: ownPublisher,
  [`GET ${page}/desk/clinics/:clinic/about`]: ownPublisher,
  [`POST ${page}/desk/clinics/:clinic/about`]: ownPublisher,
  [`POST ${page}/desk/clinics/:clinic/close`]: administrator,
  [`GET ${page}/desk/groups`]: publishers,
  [`GET ${page}/desk/groups/new`]: publishers,
  [`POST ${page}/desk/groups/new`]: publishers,
  [`GET ${page}/desk/groups/template.csv`]: publishers,
  [`GET ${page}/desk/groups/import`]: publishers,
  [`POST ${page}/desk/groups/import`]: publishers,
  [`POST ${page}/desk/groups/import/publish`]: publishers,
  [`GET ${page}/desk/groups/:group`]: ownPublisher,
  [`POST ${page}/desk/groups/:group`]: ownPublisher,
  [`POST ${page}/desk/groups/:group/end`]: ownPublisher,
  [`GET ${page}/desk/report`]: publishers,
  [`GET ${page}/desk/report.csv`]: publishers,
  [`GET ${page}/desk/feedback`]: administrator,
  [`GET ${page}/desk/history`]: publishers,
  [`POST ${page}/desk/history`]: publishers,
  [`GET ${page}/desk/settings`]: administrator,
  [`POST ${page}/desk/settings`]: administrator,
};

/** An address of Lier for each route: of a clinic and a group of its first publisher. */
function addressFor(path: string): string {
  return path
    .replace(':lang', 'nb')
    .replace(':municipality', 'lier')
    .replace(':clinic', 'lier-voksne')
    .replace(':group', 'lier-balanse-fosshagen')
    .replace(':id', '3cef4b50-e7a1-4767-8b5e-433581679211')
    .replace(':programme', 'sterk-og-stodig')
    .replace(':name', '192.png')
    .replace(':token', 'x'.repeat(43))
    .replace(':page', 'about')
    .replace(/:file\{([a-z-]+)\(.*\)\?\}/, '$1')
    .replace(/:file\{.*\}/, 'lier-balanse-fosshagen.ics')
    .replace('*', 'look.css');
}

/** What is answered; `ALL` is middleware or refuses, and `OPTIONS` is a browser's own question. */
async function routesOf(): Promise<string[]> {
  const { app } = await testServer();
  const answered = app.routes.filter(({ method }) => method !== 'ALL' && method !== 'OPTIONS');
  return [...new Set(answered.map(({ method, path }) => `${method} ${path}`))];
}

describe('each route', () => {
  it('is in the table, and the table has no other', async () => {
    expect((await routesOf()).toSorted()).toEqual(Object.keys(table).toSorted());
  });

  it('lets in whom the table names, and nobody else', async () => {
    const server = await testServer();
    const { app, storage } = server;
    const users = new Map<Who, SignedInUser>();
    for (const who of everyWho) {
      const person = people[who];
      if (person !== undefined) users.set(who, await newUser(storage, person));
    }

    const wrong: string[] = [];
    for (const [route, allowed] of Object.entries(table)) {
      const [method = '', path = ''] = route.split(' ');
      for (const who of everyWho) {
        const user = users.get(who);
        const headers = user && (await signedInHeaders(storage, user));
        const before = await storage.auditTrail.latest(lier, { limit: 1 });
        const answer = await app.request(addressFor(path), {
          method,
          headers: { Origin: 'http://localhost', 'Sec-Fetch-Site': 'same-origin', ...headers },
          ...(method !== 'GET' && { body: new URLSearchParams({}) }),
        });
        const { status } = answer;
        const toSignIn = answer.headers.get('Location')?.includes('/sign-in?to=') ?? false;
        const isRefused = status === 401 || status === 403 || (status === 303 && toSignIn);
        const isMeant = allowed === everyone || (allowed !== device && allowed.includes(who));
        if (status >= 500) wrong.push(`${who}: ${route} answers ${status}`);
        if (isRefused === isMeant) wrong.push(`${who}: ${route} answers ${status}`);
        if (!isRefused) continue;
        const after = await storage.auditTrail.latest(lier, { limit: 1 });
        if (after[0]?.hash !== before[0]?.hash) wrong.push(`${who}: ${route} changed something`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('that changes something is refused from any other site, to whoever is signed in', async () => {
    const { app, storage } = await testServer();
    const user = await newUser(storage, people.administrator);
    const own = await signedInHeaders(storage, user);
    const changing = Object.entries(table).filter(
      ([route, allowed]) => !route.startsWith('GET') && Array.isArray(allowed),
    );
    expect(changing.length).toBeGreaterThan(20);
    for (const [route] of changing) {
      const [method = '', path = ''] = route.split(' ');
      const answer = await app.request(addressFor(path), {
        method,
        headers: { ...own, Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' },
        body: new URLSearchParams({}),
      });
      expect(answer.status, route).toBe(403);
    }
    // and the session stands
    expect((await app.request('/nb/lier/desk/account', { headers: own })).status).toBe(200);
  });
});
