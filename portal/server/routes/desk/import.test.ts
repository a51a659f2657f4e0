import { writeCsv } from '@shared/exchange';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { signedInAs } from '../../testing/signed-in-cookie.ts';
import { lier, type TestServer, testServer } from '../../testing/test-server.ts';
import { readTable } from './read-table.ts';

const titles = [
  'Navn',
  'Type',
  'Om gruppa',
  'Slik blir en med',
  'Sted',
  'Dag',
  'Klokka',
  'Minutter',
];
const row = [
  'Sterk rygg',
  'Forebyggende',
  'Vi øver.',
  'Ring oss.',
  'Tranby',
  'onsdag',
  '10:30',
  '60',
];
const publisher = { municipality: 'lier', role: 'clinic', clinic: 'lier-tranby' };

async function sent({ app, storage }: TestServer, content: Uint8Array | string, name: string) {
  const headers = await signedInAs(storage, publisher);
  const body = new FormData();
  body.set('file', new File([new Uint8Array(Buffer.from(content))], name));
  const path = '/nb/lier/desk/groups/import';
  const answer = await app.request(path, { method: 'POST', headers, body });
  return { status: answer.status, html: await answer.text(), headers };
}

describe('a table', () => {
  it('in Excel is read cell by cell: days and times of day as people write them', async () => {
    const excel = await writeExcelFile([
      titles.map((value) => ({ value, type: String })),
      [
        { value: 'Sterk rygg', type: String },
        { value: new Date('2026-08-24T00:00:00Z'), type: Date, format: 'dd.mm.yyyy' },
        { value: 60, type: Number },
        { value: 10.5 / 24, type: Number, format: 'hh:mm' },
      ],
    ]).toBuffer();
    const table = await readTable(new Uint8Array(excel));
    expect(table).toEqual([titles, ['Sterk rygg', '2026-08-24', '60', '10:30', '', '', '', '']]);
  });

  it('may be in the signs of old Excel, or in UTF-8', async () => {
    const text = 'Navn;Sted\nØvelse på Ås;Lier';
    for (const encoding of ['latin1', 'utf8'] as const) {
      expect((await readTable(Buffer.from(text, encoding)))?.[1]).toEqual(['Øvelse på Ås', 'Lier']);
    }
  });

  it.each([
    ['', 'empty'],
    ['Navn;Sted\n;\n', 'empty'],
    ['PK\u0003\u0004 no zip at all', 'unreadable'],
    [`Navn\n${'x\n'.repeat(301)}`, 'too-many'],
  ])('%j is refused: %s', async (text, problem) => {
    expect(await readTable(Buffer.from(text))).toBe(problem);
  });
});

describe('a file of groups', () => {
  it('is shown with each bad cell, and only the good rows are published', async () => {
    const server = await testServer();
    const bad = [
      'Svak rygg',
      'Forebygging',
      'Vi øver.',
      'Ring oss.',
      'Tranby',
      'ondag',
      '25:00',
      '60',
    ];
    const { status, html, headers } = await sent(
      server,
      writeCsv(titles, [row, bad], ';'),
      'g.csv',
    );
    expect(status).toBe(422);
    expect(html).toContain('Rad 3, Type: Velg ett av svarene.');
    expect(html).toContain('Rad 3, Dag: Velg hvilken dag gruppa møtes.');
    expect(html).toContain('Rad 3, Klokka: Skriv klokkeslettet');
    expect(html).not.toContain('Rad 2, ');

    const body = new URLSearchParams({ table: writeCsv(titles, [row, bad]) });
    const path = '/nb/lier/desk/groups/import/publish';
    expect((await server.app.request(path, { method: 'POST', headers, body })).status).toBe(303);
    const groups = await server.storage.groupOffers.of(lier);
    expect(groups.filter(({ name }) => name.nb.endsWith(' rygg'))).toMatchObject([
      { clinic: 'lier-tranby', kind: 'preventive', meets: { weekday: 3, start: '10:30' } },
    ]);
    // the same file once more brings nothing new
    const again = await sent(server, writeCsv(titles, [row], ';'), 'g.csv');
    expect(again.html).toContain('Denne gruppa finnes allerede');
  });

  it('may say what a group helps with, what it follows and which languages are spoken', async () => {
    const server = await testServer();
    const more = [
      ...titles,
      'Hjelper med',
      'Opplegg',
      'Språk',
      'Rullestol',
      'Ikke for deg hvis',
      'Vei dit',
    ];
    const own = [
      ...row,
      'Rygg og nakke | Skulder, arm og hånd',
      'sterk og stødig',
      'Norsk | arabisk',
      'nei',
      'du er under 18 år | du trenger hjelp til å gå',
      'Buss 51.',
    ];
    const wrong = [...row.with(0, 'Svak rygg'), 'Rygg', 'Ukjent', 'klingonsk', '', '', ''];
    const table = [own, wrong];
    const { html, headers } = await sent(server, writeCsv(more, table, ';'), 'g.csv');
    for (const title of ['Hjelper med', 'Opplegg', 'Språk']) {
      expect(html).toContain(`Rad 3, ${title}: Velg ett av svarene.`);
    }
    expect(html).not.toContain('Rad 2, ');
    const body = new URLSearchParams({ table: writeCsv(more, table) });
    const path = '/nb/lier/desk/groups/import/publish';
    await server.app.request(path, { method: 'POST', headers, body });
    const groups = await server.storage.groupOffers.of(lier);
    expect(groups.find(({ name }) => name.nb === 'Sterk rygg')).toMatchObject({
      situations: ['back-neck', 'shoulder-arm-hand'],
      programme: 'sterk-og-stodig',
      languages: ['no', 'ar'],
      wheelchair: false,
      notForYouIf: [{ nb: 'du er under 18 år' }, { nb: 'du trenger hjelp til å gå' }],
      directions: { nb: 'Buss 51.' },
    });
  });

  it('without the columns that are needed is refused by their names', async () => {
    const server = await testServer();
    const { status, html } = await sent(server, 'Navn;Farge\nx;y', 'g.csv');
    expect(status).toBe(422);
    expect(html).toContain('Type, Om gruppa, Slik blir en med, Sted');
  });

  it('begins with a template that our own reader knows', async () => {
    const { app, storage } = await testServer();
    const headers = await signedInAs(storage, publisher);
    const answer = await app.request('/nb/lier/desk/groups/template.csv', { headers });
    expect(answer.headers.get('Content-Disposition')).toContain('grupper.csv');
    const template = new Uint8Array(await answer.arrayBuffer());
    // Excel knows UTF-8 by this mark
    expect([...template.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(template);
    const line = text
      .trim()
      .split(';')
      .map((title) => (title === 'Navn' ? 'Ny' : ''))
      .join(';');
    const table = await readTable(Buffer.from(`${text}${line}`));
    expect(table).toHaveLength(2);
  });
});
