// The bare peer, as a process of its own: the same framework and the same database settings, and
// nothing else. `page`: one static answer. `insert`: reads JSON, writes the row, says so.
import { readFileSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { DatabaseSync } from '@photostructure/sqlite';
import { type Context, Hono } from 'hono';

const [kind = '', file = ''] = process.argv.slice(2);
const app = new Hono();
if (kind === 'page') {
  const html = readFileSync(file, 'utf8');
  const bytes = new Uint8Array(readFileSync(`${file}.br`));
  app.get('/', (c) => c.html(html));
  app.get('/br', (c) =>
    c.body(bytes, 200, { 'Content-Type': 'text/html; charset=UTF-8', 'Content-Encoding': 'br' }),
  );
} else insertOnly(file, kind);

serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
  process.send?.({ event: 'listening', address: `http://127.0.0.1:${port}` }),
);
process.on('disconnect', () => process.exit(0));

type Sent = {
  idempotencyKey: string;
  language: string;
  clinics: string[];
  keySet: number;
  sealed: string;
};
type Waiting = { values: (string | number | Buffer)[]; done: () => void };

/** On tables that the portal made, by its statement, with its settings. */
function insertOnly(database: string, way: string): void {
  const db = new DatabaseSync(database);
  for (const pragma of [
    'busy_timeout = 5000',
    'journal_mode = wal',
    'synchronous = full',
    'foreign_keys = on',
    'secure_delete = on',
  ]) {
    db.exec(`pragma ${pragma}`);
  }
  const insert = db.prepare(
    `insert into sealed_referral (id, municipality, idempotency_key, receipt_hash, language,
      clinics, received_on, status, changed_on, key_set, sealed)
     values (?, 'lier', ?, ?, ?, ?, '2026-03-02', 'received', '2026-03-02', ?, ?)`,
  );
  let waiting: Waiting[] = [];

  function writeAll(): void {
    const all = waiting;
    waiting = [];
    db.exec('begin immediate');
    for (const { values } of all) insert.run(...values);
    db.exec('commit');
    for (const { done } of all) done();
  }

  app.post('/', async (c: Context) => {
    const sent = await c.req.json<Sent>();
    const values = [
      crypto.randomUUID(),
      sent.idempotencyKey,
      crypto.randomUUID(),
      sent.language,
      JSON.stringify(sent.clinics),
      sent.keySet,
      Buffer.from(sent.sealed, 'base64'),
    ];
    if (way === 'insert') insert.run(...values);
    else {
      await new Promise<void>((done) => {
        if (waiting.length === 0) setImmediate(writeAll);
        waiting.push({ values, done });
      });
    }
    return c.json({ receipt: values[2] }, 201);
  });
}
