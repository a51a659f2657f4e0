import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import {
  getRequestListener,
  type Http2Bindings,
  type HttpBindings,
  RequestError,
} from '@hono/node-server';
import { refuseBroken, refusedAnswer } from './limits/broken-requests.ts';
import {
  limitConnections,
  optionsFor,
  type Patience,
  usualPatience,
} from './limits/slow-clients.ts';

export type Listening = {
  /** Scheme, host and port. */
  address: string;
  /** Begins to answer. What has come before waits until then; only how it stands is answered. */
  answerWith(app: Fetching): void;
  /** Takes nothing new, lets what has begun end, and cuts what hangs. */
  stop(): Promise<void>;
};

/** What an app needs to be served: `env` holds Node's own request and response. */
export type Fetching = {
  fetch(request: Request, env: NodeBindings): Response | Promise<Response>;
  /** Answers, where it can do so without being asked in words of the web; else says false. */
  answerAtOnce?(request: IncomingMessage, response: ServerResponse): boolean;
};
export type NodeBindings = HttpBindings | Http2Bindings;

type Place = {
  host: string;
  port: number;
  /** The headers of every answer, also of those that no route gives. */
  headers: Readonly<Record<string, string>>;
};

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

const sweepMs = 50;

/** Takes a port, and gives up on clients that send too slowly or what is no HTTP. */
export async function listen(
  { host, port, headers }: Place,
  patience: Patience = usualPatience,
): Promise<Listening> {
  let answer: Listener | undefined;
  let begin: (listener: Listener) => void = () => {};
  const begun = new Promise<Listener>((resolve) => {
    begin = resolve;
  });
  let isStopping = false;
  const server = createServer(optionsFor(patience), (request, response) => {
    if (isStopping) response.shouldKeepAlive = false;
    if (answer !== undefined) answer(request, response);
    else if (!answerWhileStarting(request, response, headers)) {
      void begun.then((listener) => listener(request, response));
    }
  });
  limitConnections(server, patience);
  refuseBroken(server, headers);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const bound = server.address();
  const boundPort = bound !== null && typeof bound === 'object' ? bound.port : port;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${boundPort}`,
    answerWith(app) {
      const inFull = getRequestListener((request, env) => app.fetch(request, env), {
        errorHandler: (error) => refusedAnswer(error instanceof RequestError ? 400 : 500, headers),
      });
      answer = (request, response) => {
        if (app.answerAtOnce?.(request, response) !== true) inFull(request, response);
      };
      begin(answer);
    },
    stop() {
      isStopping = true;
      return closed(server, patience);
    },
  };
}

/** Connections that wait for a next request are closed at once, the others when they have ended. */
function closed(server: Server, { stopMs }: Patience): Promise<void> {
  return new Promise((resolve) => {
    const sweep = setInterval(() => server.closeIdleConnections(), sweepMs);
    const cut = setTimeout(() => server.closeAllConnections(), stopMs);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(cut);
      resolve();
    });
  });
}

/** A process that migrates lives, and is not ready yet. */
function answerWhileStarting(
  { url }: IncomingMessage,
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
): boolean {
  if (url !== '/healthz' && url !== '/readyz') return false;
  const isHealth = url === '/healthz';
  response.writeHead(isHealth ? 200 : 503, {
    ...headers,
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(isHealth ? 'ok' : 'starting');
  return true;
}
