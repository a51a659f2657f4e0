import type { PackList } from '@shared/model';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { problemAnswer, problemOf } from '../../problems/problem-answer.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import type { ServerContext } from '../../server-context.ts';
import type { ApiEnvironment } from '../api/api-environment.ts';
import { namedMunicipality } from '../api/named-municipality.ts';
import { only } from '../api/only-method.ts';
import { fresh } from './fresh.ts';

/** `/api/v1/packs` and `/api/v1/{municipality}/packs`: rule packs, signed, for extensions. No sign-in. */
export function signedPacks(server: ServerContext): Hono<ApiEnvironment> {
  const { storage, packs } = server;
  const routes = new Hono<ApiEnvironment>();
  routes.onError((error, c) => problemAnswer(problemOf(error), c));
  routes.on(['GET', 'OPTIONS'], ['/packs', '/:municipality/packs'], cors(), fresh, etag());

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

  routes.get('/:municipality/packs', namedMunicipality(server), (c) => {
    const own = packs.of(c.var.municipality.pack);
    if (own === undefined) throw new ProblemError(404, 'address.unknown');
    return c.body(own.text, 200, { 'Content-Type': 'application/json' });
  });
  routes.all('/:municipality/packs', only('GET'));
  return routes;
}
