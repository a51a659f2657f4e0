import { createServer, request } from 'node:http';

export type Balancer = { address: string; stop(): Promise<void> };

/** Gives each request to the next server in turn, and to the one after where that does not answer. */
export async function startBalancer(servers: readonly string[]): Promise<Balancer> {
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    const first = turn;
    turn += 1;
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('end', () => pass(first, servers.length, Buffer.concat(parts)));

    function pass(at: number, triesLeft: number, body: Buffer): void {
      const address = servers[at % servers.length];
      if (address === undefined || triesLeft === 0) {
        outgoing.writeHead(502).end();
        return;
      }
      const forwarded = [incoming.headers['x-forwarded-for'], incoming.socket.remoteAddress];
      const onward = request(new URL(incoming.url ?? '/', address), {
        method: incoming.method,
        headers: {
          ...incoming.headers,
          'x-forwarded-for': forwarded.filter((one) => one !== undefined).join(', '),
        },
      });
      onward.on('response', (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      // what was not answered may be sent again: a referral carries its own key
      onward.on('error', () =>
        outgoing.headersSent ? outgoing.destroy() : pass(at + 1, triesLeft - 1, body),
      );
      onward.end(body);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = bound !== null && typeof bound === 'object' ? bound.port : 0;
  return {
    address: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
