import type { PackList } from '@shared/model';
import { nationalPack } from '@shared/packs';
import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import type { PublishedPack } from '../../packs/published-packs.ts';
import { problemAnswer, problemOf } from '../../problems/problem-answer.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import type { ServerContext } from '../../server-context.ts';
import type { ApiEnvironment } from '../api/api-environment.ts';
import { namedMunicipality } from '../api/named-municipality.ts';
import { only } from '../api/only-method.ts';
import { fresh } from './fresh.ts';

/**
 * `/api/v1/packs`, `/api/v1/packs/national` and `/api/v1/{municipality}/packs`: rule packs, signed,
 * for extensions. No sign-in.
 */
export function signedPacks(server: ServerContext): Hono<ApiEnvironment> {
  const { storage, packs } = server;
  const routes = new Hono<ApiEnvironment>();
  routes.onError((error, c) => problemAnswer(problemOf(error), c));
  routes.on(
    ['GET', 'OPTIONS'],
    ['/packs', '/packs/national', '/:municipality/packs'],
    cors(),
    fresh,
    etag(),
  );

  routes.get('/packs', async (c) => {
    const municipalities = (await storage.municipalities.all()).flatMap(({ id, name, pack }) => {
      const own = packs.of(pack);
      if (own === undefined) return [];
      return [{ id, name, pack: own.pack, version: own.version, published: own.published }];
    });
    const list: PackList = { key: packs.key, municipalities };
    return c.json(list);
  });
  routes.all('/packs', only('GET'));

  routes.get('/packs/national', (c) => given(c, packs.of(nationalPack.manifest.id)));
  routes.all('/packs/national', only('GET'));

  routes.get('/:municipality/packs', namedMunicipality(server), (c) => {
    return given(c, packs.of(c.var.municipality.pack));
  });
  routes.all('/:municipality/packs', only('GET'));
  return routes;
}

function given(c: Context, own: PublishedPack | undefined): Response {
  if (own === undefined) throw new ProblemError(404, 'address.unknown');
  return c.body(own.text, 200, { 'Content-Type': 'application/json' });
}
