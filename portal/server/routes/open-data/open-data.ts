import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { problemAnswer, problemOf } from '../../problems/problem-answer.ts';
import type { ServerContext } from '../../server-context.ts';
import type { ApiEnvironment, ApiHandler } from '../api/api-environment.ts';
import { namedMunicipality } from '../api/named-municipality.ts';
import { currentGroups } from './current-groups.ts';
import { fresh } from './fresh.ts';
import { meanwhile } from './meanwhile.ts';
import { openClinic, openGroup, openWaitingTime } from './published.ts';
import { tables } from './tables.ts';

/** `/api/v1/{municipality}/clinics|waiting-times|groups`, with `.csv` for a table, and what people can do meanwhile: no sign-in. */
export function openData(server: ServerContext): Hono<ApiEnvironment> {
  const routes = new Hono<ApiEnvironment>();
  routes.onError((error, c) => problemAnswer(problemOf(error), c));
  for (const [name, answer] of Object.entries(answers)) {
    const path = `/:municipality/:file{${name}(\\.csv|\\.json)?}`;
    routes.on(['GET', 'OPTIONS'], path, cors(), fresh, etag(), namedMunicipality(server));
    routes.get(path, answer(server));
  }
  const own = '/:municipality/meanwhile';
  routes.on(['GET', 'OPTIONS'], own, cors(), fresh, etag(), namedMunicipality(server));
  routes.get(own, meanwhile(server));
  return routes;
}

const answers: Record<string, (server: ServerContext) => ApiHandler> = {
  clinics:
    ({ storage, today }) =>
    async (c) => {
      const { municipality } = c.var;
      const found = await storage.clinics.of(municipality.id);
      const clinics = found.map((clinic) => openClinic(clinic, { municipality, on: today() }));
      return isTable(c.req.path)
        ? csv(tables.clinics(clinics))
        : c.json({ ...head(municipality), clinics });
    },

  'waiting-times':
    ({ storage, today }) =>
    async (c) => {
      const { municipality } = c.var;
      const open = new Set((await storage.clinics.of(municipality.id)).map(({ id }) => id));
      const found = await storage.waitingTimes.newestOf(municipality.id);
      const waitingTimes = found
        .filter(({ clinic }) => open.has(clinic))
        .map((time) => openWaitingTime(time, { municipality, on: today() }));
      return isTable(c.req.path)
        ? csv(tables.waitingTimes(waitingTimes))
        : c.json({ ...head(municipality), waitingTimes });
    },

  groups:
    ({ storage, today }) =>
    async (c) => {
      const { municipality } = c.var;
      const on = today();
      const found = currentGroups(await storage.groupOffers.of(municipality.id), on);
      const groups = found.map((group) => openGroup(group, { municipality, on }));
      return isTable(c.req.path)
        ? csv(tables.groups(groups))
        : c.json({ ...head(municipality), groups });
    },
};

function head({
  id,
  number,
  name,
  demonstration,
  staleAfterDays,
}: ApiEnvironment['Variables']['municipality']) {
  return { municipality: { id, number, name, demonstration }, staleAfterDays };
}

function isTable(path: string): boolean {
  return path.endsWith('.csv');
}

function csv(text: string): Response {
  return new Response(text, {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
}
