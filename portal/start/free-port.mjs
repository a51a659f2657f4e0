import { createServer } from 'node:net';

/** The first port from `first` on that nothing listens on. */
export async function freePort(host, first) {
  for (let port = first; port < 65_536; port += 1) {
    if (await isFree(host, port)) return port;
  }
  throw new Error(`No port is free from ${first} on.`);
}

function isFree(host, port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
