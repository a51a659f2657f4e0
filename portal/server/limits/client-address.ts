import { isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * Where a request comes from. Behind proxies of our own, each adds the address that it saw to
 * `X-Forwarded-For`: the one that the outermost added is taken, and what the client wrote before
 * it is not believed. An IPv6 network counts as one, for a client has all of its addresses.
 */
export function clientAddress(c: Context, proxies: number): string {
  return addressFrom(c.req.header('X-Forwarded-For'), peerAddress(c), proxies);
}

/** The same, of what Node tells. */
export function addressFrom(
  forwarded: string | undefined,
  peer: string | undefined,
  proxies: number,
): string {
  const told = proxies > 0 ? forwarded?.split(',').at(-proxies)?.trim() : undefined;
  return network(told || peer || 'unknown');
}

/** The other end of the connection; none where a test asks the app without one. */
function peerAddress(c: Context): string | undefined {
  return c.env?.incoming === undefined ? undefined : getConnInfo(c).remote.address;
}

function network(address: string): string {
  if (!address.includes(':')) return address;
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = (tail ?? '').split(':').filter(Boolean);
  const missing = tail === undefined ? 0 : 8 - groups.length - rest.length;
  const all = [...groups, ...Array.from({ length: missing }, () => '0'), ...rest];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
