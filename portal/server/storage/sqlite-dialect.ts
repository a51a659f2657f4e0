import { DatabaseSync } from '@photostructure/sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type SqliteStatement,
} from 'kysely';

/** SQLite through the `node:sqlite` interface, set so that nothing acknowledged is lost. */
export function sqliteDialect(file: string): Dialect {
  return {
    createDriver: () => new ImmediateDriver({ database: async () => open(file) }),
    createAdapter: () => new SqliteAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}

/** A transaction here is always for writing: taking the lock at once avoids a late "busy". */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection);
    } catch {
      // where the disk is full, SQLite has done so itself; what counts is why
    }
  }
}

/** Statements that are kept ready. Texts differ by how many rows they write, so not for ever. */
const mostStatements = 200;

function open(file: string): SqliteDatabase {
  const database = new DatabaseSync(file);
  // the wait comes first: switching to the write-ahead log can itself meet a lock
  database.exec('pragma busy_timeout = 5000');
  database.exec('pragma journal_mode = wal');
  database.exec('pragma synchronous = full');
  database.exec('pragma foreign_keys = on');
  // what is deleted is overwritten, not only forgotten
  database.exec('pragma secure_delete = on');
  const statements = new Map<string, SqliteStatement>();

  function prepared(text: string): SqliteStatement {
    const statement = database.prepare(text);
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => statement.all(...parameters),
      run: (parameters) => statement.run(...parameters),
      iterate: (parameters) => statement.iterate(...parameters),
    };
  }

  return {
    close: () => database.close(),
    prepare(text) {
      const ready = statements.get(text) ?? prepared(text);
      if (statements.size >= mostStatements) statements.clear();
      statements.set(text, ready);
      return ready;
    },
  };
}
