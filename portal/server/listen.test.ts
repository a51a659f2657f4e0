import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { ProblemSchema } from '@shared/model';
import { Hono } from 'hono';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { bodyLimit } from './limits/body-limit.ts';
import { type Patience, usualPatience } from './limits/slow-clients.ts';
import { type Listening, listen } from './listen.ts';
import { safeHeaders } from './middleware/security-headers.ts';
import { problemAnswer, problemOf } from './problems/problem-answer.ts';

const head = 'Host: 127.0.0.1\r\n';
const chunked = 'Transfer-Encoding: chunked\r\n';

describe('what is no HTTP', () => {
  it.each([
    ['noise', 400, '\u0000\u0001\u0002\r\n\r\n'],
    ['no version', 400, 'GET /\r\n\r\n'],
    ['a header without a name', 400, `GET / HTTP/1.1\r\n${head}: x\r\n\r\n`],
    ['a line break in a header', 400, `GET / HTTP/1.1\r\n${head}A: b\rc\r\n\r\n`],
    [
      'two lengths',
      400,
      `POST / HTTP/1.1\r\n${head}Content-Length: 1\r\nContent-Length: 2\r\n\r\n`,
    ],
    [
      'length and chunks',
      400,
      `POST / HTTP/1.1\r\n${head}Content-Length: 4\r\n${chunked}\r\n0\r\n\r\n`,
    ],
    ['a chunk of no size', 400, `POST / HTTP/1.1\r\n${head}${chunked}\r\nzz\r\n`],
    ['no host', 400, 'GET / HTTP/1.1\r\n\r\n'],
    ['an impossible host', 400, 'GET / HTTP/1.1\r\nHost: a b@c/d\r\n\r\n'],
    ['an impossible address', 400, `GET http://%zz/ HTTP/1.1\r\n${head}\r\n`],
    ['an expectation', 417, `POST / HTTP/1.1\r\n${head}Expect: wonders\r\n\r\n`],
    ['endless headers', 431, `GET / HTTP/1.1\r\n${head}A: ${'x'.repeat(20_000)}\r\n\r\n`],
    ['an endless address', 431, `GET /${'x'.repeat(20_000)} HTTP/1.1\r\n${head}\r\n`],
  ])('is answered as a problem, with the headers of every answer: %s', async (_, status, sent) => {
    const { address } = await serving();
    const answer = await talk(address, sent);
    expectProblem(answer, status);
  });
});

