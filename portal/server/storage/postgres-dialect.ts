import {
  type Dialect,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';
import pg from 'pg';

/** How PostgreSQL is reached: an address, and how many connections a process may hold. */
export type PostgresPlace = pg.PoolConfig;

/** PostgreSQL, or what speaks its protocol, through a pool of connections. */
export function postgresDialect(place: PostgresPlace): Dialect {
  return {
    createDriver: () => new PostgresDriver({ pool: async () => openPool(place) }),
    createAdapter: () => new UnlockedAdapter(),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: (db) => new PostgresIntrospector(db),
  };
}

/** Migrations hold a lock of their own, which ends with their transaction. */
class UnlockedAdapter extends PostgresAdapter {
  override async acquireMigrationLock(): Promise<void> {}
  override async releaseMigrationLock(): Promise<void> {}
}

const longestConnectMs = 5_000;
const longestQueryMs = 30_000;

function openPool(place: PostgresPlace): pg.Pool {
  const pool = new pg.Pool({
    connectionTimeoutMillis: longestConnectMs,
    statement_timeout: longestQueryMs,
    ...place,
    types: { getTypeParser: parserOf },
  });
  // a connection that breaks is replaced at the next use; whoever uses it then is told by its query
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

const int8: number = pg.types.builtins.INT8;

/** Counts come as text, for they could be larger than a number holds; ours are not. */
function parserOf(type: number, format?: 'text' | 'binary') {
  return type === int8 && format !== 'binary'
    ? Number
    : format === 'binary'
      ? pg.types.getTypeParser(type, 'binary')
      : pg.types.getTypeParser(type, 'text');
}
