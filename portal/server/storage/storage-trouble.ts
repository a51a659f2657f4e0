import * as v from 'valibot';

/** `full`: there is no room left. `unavailable`: the database does not answer now. */
export type StorageTrouble = 'full' | 'unavailable';

const ErrorSchema = v.object({
  message: v.optional(v.string(), ''),
  code: v.optional(v.string(), ''),
  errcode: v.optional(v.number()),
});

/**
 * What kept the database from doing what it was asked, where that is no fault of ours or of
 * whoever asked: worth trying again, with the same content. Undefined for every other error.
 */
export function storageTrouble(error: unknown): StorageTrouble | undefined {
  const told = v.safeParse(ErrorSchema, error);
  if (!told.success) return undefined;
  const { message, code, errcode } = told.output;
  if (errcode !== undefined) return sqliteTroubles[errcode & primaryCode];
  if (code === '53100') return 'full';
  const isUnavailable = unavailableCodes.test(code) || unavailableMessages.test(message);
  return isUnavailable ? 'unavailable' : undefined;
}

/** SQLite's extended codes carry their primary code in the lowest byte. */
const primaryCode = 0xff;

const sqliteTroubles: Record<number, StorageTrouble> = {
  5: 'unavailable', // busy
  6: 'unavailable', // locked
  8: 'unavailable', // read only
  10: 'unavailable', // input or output
  13: 'full',
  14: 'unavailable', // can't open
};

/**
 * PostgreSQL's classes for connections (08), resources (53), an operator's doing (57), its own
 * system (58) and conflicts that are over when tried again (40); and the network's own codes.
 */
const unavailableCodes =
  /^(08\w{3}|53\w{3}|57\w{3}|58\w{3}|40001|40P01|55P03|25006|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ENOENT)$/;

/** What the driver says without a code. */
const unavailableMessages =
  /connection terminated|timeout exceeded when trying to connect|query read timeout|not queryable|connection error/i;
