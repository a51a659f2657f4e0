import type { Access, Operation } from './operation.ts';

/** The status that each code is answered with. */
const statusOf: Readonly<Record<string, number>> = {
  'body.not-json': 400,
  'device.refused': 401,
  'session.none': 401,
  'origin.refused': 403,
  'role.refused': 403,
  'address.unknown': 404,
  'municipality.unknown': 404,
  'pairing.unknown': 404,
  'receipt.unknown': 404,
  'referral.unknown': 404,
  'contact.full': 409,
  'keys.changed': 409,
  'keys.known': 409,
  'referral.final': 409,
  'referral.replaced': 409,
  'invitation.ended': 410,
  'body.too-large': 413,
  'body.type': 415,
  'body.fields': 422,
  'passkey.known': 422,
  'passkey.refused': 422,
  'passkey.too-late': 422,
  'passkey.unknown': 422,
  'rate.limited': 429,
  'server.failed': 500,
  'storage.unavailable': 503,
  'storage.full': 507,
};

const refusals: Record<Access, readonly string[]> = {
  everyone: [],
  device: ['device.refused'],
  desk: ['session.none', 'origin.refused', 'role.refused'],
  ownPage: ['origin.refused'],
};

/** Every problem that an operation can answer with, by status. */
export function problemsOf(operation: Operation): Map<number, string[]> {
  const codes = new Set([
    ...(operation.path.includes('{municipality}') ? ['municipality.unknown'] : []),
    ...refusals[operation.access],
    ...(operation.body ? ['body.not-json', 'body.too-large', 'body.type', 'body.fields'] : []),
    ...(operation.problems ?? []),
    ...(operation.limited ? ['rate.limited'] : []),
    'storage.unavailable',
  ]);
  const byStatus = new Map<number, string[]>();
  for (const code of codes) {
    const status = statusOf[code];
    if (status === undefined) throw new Error(`No status is known for ${code}`);
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return new Map([...byStatus].sort(([a], [b]) => a - b));
}
