import { Validator } from '@seriousme/openapi-schema-validator';
import { AcknowledgementSchema, InboxSchema, LanguageSchema, ProblemSchema } from '@shared/model';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isWished, noWishes, parseGroupFilter } from '../../pages/groups/filter.ts';
import { sealedExample } from '../testing/sealed-example.ts';
import { sealedFollowUpExample } from '../testing/sealed-follow-up-example.ts';
import { signedInAs } from '../testing/signed-in-cookie.ts';
import { deviceOf, lier, recipient, testServer } from '../testing/test-server.ts';
import { openApiDocument } from './document.ts';
import { operations } from './operations.ts';
import { problemsOf } from './problems-of.ts';

const document = openApiDocument('nb', 'https://inngang.example');

describe('the document', () => {
  it.each(LanguageSchema.options)('is OpenAPI 3.1 in %s', async (language) => {
    const result = await new Validator().validate(
      structuredClone(openApiDocument(language, 'https://inngang.example')),
    );
    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);
  });

  it('has each name once', () => {
    const ids = operations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is served in the asked language, for programs from anywhere', async () => {
    const { app } = await testServer();
    const answer = await app.request('/api/v1/openapi.json?lang=en');
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(await answer.json()).toEqual(
      JSON.parse(JSON.stringify(openApiDocument('en', 'http://localhost'))),
    );
  });

  it('has every route that the app has, and no other', async () => {
    const { app } = await testServer();
    const routes = app.routes
      .filter(({ method }) => !['ALL', 'OPTIONS'].includes(method))
      .filter(({ path }) => /^\/(api\/v1|calendar)\//.test(path))
      .map(({ method, path }) => ({ method: method.toLowerCase(), path, address: asRegExp(path) }));
    const fits = (operation: { method: string; path: string }, route: (typeof routes)[number]) =>
      operation.method === route.method && route.address.test(exampleAddress(operation.path));
    const undocumented = routes.filter((route) => !operations.some((own) => fits(own, route)));
    expect(undocumented.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
    const unrouted = operations.filter((own) => !routes.some((route) => fits(own, route)));
    expect(unrouted.map(({ id }) => id)).toEqual([]);
  });

  it('gives an example of each problem that is one', () => {
    for (const operation of operations) {
      for (const [status, codes] of problemsOf(operation)) {
        const schema = answerSchema(operation.id, status);
        for (const code of codes) {
          const example = exampleOf(operation.id, status, code);
          expect(schema(example), `${operation.id} ${code}`).toBe(true);
        }
      }
    }
  });

  it('names each wish that a calendar can be subscribed with, and what it may be', () => {
    const { get } = document.paths['/calendar/{municipality}/groups.ics'] ?? {};
    const { parameters } = v.parse(ParametersSchema, get);
    const asked = parameters.filter((parameter) => parameter.in === 'query');
    const names = asked.map(({ name }) => name);
    expect(names).toEqual([...Object.keys(noWishes), 'lang']);
    for (const { name, schema } of asked) {
      const known = schema.enum ?? (schema.pattern?.includes('\\d') ? ['74'] : ['balance']);
      for (const value of known) {
        const wish = parseGroupFilter(`?${name}=${value}`);
        expect(Object.values(wish).filter(isWished), `${name}=${value}`).toHaveLength(
          name === 'lang' ? 0 : 1,
        );
      }
    }
  });

  it('is a page, too, in words', async () => {
    const { app } = await testServer();
    for (const language of LanguageSchema.options) {
      const answer = await app.request(`/api?lang=${language}`);
      const html = (await answer.text()).replaceAll('<wbr/>', '');
      expect(html).toContain(`<html lang="${language}"`);
      expect(html).not.toContain('<script');
      for (const { id, path } of operations) {
        expect(html).toContain(`id="${id}"`);
        expect(html).toContain(path);
      }
    }
  });
});

const ParametersSchema = v.object({
  parameters: v.array(
    v.object({
      name: v.string(),
      in: v.string(),
      schema: v.object({
        enum: v.optional(v.array(v.string())),
        pattern: v.optional(v.string()),
      }),
    }),
  ),
});

/** These need an authenticator: they are tried with one in a browser. */
const needAuthenticator = ['passkeySignIn', 'takeInvitation', 'addPasskey'];

describe('real answers', () => {
  it('are what the document says, for each operation', async () => {
    const { app, storage } = await testServer();
    const seen = new Set<string>();
    const device = { Authorization: `Bearer ${await deviceOf(storage, lier)}` };
    const desk = await signedInAs(storage, { municipality: 'lier', role: 'administrator' });
    const ownPage = { Origin: 'http://localhost', 'Sec-Fetch-Site': 'same-origin' };
    const [group] = await storage.groupOffers.of(lier);

    async function ask(id: string, status: number, more: Asked = {}): Promise<unknown> {
      const { address, body, headers } = more;
      const operation = operations.find((own) => own.id === id);
      if (operation === undefined) throw new Error(`There is no ${id}`);
      const path = exampleAddress(operation.path, address);
      const answer = await app.request(path + (more.query ?? ''), {
        method: operation.method.toUpperCase(),
        headers: { ...(body !== undefined && { 'Content-Type': 'application/json' }), ...headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      expect(answer.status, id).toBe(status);
      seen.add(`${id} ${status}`);
      if (status === 204) return undefined;
      const type = answer.headers.get('Content-Type') ?? '';
      if (!type.includes('json')) return answer.text();
      const content: unknown = await answer.json();
      const check = answerSchema(id, status);
      expect(check(content), `${id} ${status}: ${JSON.stringify(check.errors)}`).toBe(true);
      return content;
    }

    for (const id of [
      'clinics',
      'clinicsTable',
      'waitingTimes',
      'waitingTimesTable',
      'groups',
      'groupsTable',
      'meanwhile',
      'groupsCalendar',
      'packList',
      'nationalPack',
      'signedPack',
      'intakeKeys',
      'document',
    ]) {
      await ask(id, 200);
    }
    await ask('groupCalendar', 200, { address: { group: group?.id ?? '' } });
    await ask('clinics', 404, { address: { municipality: 'oslo' } });

    const referral = sealedExample();
    const sent = await ask('sendReferral', 201, { body: referral });
    await ask('sendReferral', 200, { body: referral });
    await ask('sendReferral', 422, { body: { ...referral, sealed: '?' } });
    await ask('sendReferral', 409, { body: sealedExample({ keySet: 9 }) });
    const { receipt } = v.parse(AcknowledgementSchema, sent);
    await ask('referralStatus', 200, { body: { receipt } });
    await ask('referralStatus', 422, { body: { receipt: 'x' } });
    const followUp = sealedFollowUpExample(receipt);
    await ask('sendFollowUp', 201, { body: followUp });
    await ask('sendFollowUp', 200, { body: followUp });
    await ask('sendFeedback', 204, { body: { place: 'sent', answer: 'easy' } });
    await ask('withdrawReferral', 200, { body: { receipt } });

    await ask('sendReferral', 201, { body: sealedExample() });
    await ask('inbox', 401);
    const inbox = v.parse(InboxSchema, await ask('inbox', 200, { headers: device }));
    await ask('inbox', 422, { headers: device, query: '?limit=none' });
    const id = inbox.referrals[0]?.id ?? '';
    await ask('changeStatus', 200, {
      address: { id },
      headers: device,
      body: { status: 'opened' },
    });
    await ask('keyRing', 200, { headers: device });
    const own = { recipient, label: 'Fanny' };
    await ask('sendKey', 201, { headers: device, body: own });
    await ask('sendKey', 409, { headers: device, body: own });
    await ask('resealList', 200, { headers: device });
    await ask('deskKeyRing', 401);
    await ask('deskKeyRing', 200, { headers: desk });
    const made = 'age1n4f09uqz5fy64j2hlnp0rzpgu2d62rdrjg43dtc2vhu0urg375gslvgq7c';
    await storage.intakeKeys.approve(lier, recipient);
    await ask('deskAddKey', 409, {
      headers: desk,
      body: { recipient: made, label: 'Papir', kind: 'recovery' },
    });
    const another = 'age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg';
    await ask('deskAddKey', 201, {
      headers: desk,
      body: { recipient: another, label: 'Papir', kind: 'recovery' },
    });
    await ask('deskResealList', 200, { headers: desk });
    const keySet = (await storage.intakeKeys.currentOf(lier)).keySet;
    const resealed = { from: 1, keySet, sealed: referral.sealed };
    await ask('putResealed', 204, { address: { id }, headers: device, body: resealed });
    await ask('putResealed', 409, { address: { id }, headers: device, body: resealed });
    await ask('deskPutResealed', 409, { address: { id }, headers: desk, body: resealed });
    await ask('sendReferral', 201, { body: sealedExample() });
    const next = (await storage.referrals.inboxOf(lier)).find((other) => other.id !== id);
    await ask('deskPutResealed', 204, {
      address: { id: next?.id ?? '' },
      headers: desk,
      body: resealed,
    });

    await ask('unpair', 204, { headers: device });
    await ask('unpair', 401, { headers: device });
    await ask('pair', 404, { body: { code: 'ABCD-2345' } });
    await ask('passkeyOptions', 200, { headers: ownPage });
    await ask('passkeyOptions', 403);
    await ask('invitationOptions', 410, { headers: ownPage, body: { invitation: 'x'.repeat(43) } });
    await ask('morePasskeyOptions', 200, { headers: desk });
    for (const id of needAuthenticator) {
      await ask(id, 422, { headers: id === 'addPasskey' ? desk : ownPage, body: {} });
    }

    const unseen = operations
      .filter(({ id }) => !needAuthenticator.includes(id))
      .flatMap(({ id, answers }) => Object.keys(answers).map((status) => `${id} ${status}`))
      .filter((answer) => !seen.has(answer));
    expect(unseen).toEqual(['pair 201', 'invitationOptions 200']);
  });

  it('to an empty body name the fields that the document requires', async () => {
    const { app, storage } = await testServer();
    const headers = {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${await deviceOf(storage, lier)}`,
      ...(await signedInAs(storage, { municipality: 'lier', role: 'administrator' })),
    };
    for (const { id, method, path, body } of operations) {
      if (body === undefined) continue;
      const address = exampleAddress(path, { id: crypto.randomUUID() });
      const answer = await app.request(address, {
        method: method.toUpperCase(),
        headers,
        body: '{}',
      });
      expect(answer.status, id).toBe(422);
      const problem = v.parse(ProblemSchema, await answer.json());
      expect(problem.errors?.map(({ path }) => path).toSorted(), id).toEqual(
        requiredIn(id).toSorted(),
      );
    }
  });
});

type Asked = {
  address?: Record<string, string>;
  query?: string;
  body?: unknown;
  headers?: Record<string, string>;
};

/** An address of a described path. */
function exampleAddress(path: string, values: Record<string, string> = {}): string {
  const usual: Record<string, string> = { municipality: 'lier', id: 'x', group: 'g' };
  return path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? usual[name] ?? '');
}

/** What a route of the app matches: `/:municipality/:file{clinics(\.csv)?}`. */
function asRegExp(route: string): RegExp {
  const parts = route.split('/').map((part) => {
    const own = /^:\w+(?:\{(.*)\})?$/.exec(part);
    return own === null ? part : `(?:${own[1] ?? '[^/]+'})`;
  });
  return new RegExp(`^${parts.join('/')}$`);
}

const PathsSchema = v.record(
  v.string(),
  v.record(
    v.string(),
    v.looseObject({
      operationId: v.string(),
      requestBody: v.optional(v.looseObject({ content: v.record(v.string(), v.unknown()) })),
      responses: v.record(
        v.string(),
        v.looseObject({
          content: v.optional(
            v.record(v.string(), v.looseObject({ examples: v.optional(v.any()) })),
          ),
        }),
      ),
    }),
  ),
);
const described = Object.values(v.parse(PathsSchema, document.paths)).flatMap(Object.values);

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema({ ...document, $id: 'document' });

function answerSchema(id: string, status: number): ValidateFunction {
  const [type = ''] = Object.keys(operationNamed(id).responses[status]?.content ?? {});
  const pointer = [...placeOf(id), 'responses', String(status), 'content', type, 'schema'];
  const check = ajv.getSchema(`document#/${pointer.map(escaped).join('/')}`);
  if (check === undefined) throw new Error(`${id} says nothing of ${status}`);
  return check;
}

function placeOf(id: string): string[] {
  const operation = operations.find((own) => own.id === id);
  return ['paths', operation?.path ?? '', operation?.method ?? ''];
}

function escaped(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}

function operationNamed(id: string) {
  const found = described.find(({ operationId }) => operationId === id);
  if (found === undefined) throw new Error(`${id} is not described`);
  return found;
}

const ExamplesSchema = v.record(v.string(), v.object({ value: v.unknown() }));

function exampleOf(id: string, status: number, code: string): unknown {
  const content = operationNamed(id).responses[status]?.content?.['application/problem+json'];
  return v.parse(ExamplesSchema, content?.examples)[code]?.value;
}

const BodySchema = v.object({ schema: v.object({ required: v.array(v.string()) }) });

function requiredIn(id: string): string[] {
  return v.parse(BodySchema, operationNamed(id).requestBody?.content['application/json']).schema
    .required;
}
