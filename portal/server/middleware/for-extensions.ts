import { cors } from 'hono/cors';

const extensionOrigin = /^(chrome|moz|safari-web)-extension:\/\/[a-z0-9-]+$/i;

/**
 * Lets a browser extension read the answers. What it may see is decided by its token, which it
 * sends itself; no cookie goes along.
 */
export const forExtensions = cors({
  origin: (origin) => (extensionOrigin.test(origin) ? origin : null),
  allowMethods: ['GET', 'POST', 'PUT'],
  allowHeaders: ['Authorization', 'Content-Type', 'Accept-Language'],
  maxAge: 3600,
});