describe('a client that is slow', () => {
  const patience = { ...usualPatience, headersMs: 300, requestMs: 600, silentMs: 700 };

  it('with its headers is cut off', async () => {
    const { address } = await serving(patience);
    const answer = await talk(address, dripping(`GET / HTTP/1.1\r\n${head}A: ${'x'.repeat(200)}`));
    expectProblem(answer, 408);
  });

  it('with its body is cut off', async () => {
    const { address } = await serving(patience);
    const begin = `POST /read HTTP/1.1\r\n${head}Content-Length: 500\r\n\r\n`;
    const answer = await talk(address, dripping('x'.repeat(200), begin));
    expectProblem(answer, 408);
  });

  it('and says nothing at all is cut off', async () => {
    const { address } = await serving(patience);
    const start = performance.now();
    await talk(address, '');
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('and takes nothing of a long answer is cut off', async () => {
    const { address } = await serving(patience);
    const start = performance.now();
    await talk(address, `GET /long HTTP/1.1\r\n${head}\r\n`, { reads: false });
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('a body in chunks', () => {
  it('is refused when it becomes too large, although no length was told', async () => {
    const { address } = await serving();
    const chunk = `400\r\n${'x'.repeat(1024)}\r\n`;
    const answer = await talk(
      address,
      `POST /read HTTP/1.1\r\n${head}Connection: close\r\n${chunked}\r\n${chunk.repeat(20)}0\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
    expect(answer).toContain('body.too-large');
  });
});

describe('a process that starts', () => {
  it('lives, is not ready, and lets the others wait', async () => {
    const listening = await listen(place);
    onTestFinished(() => listening.stop());
    expect((await fetch(`${listening.address}/healthz`)).status).toBe(200);
    expect((await fetch(`${listening.address}/readyz`)).status).toBe(503);
    const early = fetch(`${listening.address}/`);
    await pause(50);
    listening.answerWith(app);
    expect(await (await early).text()).toBe('ok');
  });
});

describe('a process that stops', () => {
  it('ends what has begun, and tells keep-alive connections to close', async () => {
    const listening = await serving();
    const idle = talk(listening.address, `GET / HTTP/1.1\r\n${head}\r\n`);
    const underWay = talk(listening.address, `GET /slow HTTP/1.1\r\n${head}\r\n`);
    await isBegun('/');
    await isBegun('/slow');
    const start = performance.now();
    await listening.stop();
    expect(performance.now() - start).toBeLessThan(2000);
    expect(await underWay).toMatch(/^HTTP\/1.1 200 OK[\s\S]*done$/);
    expect(await idle).toMatch(/^HTTP\/1.1 200 OK[\s\S]*ok$/);
    await expect(fetch(listening.address)).rejects.toThrow();
  });

  it('cuts what hangs when its patience is over', async () => {
    const listening = await serving({ ...usualPatience, stopMs: 200 });
    const hanging = talk(listening.address, `GET /never HTTP/1.1\r\n${head}\r\n`);
    await isBegun('/never');
    const start = performance.now();
    await listening.stop();
    expect(performance.now() - start).toBeLessThan(1500);
    expect(await hanging).toBe('');
  });
});

const place = { host: '127.0.0.1', port: 0, headers: safeHeaders(undefined) };

const begun = new Set<string>();
beforeEach(() => begun.clear());
const isBegun = (path: string) => vi.waitFor(() => expect(begun).toContain(path), 5000);

const app = new Hono();
app.use(async ({ req }, next) => {
  begun.add(req.path);
  await next();
});
app.onError((error, c) => problemAnswer(problemOf(error), c));
app.get('/', (c) => c.text('ok'));
app.get('/long', (c) => c.body('x'.repeat(50_000_000)));
app.get('/slow', async (c) => {
  await pause(400);
  return c.text('done');
});
app.get('/never', () => new Promise(() => {}));
app.post('/read', bodyLimit(10_000), async (c) => c.text(await c.req.text()));

async function serving(patience: Patience = usualPatience): Promise<Listening> {
  const listening = await listen(place, patience);
  listening.answerWith(app);
  onTestFinished(() => listening.stop());
  return listening;
}

/** Sends bytes as they are, and gives what comes until the other side closes. */
function talk(
  address: string,
  sent: string | AsyncIterable<string>,
  { reads = true } = {},
): Promise<string> {
  const { port } = new URL(address);
  return new Promise((resolve) => {
    const socket = connect(Number(port), '127.0.0.1');
    let text = '';
    if (reads) socket.on('data', (part) => (text += part.toString('latin1')));
    socket.on('error', () => {});
    socket.on('close', () => resolve(text));
    if (!reads) {
      // a closed connection is only seen by one who reads or writes
      const tries = setInterval(() => socket.write('x'), 100);
      socket.on('close', () => clearInterval(tries));
    }
    void send();

    async function send() {
      if (typeof sent === 'string') socket.write(Buffer.from(sent, 'latin1'));
      else for await (const part of sent) if (socket.writable) socket.write(part);
    }
  });
}

/** A byte every 50 ms. */
async function* dripping(text: string, first = ''): AsyncGenerator<string> {
  yield first;
  for (const sign of text) {
    yield sign;
    await pause(50);
  }
}

function expectProblem(answer: string, status: number): void {
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  const [top = '', ...rest] = answer.split('\r\n\r\n');
  for (const [name, value] of Object.entries(safeHeaders(undefined))) {
    expect(top.toLowerCase()).toContain(`${name}: ${value}`.toLowerCase());
  }
  expect(top.toLowerCase()).toContain('content-type: application/problem+json');
  const body = rest.join('').replace(/^[0-9a-f]+\r\n|\r\n0$/g, '');
  const problem = v.parse(v.pipe(v.string(), v.parseJson(), ProblemSchema), fromLatin1(body));
  expect(problem.status).toBe(status);
}

function fromLatin1(text: string): string {
  return Buffer.from(text, 'latin1').toString('utf8');
}
