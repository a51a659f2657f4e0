import type { Day } from '@shared/model/day.ts';
import { Hono } from 'hono';
import type { BuiltFiles } from './built-files.ts';
import { icon } from './icon.ts';
import { journalData } from './journal-data.ts';
import { journalPage } from './page.ts';
import type { Trial } from './page-banner.ts';

type JournalSettings = { files: BuiltFiles; trial: Trial; today: () => Day };

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The demonstration journal as its vendor would serve it. */
export function journalApp({ files, trial, today }: JournalSettings): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('Content-Security-Policy', policy);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'no-referrer');
  });
  app.get('/', (c) => c.html(journalPage(files, trial)));
  app.get('/healthz', (c) => c.text('ok'));
  app.get('/icon.svg', (c) => c.body(icon, 200, { 'Content-Type': 'image/svg+xml' }));
  app.get('/referrals', (c) => {
    c.header('Cache-Control', 'no-store');
    return c.json(journalData(today(), c.req.query('dates') === 'original' ? 'original' : 'moved'));
  });
  app.get('/assets/*', (c) => {
    const file = files.served.get(c.req.path);
    if (file === undefined) return c.notFound();
    return c.body(file.body, 200, {
      'Content-Type': file.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
  });
  app.notFound((c) => c.text('Finnes ikke', 404));
  return app;
}
