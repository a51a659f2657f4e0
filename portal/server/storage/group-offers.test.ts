import { expect, it } from 'vitest';
import { demonstration } from '../demonstration/index.ts';
import { testDatabase } from '../testing/test-database.ts';
import { openDatabase } from './database.ts';
import { groupOffers } from './group-offers.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations.ts';
import { municipalities } from './municipalities.ts';

const [municipality] = demonstration.municipalities;
const group = demonstration.groups.find(({ id }) => id === 'lier-balanse-fosshagen');
if (municipality === undefined || group === undefined)
  throw new Error('the demonstration has both');

it('groups kept by an earlier version are read, and get the shape of this one', async () => {
  const database = openDatabase(await testDatabase());
  await migrate(database);
  const { db, columns } = database;
  const change = migrations(columns)['0008-groups-say-more'];
  await municipalities(db).put(municipality);
  const { notForYouIf, situations, programme, languages, wheelchair, functionalLevel, ...before } =
    group;
  const kept = { ...before, name: { nb: 'Øvelser, «å» og \u0000' } };
  await db
    .insertInto('group_offer')
    .values({ id: group.id, municipality: municipality.id, content: JSON.stringify(kept) })
    .execute();
  const notSaid = {
    notForYouIf: [],
    situations: [],
    programme: null,
    languages: [],
    wheelchair: null,
    functionalLevel: null,
  };
  const read = () => groupOffers(db).byId(municipality.id, group.id);
  expect(await read()).toEqual({ ...kept, ...notSaid });

  await change?.up(db);
  const { content } = await db
    .selectFrom('group_offer')
    .select('content')
    .executeTakeFirstOrThrow();
  expect(JSON.parse(content)).toEqual({ ...notSaid, ...kept });

  // what was said is left as it is
  await groupOffers(db).put(group);
  await change?.up(db);
  expect(await read()).toEqual(group);
  await db.destroy();
});
