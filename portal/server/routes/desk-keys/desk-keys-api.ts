import { Hono } from 'hono';
import type { ServerContext } from '../../server-context.ts';
import { type SignedInEnvironment, signedIn } from '../../sign-in/signed-in.ts';
import type { ApiEnvironment } from '../api/api-environment.ts';
import { keyRing } from '../api/intake-keys.ts';
import { only } from '../api/only-method.ts';
import { putResealed, resealList } from '../api/reseal.ts';
import { addKey } from './add-key.ts';

export type DeskKeysEnvironment = {
  Variables: ApiEnvironment['Variables'] & SignedInEnvironment['Variables'];
};

/** `/api/v1/{municipality}/desk`: what the page of keys asks for from the browser. */
export function deskKeysApi(server: ServerContext): Hono<DeskKeysEnvironment> {
  const routes = new Hono<DeskKeysEnvironment>();
  routes.use(signedIn(server, 'administrator', 'intake'));
  routes.get('/keys', keyRing(server));
  routes.post('/keys', addKey(server));
  routes.all('/keys', only('GET', 'POST'));
  routes.get('/reseal', resealList(server)).all(only('GET'));
  routes.put('/reseal/:id', putResealed(server)).all(only('PUT'));
  return routes;
}
