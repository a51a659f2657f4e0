import { hostileJson, hostileText } from './hostile-values.ts';
import type { Chance } from './seeded.ts';

export type Route = { method: string; path: string };

/** What a hostile client can know: routes, real ids of everyone, the fields of each form. */
export type Known = {
  routes: readonly Route[];
  ids: readonly string[];
  fieldsOf(path: string): readonly string[];
};

export type Actor = {
  name: string;
  /** Where it belongs; nowhere for anyone. */
  municipality: string | undefined;
  headers: Readonly<Record<string, string>>;
};

export type HostileRequest = {
  bytes: Buffer;
  actor: Actor;
  /** No HTTP: a closed connection is an answer, too. */
  isBroken: boolean;
};

const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND'];
const languages = ['nb', 'nb', 'nb', 'en', 'ar', 'xx', 'NB'];
const municipalities = ['lier', 'lier', 'lier', 'vefsn', 'vefsn', 'vefsn', 'alesund', 'LIER'];

/** One request of someone who means no good, as the bytes that go over the wire. */
export function hostileRequest(chance: Chance, known: Known, actor: Actor): HostileRequest {
  if (chance.in(0.06)) return { bytes: brokenHttp(chance), actor, isBroken: true };
  const route = chance.of(known.routes);
  const own = chance.in(0.6) ? actor.municipality : undefined;
  const path = address(chance, known, route.path, own);
  const method = route.method === 'ALL' || chance.in(0.1) ? chance.of(methods) : route.method;
  const { type, body } = bodyFor(chance, known, path, method);
  const headers: Record<string, string> = {
    Host: chance.in(0.97) ? 'localhost' : headerText(hostileText(chance)),
    'X-Forwarded-For': `10.${chance.below(256)}.${chance.below(256)}.${chance.below(256)}`,
    ...actor.headers,
    ...(body.length > 0 && { 'Content-Type': type, 'Content-Length': String(body.length) }),
    ...strangeHeaders(chance),
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const top = `${method} ${target(path)} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`;
  const isBroken = headers['Transfer-Encoding'] !== undefined || /[^\x21-\x7e]/.test(target(path));
  return { bytes: Buffer.concat([Buffer.from(top, 'latin1'), body]), actor, isBroken };
}

function address(chance: Chance, known: Known, pattern: string, own: string | undefined): string {
  if (chance.in(0.04)) return `/${hostileText(chance)}/${hostileText(chance)}`;
  const path = pattern
    .split('/')
    .map((part) => {
      if (!part.startsWith(':') && part !== '*') return part;
      if (part.startsWith(':lang')) return chance.in(0.95) ? chance.of(languages) : wild(chance);
      if (part.startsWith(':municipality')) {
        return own ?? (chance.in(0.95) ? chance.of(municipalities) : wild(chance));
      }
      const choices = /\{([^}]*)\}/.exec(part)?.[1]?.split(/[(|\\]/)[0];
      if (choices && chance.in(0.8)) return choices;
      return chance.in(0.7) ? chance.of(known.ids) : wild(chance);
    })
    .join('/');
  if (chance.in(0.6)) return path;
  const names = [...known.fieldsOf(path), 'lang', 'after', 'limit', 'code', '__proto__', 'a[b]'];
  const query = Array.from(
    { length: 1 + chance.below(4) },
    () => `${chance.of(names)}=${wild(chance)}`,
  );
  return `${path}?${query.join('&')}`;
}

function wild(chance: Chance): string {
  const text = hostileText(chance);
  return chance.in(0.5) ? wellFormed(text) : text;
}

function wellFormed(text: string): string {
  return encodeURIComponent(Buffer.from(text, 'utf8').toString('utf8'));
}

/** Spaces and line ends would end the request's line: every other sign may stand in it. */
function target(path: string): string {
  return Buffer.from(path, 'utf8')
    .toString('latin1')
    .replace(/[\s\0]/g, '%20')
    .slice(0, 9000);
}

function bodyFor(chance: Chance, known: Known, path: string, method: string) {
  if (['GET', 'HEAD', 'OPTIONS', 'TRACE'].includes(method) && chance.in(0.95)) {
    return { type: '', body: Buffer.alloc(0) };
  }
  const fields = known.fieldsOf(path.split('?')[0] ?? '');
  const isApi = path.startsWith('/api/');
  const kind = chance.below(12);
  if (kind === 0) return { type: headerText(hostileText(chance)), body: noise(chance) };
  if (kind === 1) return { type: 'application/json', body: noise(chance) };
  if (kind === 2) return multipart(chance, fields);
  if (isApi ? kind > 3 : kind === 3) {
    return { type: 'application/json', body: Buffer.from(hostileJson(chance, fields)) };
  }
  const pairs = fields
    .filter(() => chance.in(0.85))
    .map((field) => {
      const value = chance.in(0.3) ? chance.of(known.ids) : hostileText(chance);
      return `${encodeURIComponent(field)}=${chance.in(0.9) ? wellFormed(value) : '%ff%'}`;
    });
  return { type: 'application/x-www-form-urlencoded', body: Buffer.from(pairs.join('&')) };
}

function multipart(chance: Chance, fields: readonly string[]) {
  const edge = 'edge';
  const parts = [...fields, 'file', '__proto__'].map((field) => {
    const file = chance.in(0.4) ? `; filename="${headerText(hostileText(chance))}.csv"` : '';
    return `--${edge}\r\nContent-Disposition: form-data; name="${field}"${file}\r\n\r\n${hostileText(chance)}\r\n`;
  });
  const whole = `${parts.join('')}--${edge}--\r\n`;
  const body = chance.in(0.8) ? whole : whole.slice(0, chance.below(whole.length));
  return { type: `multipart/form-data; boundary=${edge}`, body: Buffer.from(body) };
}

function noise(chance: Chance): Buffer {
  return Buffer.from(Array.from({ length: chance.below(400) }, () => chance.below(256)));
}

function strangeHeaders(chance: Chance): Record<string, string> {
  if (chance.in(0.5)) return {};
  const hostile = () => headerText(hostileText(chance));
  const choices: Record<string, string>[] = [
    { 'Accept-Language': hostile() },
    { 'Accept-Language': `${'nb;q=0.1,'.repeat(500)}en` },
    { 'Accept-Encoding': hostile() },
    { 'If-None-Match': hostile() },
    { 'If-Modified-Since': hostile() },
    { Range: 'bytes=0-,5-1,99999999999-' },
    { Cookie: `__Host-inngang=${hostile()}` },
    { Cookie: `${'a=b; '.repeat(500)}__proto__=x` },
    { Authorization: `Bearer ${hostile()}` },
    { Origin: hostile() },
    { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' },
    { Origin: 'null' },
    { 'X-Forwarded-For': hostile() },
    { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https' },
    { Forwarded: 'for="[::1]";host=evil.example' },
    { 'X-HTTP-Method-Override': 'DELETE' },
    { 'Content-Encoding': 'gzip' },
    { 'Content-Type': 'application/json; charset=utf-16' },
    { 'Content-Length': String(chance.below(3)) },
    { 'Transfer-Encoding': 'chunked' },
    { Upgrade: 'websocket' },
    { Expect: '100-continue' },
    { Accept: hostile() },
    { [`X-${chance.text(8).replace(/[^a-z]/gi, 'a')}`]: hostile() },
  ];
  return { ...chance.of(choices), ...(chance.in(0.3) && chance.of(choices)) };
}

/** Whatever a header can hold. */
function headerText(text: string): string {
  return Buffer.from(text, 'utf8')
    .toString('latin1')
    .replace(/[\r\n\0]/g, ' ')
    .slice(0, 2000);
}

function brokenHttp(chance: Chance): Buffer {
  const whole = 'GET /nb/lier/ HTTP/1.1\r\nHost: localhost\r\n\r\n';
  return chance.of([
    () => noise(chance),
    () => Buffer.from(whole.slice(0, chance.below(whole.length))),
    () => Buffer.from(`${hostileText(chance)} ${hostileText(chance)} HTTP/1.1\r\n\r\n`),
    () => Buffer.from(whole.replace('HTTP/1.1', `HTTP/${chance.below(10)}.${chance.below(10)}`)),
    () => Buffer.from(whole.replace('Host', `Host\r\nA${chance.text(5)}`)),
    () => Buffer.from(`${'GET /nb/lier/ HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(5)}`),
    () => Buffer.from(`GET / HTTP/1.1\r\n${'A: b\r\n'.repeat(3000)}\r\n`),
    () =>
      Buffer.from(
        'POST /nb/lier/status HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\nGET /nb/lier/desk HTTP/1.1\r\nHost: a\r\n\r\n',
      ),
    () =>
      Buffer.from(
        `POST /api/v1/lier/referrals HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${chance.text(3)}\r\n{}\r\n0\r\n\r\n`,
      ),
    () => Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
    () => Buffer.from('CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n'),
    () => Buffer.from('OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'),
    () => Buffer.from('GET http://evil.example/nb/lier/ HTTP/1.1\r\nConnection: close\r\n\r\n'),
  ])();
}
