import { MeanwhileSchema } from '@shared/model';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { lier, testServer } from '../../testing/test-server.ts';

describe('what people can do meanwhile', () => {
  it('is the same for everyone, in the language that is asked for', async () => {
    const { app } = await testServer();
    const ask = async (query: string) => {
      const answer = await app.request(`/api/v1/lier/meanwhile${query}`);
      expect(answer.headers.get('Cache-Control')).toContain('public');
      return v.parse(MeanwhileSchema, await answer.json());
    };
    const norwegian = await ask('?lang=nb');
    expect(await ask('?lang=xx')).toEqual(norwegian);
    const english = await ask('?lang=en');
    const tummy = ({ areas }: { areas: string[] }) => areas.join() === 'child-baby';
    expect(norwegian.advice.find(tummy)?.text).toMatch(/babyen/);
    expect(english.advice.find(tummy)).toMatchObject({ language: 'en' });
    expect(english.groups.length).toBeGreaterThan(0);
  });

  it('has groups with room alone, for those whom they are for', async () => {
    const { app, storage } = await testServer();
    const groups = await storage.groupOffers.of(lier);
    const full = groups.find(({ freePlaces }) => (freePlaces ?? 0) > 0);
    if (full === undefined) throw new Error('no group in the demonstration has room');
    const ids = async () => {
      const answer = await app.request('/api/v1/lier/meanwhile');
      return v.parse(MeanwhileSchema, await answer.json()).groups;
    };
    const before = await ids();
    expect(before.map(({ id }) => id)).toContain(full.id);
    for (const { areas } of before) expect(areas).not.toContain('child-baby');
    await storage.groupOffers.put({ ...full, freePlaces: 0 });
    expect((await ids()).map(({ id }) => id)).not.toContain(full.id);
  });
});
