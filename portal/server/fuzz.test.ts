import { type MunicipalityId, RecipientSchema } from '@shared/model';
import * as v from 'valibot';
import { expect, it, onTestFinished } from 'vitest';
import {
  type Actor,
  type HostileRequest,
  hostileRequest,
  type Known,
} from '../../tests/load/fuzz/hostile-request.ts';
import { seeded } from '../../tests/load/fuzz/seeded.ts';
import { sendBytes } from '../../tests/load/fuzz/send-bytes.ts';
import { front } from './front.ts';
import { usualPatience } from './limits/slow-clients.ts';
import { listen } from './listen.ts';
import { safeHeaders } from './middleware/security-headers.ts';
import { operations } from './open-api/operations.ts';
import { sealedExample } from './testing/sealed-example.ts';
import { signedInAs, testMoment } from './testing/signed-in-cookie.ts';
import { dialect } from './testing/test-database.ts';
import { day, lier, type TestServer, testServer, vefsn } from './testing/test-server.ts';

// Short in the suite; `npm run load -- fuzz --requests 100000 --seed 7` for as many as one likes.
const requests = Number(process.env.FUZZ_REQUESTS ?? (dialect === 'sqlite' ? 2000 : 400));
const seed = Number(process.env.FUZZ_SEED ?? 1);
const atOnce = 16;
const actorsLast = 250;

it(`stands ${requests} hostile requests`, { timeout: 60_000 + requests * 40 }, async () => {
  const server = await testServer();
  const { port } = await served(server);
  const marks = await markTenants(server);
  const known = await whatCanBeKnown(server);
  const chance = seeded(seed);
  const wrong: string[] = [];
  const statuses = new Map<string, number>();
  let actors: readonly Actor[] = [];
  let sent = 0;

  async function sendOn(): Promise<void> {
    while (sent < requests) {
      sent += 1;
      // some of what is sent signs people out, or takes them away
      if (sent % actorsLast === 1) actors = await newActors(server, sent);
      const request = hostileRequest(chance, known, chance.of(actors));
      const { isBroken: goesAway } = request;
      const { text, isLate } = await sendBytes(port, request.bytes, { goesAway });
      const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 'closed';
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      const found = judged(request, { text, isLate, status }, marks);
      if (found !== undefined) {
        wrong.push(`${found}: ${shown(request)}`);
        tell(wrong.at(-1) ?? '');
      }
      if (sent % 10_000 === 0 && sent < requests) tell(`${sent} sent, ${wrong.length} wrong`);
    }
  }

  actors = await newActors(server, 0);
  await Promise.all(Array.from({ length: atOnce }, sendOn));
  tell(JSON.stringify(Object.fromEntries([...statuses].sort())));
  const failures = server.logged.filter((line) => /"failure"/.test(JSON.stringify(line)));
  expect({ wrong: wrong.slice(0, 20), count: wrong.length, failures: distinct(failures) }).toEqual({
    wrong: [],
    count: 0,
    failures: [],
  });
  // it lives, knows its municipalities, and nothing was slipped under every object
  expect((await server.app.request('/readyz')).status).toBe(200);
  expect((await server.app.request('/nb/lier/')).status).toBe(200);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { role?: string }).role).toBeUndefined();
  // the requests were of all kinds, so this has tried something
  for (const status of ['200', '303', '400', '401', '403', '404', '405', '422']) {
    expect(statuses.get(status) ?? 0, status).toBeGreaterThan(0);
  }
});

type Mark = { municipality: MunicipalityId; text: string };
type Seen = { text: string; isLate: boolean; status: string };

function tell(words: string): void {
  process.stdout.write(`${words}\n`);
}

/** What is wrong with an answer, if anything is. */
function judged(request: HostileRequest, seen: Seen, marks: readonly Mark[]): string | undefined {
  const { text, isLate, status } = seen;
  if (isLate) return 'hangs';
  if (status === 'closed') return request.isBroken ? undefined : 'no answer';
  if (status.startsWith('5')) return status;
  if (status !== '100' && !text.includes("default-src 'none'")) return `${status} without headers`;
  const leaked = marks.find(
    ({ municipality, text: mark }) =>
      request.actor.municipality !== municipality && text.includes(mark),
  );
  return leaked && `${leaked.text} leaks to ${request.actor.name}`;
}

async function served(server: TestServer): Promise<{ port: number }> {
  const patience = { ...usualPatience, headersMs: 2000, requestMs: 4000 };
  const headers = safeHeaders(undefined);
  const listening = await listen({ host: '127.0.0.1', port: 0, headers }, patience);
  listening.answerWith(
    front(server.app, {
      answers: server.answers,
      metrics: server.metrics,
      log: (event, values) => server.logged.push({ event, ...values }),
      guard: { lets: () => true },
      proxies: 1,
      headers,
    }),
  );
  onTestFinished(() => listening.stop());
  return { port: Number(new URL(listening.address).port) };
}

