import { type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Problem } from '@shared/model';
import { problemText } from '../problems/problem-texts.ts';

type Headers = Readonly<Record<string, string>>;

const codes = {
  400: 'request.malformed',
  408: 'request.slow',
  417: 'request.malformed',
  429: 'rate.limited',
  431: 'request.headers',
  500: 'server.failed',
} as const;
type Status = keyof typeof codes;

/** Answers what is no HTTP, too large or too slow, before it reaches any route. */
export function refuseBroken(server: Server, headers: Headers): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // nothing can be said where an answer has begun, or where nobody listens
    if (!socket.writable || error.code === 'ECONNRESET' || hasBegunAnswer(socket)) {
      socket.destroy();
      return;
    }
    const status = statusOf(error.code);
    const { body, all } = whole(status, headers);
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
    socket.end(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  });
  server.on('checkExpectation', (_, response) => refuse(response, 417, headers));
}

/** Answers before any app is asked. */
export function refuse(response: ServerResponse, status: Status, headers: Headers): void {
  const { body, all } = whole(status, headers);
  response.writeHead(status, { ...all, ...laterFor(status) }).end(body);
}

/** The same, where there is a request that can be answered, or too many of them. */
export function refusedAnswer(status: Status, headers: Headers): Response {
  const { body, all } = whole(status, headers);
  return new Response(body, { status, headers: { ...all, ...laterFor(status) } });
}

function laterFor(status: Status): Record<string, string> {
  return status === 429 ? { 'Retry-After': '1' } : {};
}

function statusOf(code: string | undefined): Status {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 408;
  return code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
}

/** In Norwegian: what it would rather have, nobody could read. */
function whole(status: Status, headers: Headers) {
  const problem: Problem = {
    type: 'about:blank',
    status,
    code: codes[status],
    title: problemText(codes[status], 'nb'),
  };
  const all = {
    ...headers,
    'Content-Type': 'application/problem+json',
    'Content-Language': 'nb',
    'Cache-Control': 'no-store',
    Connection: 'close',
  };
  return { body: JSON.stringify(problem), all };
}

/** Node keeps the answer that is under way on its socket. */
function hasBegunAnswer(socket: Duplex): boolean {
  const answer: unknown = Reflect.get(socket, '_httpMessage');
  return (
    typeof answer === 'object' && answer !== null && Reflect.get(answer, 'headersSent') === true
  );
}
