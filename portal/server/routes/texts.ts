import type { Handler } from 'hono';
import { favicon } from '../../look/index.ts';

const aDay = { 'Cache-Control': 'public, max-age=86400' };

/** Everything public may be found; the API is for programs. */
export const robots: Handler = (c) => c.text('User-agent: *\nDisallow: /api/\n', 200, aDay);

export const icon: Handler = (c) =>
  c.body(favicon, 200, { 'Content-Type': 'image/svg+xml', ...aDay });
