import { readCsv } from '@shared/exchange';
import { OpenClinicsSchema, OpenGroupsSchema, OpenWaitingTimesSchema } from '@shared/model';
import ICAL from 'ical.js';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { day, lier, testServer, vefsn } from '../../testing/test-server.ts';

const kinds = [
  ['clinics', OpenClinicsSchema],
  ['waiting-times', OpenWaitingTimesSchema],
  ['groups', OpenGroupsSchema],
] as const;

describe.each(kinds)('open %s', (name, schema) => {
  it('are there as JSON, as their schema says, for anyone and any page', async () => {
    const { app } = await testServer();
    const answer = await app.request(`/api/v1/lier/${name}`, {
      headers: { Origin: 'https://elsewhere.example' },
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(answer.headers.get('Content-Type')).toContain('application/json');
    expect(v.parse(schema, await answer.json()).municipality).toMatchObject({ id: 'lier' });
  });

  it('are there as CSV with a row for each', async () => {
    const { app } = await testServer();
    const json = v.parse(schema, await (await app.request(`/api/v1/lier/${name}.json`)).json());
    const answer = await app.request(`/api/v1/lier/${name}.csv`);
    expect(answer.headers.get('Content-Type')).toMatch(/^text\/csv/);
    const [columns, ...rows] = readCsv(await answer.text());
    const things = Object.values(json).find(Array.isArray);
    expect(rows).toHaveLength(things?.length ?? -1);
    for (const row of rows) expect(row).toHaveLength(columns?.length ?? -1);
  });

  it('cost nothing to ask for again, and are old after two seconds', async () => {
    const { app } = await testServer();
    const first = await app.request(`/api/v1/lier/${name}`);
    const tag = first.headers.get('ETag') ?? '';
    expect(first.headers.get('Cache-Control')).toContain(
      'max-age=0, stale-while-revalidate=1, stale-if-error',
    );
    const again = await app.request(`/api/v1/lier/${name}`, { headers: { 'If-None-Match': tag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('of no municipality are a problem in the asked language', async () => {
    const { app } = await testServer();
    const answer = await app.request(`/api/v1/oslo/${name}?lang=en`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({ code: 'municipality.unknown' });
  });
});

describe('what is published', () => {
  it('is another answer at once when it changes', async () => {
    const { app, storage } = await testServer();
    const read = async () => {
      const answer = await app.request('/api/v1/lier/clinics');
      return v.parse(OpenClinicsSchema, await answer.json()).clinics;
    };
    const [clinic] = await storage.clinics.of(lier);
    if (clinic === undefined) throw new Error('the demonstration has none');
    await storage.clinics.put({ ...clinic, takesNewPatients: null, freePlaces: 3 });
    expect((await read()).find(({ id }) => id === clinic.id)).toMatchObject({
      takesNewPatients: null,
      freePlaces: 3,
    });
    await storage.clinics.put({ ...clinic, endedOn: day('2026-03-02') });
    expect((await read()).some(({ id }) => id === clinic.id)).toBe(false);
  });

  it('never says how many wait too long', async () => {
    const { app, storage } = await testServer();
    const [time] = await storage.waitingTimes.newestOf(lier);
    if (time === undefined) throw new Error('the demonstration has none');
    await storage.waitingTimes.put({ ...time, overdue: 1 });
    for (const path of ['waiting-times', 'waiting-times.csv']) {
      expect(await (await app.request(`/api/v1/lier/${path}`)).text()).not.toContain('overdue');
    }
  });

  it('says when a figure is older than the municipality allows', async () => {
    const server = await testServer();
    const stale = async () => {
      const answer = await server.app.request('/api/v1/lier/waiting-times');
      const { waitingTimes } = v.parse(OpenWaitingTimesSchema, await answer.json());
      return new Set(waitingTimes.map((time) => time.stale));
    };
    server.setToday(day('2026-03-05'));
    expect(await stale()).toEqual(new Set([false]));
    server.setToday(day('2026-06-05'));
    expect(await stale()).toEqual(new Set([true]));
  });
});

describe('the calendar of groups', () => {
  it('has every group whose days are known', async () => {
    const { app, storage } = await testServer();
    const answer = await app.request('/calendar/lier/groups.ics?lang=en');
    expect(answer.headers.get('Content-Type')).toContain('text/calendar');
    expect(answer.headers.get('Cache-Control')).toContain('stale-while-revalidate');
    const calendar = new ICAL.Component(ICAL.parse(await answer.text()));
    const known = (await storage.groupOffers.of(lier)).filter(
      ({ meets, season }) => meets !== null && (meets.everyWeeks === 1 || season !== null),
    );
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(known.length);
    expect(known.length).toBeGreaterThan(3);
  });

  it('is there for one group, and a 304 where it has not changed', async () => {
    const { app, storage } = await testServer();
    const group = (await storage.groupOffers.of(vefsn)).find(({ meets }) => meets !== null);
    const path = `/calendar/vefsn/groups/${group?.id}.ics`;
    const first = await app.request(path);
    expect(await first.text()).toContain(`UID:group-${group?.id}`);
    const again = await app.request(path, {
      headers: { 'If-None-Match': first.headers.get('ETag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  it.each([
    '/calendar/lier/groups/none.ics',
    '/calendar/oslo/groups.ics',
    '/calendar/%00/groups.ics',
  ])('%s is none', async (path) => {
    const { app } = await testServer();
    expect((await app.request(path)).status).toBe(404);
  });
});
