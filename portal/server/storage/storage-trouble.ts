import * as v from 'valibot';

/** `full`: there is no room left. `unavailable`: the database does not answer now. */
export type StorageTrouble = 'full' | 'unavailable';

const ErrorSchema = v.object({
  message: v.optional(v.string(), ''),
  code: v.optional(v.string(), ''),
});

/**
 * What kept the database from doing what it was asked, where that is no fault of ours or of
 * whoever asked: worth trying again, with the same content. Undefined for every other error.
 */
export function storageTrouble(error: unknown): StorageTrouble | undefined {
  const told = v.safeParse(ErrorSchema, error);
  if (!told.success) return undefined;
  const { message, code } = told.output;
  if (code === 'ERR_SQLITE_ERROR') return sqliteTrouble(message);
  if (code === '53100') return 'full';
  const isUnavailable = unavailableCodes.test(code) || unavailableMessages.test(message);
  return isUnavailable ? 'unavailable' : undefined;
}

/** The driver gives SQLite's own words always, and its number only sometimes. */
function sqliteTrouble(message: string): StorageTrouble | undefined {
  if (/disk is full/.test(message)) return 'full';
  const others = /is locked|disk I\/O error|readonly database|unable to open database file/;
  return others.test(message) ? 'unavailable' : undefined;
}

/**
 * PostgreSQL's classes for connections (08), resources (53), an operator's doing (57), its own
 * system (58) and conflicts that are over when tried again (40); and the network's own codes.
 */
const unavailableCodes =
  /^(08\w{3}|53\w{3}|57\w{3}|58\w{3}|40001|40P01|55P03|25006|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ENOENT)$/;

/** What the driver says without a code. */
const unavailableMessages =
  /connection terminated|timeout exceeded when trying to connect|query read timeout|not queryable|connection error/i;
