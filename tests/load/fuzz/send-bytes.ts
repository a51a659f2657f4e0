import { connect } from 'node:net';

export type RawAnswer = { text: string; isLate: boolean };

const patienceMs = 15_000;

/**
 * Sends bytes as they are, and takes what comes until the other side closes. `goesAway`: closes its
 * own side when all is sent, so that nobody waits for the rest of half a request.
 */
export function sendBytes(
  port: number,
  bytes: Buffer,
  { goesAway }: { goesAway: boolean },
): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    const parts: Buffer[] = [];
    let isLate = false;
    const late = setTimeout(() => {
      isLate = true;
      socket.destroy();
    }, patienceMs);
    socket.on('data', (part) => parts.push(part));
    // a server may close before all has been sent: what it said counts
    socket.on('error', () => {});
    socket.on('end', () => socket.end());
    socket.on('close', () => {
      clearTimeout(late);
      resolve({ text: Buffer.concat(parts).toString('latin1'), isLate });
    });
    if (goesAway) socket.end(bytes);
    else socket.write(bytes);
  });
}