const keys = [
  [lier, 'age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg'],
  [vefsn, 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p'],
] as const;

/** Puts something into each of two municipalities that nobody of another may see. */
async function markTenants({ storage }: TestServer): Promise<Mark[]> {
  const marks: Mark[] = [];
  for (const [municipality, key] of keys) {
    const mark = `Skjult-i-${municipality}`;
    const label = `${mark} enhet`;
    const on = day('2026-03-02');
    await storage.devices.add({ municipality, token: `${mark}-${'y'.repeat(40)}`, label, on });
    const recipient = v.parse(RecipientSchema, key);
    await storage.intakeKeys.add({ municipality, recipient, label, state: 'waiting', on });
    const content = Buffer.from(`age-encryption.org/v1\n-> X25519 ${mark}\n`).toString('base64');
    const referral = sealedExample({ sealed: content });
    const receiptHash = `hash of ${mark}`;
    await storage.referrals.add({
      ...referral,
      municipality,
      receiptHash: v.parse(v.pipe(v.string(), v.brand('ReceiptHash')), receiptHash),
      receivedOn: on,
    });
    await storage.auditTrail.record({
      municipality,
      user: null,
      action: 'device.paired',
      about: label,
      at: testMoment,
    });
    marks.push({ municipality, text: mark }, { municipality, text: content });
  }
  return marks;
}

async function newActors({ storage }: TestServer, round: number): Promise<Actor[]> {
  const actors: Actor[] = [{ name: 'nobody', municipality: undefined, headers: {} }];
  for (const municipality of [lier, vefsn]) {
    const [clinic] = await storage.clinics.of(municipality);
    const token = `fuzz-${municipality}-${round}-${'x'.repeat(40)}`;
    const on = day('2026-03-02');
    await storage.devices.add({ municipality, token, label: `Skjult-i-${municipality}`, on });
    actors.push({
      name: `device of ${municipality}`,
      municipality,
      headers: { Authorization: `Bearer ${token}` },
    });
    for (const role of ['administrator', 'intake', 'clinic']) {
      const who = { municipality, role, name: `Skjult-i-${municipality} ${role}` };
      const clinicOf = role === 'clinic' && clinic ? { clinic: clinic.id } : {};
      const headers = await signedInAs(storage, { ...who, ...clinicOf });
      actors.push({ name: `${role} of ${municipality}`, municipality, headers });
    }
  }
  return actors;
}

/** Routes of the app, ids of everyone, and the fields of its forms and interfaces. */
async function whatCanBeKnown({ app, storage }: TestServer): Promise<Known> {
  const ids: string[] = ['1', 'new', crypto.randomUUID()];
  for (const municipality of [lier, vefsn]) {
    ids.push(...(await storage.clinics.of(municipality)).map(({ id }) => id));
    ids.push(...(await storage.groupOffers.of(municipality)).map(({ id }) => id));
    ids.push(...(await storage.users.of(municipality)).map(({ user }) => user.id));
    ids.push(...(await storage.referrals.inboxOf(municipality)).map(({ id }) => id));
  }
  const admin = await signedInAs(storage, { municipality: 'lier', role: 'administrator' });
  const routes = app.routes.filter(({ method }) => method !== 'ALL');
  const [clinic] = await storage.clinics.of(lier);
  const [group] = await storage.groupOffers.of(lier);
  const fields = new Map<string, string[]>();
  for (const { path } of new Set(routes)) {
    const address = path
      .replace(':lang', 'nb')
      .replace(':municipality', 'lier')
      .replace(':clinic', clinic?.id ?? '')
      .replace(':group', group?.id ?? '');
    if (/[:*{]/.test(address) || address.startsWith('/api/')) continue;
    const answer = await app.request(address, { headers: admin });
    const names = [...(await answer.text()).matchAll(/ name="([^"]+)"/g)].map(([, name]) => name);
    fields.set(path, [...new Set(names.filter((name) => name !== undefined))]);
  }
  return { routes, ids, fieldsOf: (path) => bodyFields(path) ?? formFields(fields, path) };
}

function bodyFields(path: string): string[] | undefined {
  const own = operations.find(
    (operation) =>
      operation.body && new RegExp(`^${operation.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
  const entries = own?.body && 'entries' in own.body ? own.body.entries : undefined;
  return entries === undefined ? undefined : Object.keys(Object(entries));
}

function formFields(fields: ReadonlyMap<string, string[]>, path: string): string[] {
  const found = [...fields].find(([pattern]) =>
    new RegExp(`^${pattern.replace(/:\w+(\{[^}]*\})?/g, '[^/]+')}$`).test(path),
  );
  return found?.[1] ?? ['name', 'value'];
}

function shown({ actor, bytes }: HostileRequest): string {
  return `${actor.name} ${JSON.stringify(bytes.toString('latin1').slice(0, 700))}`;
}

function distinct(lines: unknown[]): string[] {
  return [...new Set(lines.map((line) => JSON.stringify(line)))].slice(0, 20);
}
