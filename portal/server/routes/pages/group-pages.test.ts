import { catalogueOf } from '@shared/packs';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { day, lier, testServer } from '../../testing/test-server.ts';

// the demonstration's groups are of the autumn, and this day is among them
const today = day('2026-03-02');

async function opened() {
  const server = await testServer();
  server.setToday(today);
  const read = async (path: string) => {
    const answer = await server.app.request(path);
    return { status: answer.status, html: await answer.text(), headers: answer.headers };
  };
  return { ...server, read };
}

const balance = 'lier-balanse-fosshagen';

describe('the page of a group', () => {
  it('is there in every language, before any script, and linked from the list', async () => {
    const { read } = await opened();
    for (const language of ['nb', 'ar', 'ti']) {
      const { status, html } = await read(`/${language}/lier/groups/${balance}`);
      expect(status, language).toBe(200);
      expect(html).not.toMatch(/>[^<]*\b(portal|groups|common):[a-z]+[^<]*</i);
      expect(html).not.toMatch(/ style="| on[a-z]+="/);
      expect(html).toContain(
        `<link rel="canonical" href="http://localhost/${language}/lier/groups/${balance}"`,
      );
      const list = await read(`/${language}/lier/groups`);
      expect(list.html).toContain(`href="/${language}/lier/groups/${balance}"`);
    }
  });

  it('says the price with its day and source, and leads on', async () => {
    const { read } = await opened();
    const { html } = await read(`/nb/lier/groups/${balance}`);
    expect(html).toMatch(/Egenandel 109\skr/);
    // in March 2026 the rates of July 2025 hold
    expect(html).toContain('Prisen gjelder fra 1. juli 2025 til 30. juni 2026.');
    expect(html).toContain('FOR-2025-06-23-1196');
    expect(html).toContain(`href="/nb/lier/refer?group=${balance}"`);
    expect(html).toContain(`webcal://localhost/calendar/lier/groups/${balance}.ics?lang=nb`);
    expect(html).toContain('"@type":"Event"');
  });

  it('says what falls away, and that the season is over when it is', async () => {
    const { read, storage, setToday } = await opened();
    const group = (await storage.groupOffers.of(lier)).find(({ id }) => id === balance);
    if (group?.meets == null || group.season?.to == null) throw new Error('it has a season');
    setToday(day('2026-03-16'));
    const meets = { ...group.meets, weekday: 4 as const, cancelled: [day('2026-03-26')] };
    await storage.groupOffers.put({ ...group, meets });
    const { html } = await read(`/nb/lier/groups/${balance}`);
    // cancelled, Maundy Thursday, and Ascension Day
    expect(html).toContain('Møtes ikke: 26. mars, 2. april og 14. mai');
    expect(html).toContain('<time datetime="2026-03-19">19. mars 2026</time>');
    expect(html).not.toContain('datetime="2026-03-26"');

    await storage.groupOffers.put({
      ...group,
      season: { from: day('2025-01-01'), to: day('2025-06-01') },
    });
    expect((await read(`/nb/lier/groups/${balance}`)).html).toContain('Sesongen er over');
    expect((await read('/nb/lier/groups')).html).not.toContain(balance);
  });

  it.each(['none', '%00', 'A', '..%2f', 'x'.repeat(60)])(
    'of %s is said not to be there, with the way to those that are',
    async (name) => {
      const { read } = await opened();
      const { status, html, headers } = await read(`/nb/lier/groups/${name}`);
      expect(status).toBe(404);
      expect(headers.get('Cache-Control')).toBe('no-store');
      expect(html).toContain('href="/nb/lier/groups"');
      expect(html).toContain('noindex');
    },
  );

  it('is gone in words when it was taken off, and is not of another municipality', async () => {
    const { read, storage } = await opened();
    expect((await read(`/nb/vefsn/groups/${balance}`)).status).toBe(404);
    const group = (await storage.groupOffers.of(lier)).find(({ id }) => id === balance);
    if (group === undefined) throw new Error('there is one');
    await storage.groupOffers.put({ ...group, endedOn: today });
    const { status, html } = await read(`/nb/lier/groups/${balance}`);
    expect(status).toBe(404);
    expect(html).toContain('Vi finner ikke denne gruppa');
  });

  it.each([
    [`/nb/lier/groups/${balance}/`, `/nb/lier/groups/${balance}`],
    ['/nb/vefsn/groups/programmes/sterk-og-stodig/', '/nb/vefsn/groups/programmes/sterk-og-stodig'],
  ])('%s has one address', async (path, to) => {
    const { app } = await testServer();
    const answer = await app.request(path);
    expect([answer.status, answer.headers.get('Location')]).toEqual([301, to]);
  });
});

describe('the list', () => {
  it('says how many are left out since they do not say, and keeps the wishes in every link', async () => {
    const { read } = await opened();
    const { html } = await read('/nb/lier/groups?need=walking-balance&free=yes&stepFree=yes');
    expect(html).toContain('1 gruppe er ikke med her.');
    expect(html).toContain(
      'href="/nb/lier/groups?need=walking-balance&amp;free=yes&amp;stepFree=yes&amp;view=week"',
    );
    expect(html).toContain(
      '/calendar/lier/groups.ics?lang=nb&amp;need=walking-balance&amp;free=yes&amp;stepFree=yes',
    );
  });

  it('says at the field what is no age, and keeps what was typed', async () => {
    const { read } = await opened();
    const { status, html } = await read('/nb/lier/groups?age=%3Cb%3E');
    expect(status).toBe(200);
    expect(html.match(/Skriv alderen med tall, fra 0 til 130\./g)).toHaveLength(2);
    expect(html).toContain('value="&lt;b>"');
  });

  it('is a week too: Easter week says who does not meet', async () => {
    const { read } = await opened();
    const { html } = await read('/nb/lier/groups?view=week&week=2026-W14');
    expect(html).toContain('Uke 14');
    expect(html.match(/Helligdag/g)).toHaveLength(2);
    expect(html).toContain('Møtes ikke denne dagen');
    expect(html).toContain('week=2026-W13');
    expect(html).toContain('week=2026-W15');
  });
});

describe('a calendar of what is wished', () => {
  const titlesIn = (text: string) =>
    new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((event) => String(event.getFirstPropertyValue('url')).split('/').at(-1));

  it('has the groups that the list has', async () => {
    const { app } = await testServer();
    const read = async (query: string) =>
      titlesIn(await (await app.request(`/calendar/lier/groups.ics${query}`)).text());
    expect(await read('?lang=nb&day=3')).toEqual([balance]);
    expect(await read('?language=ar&wheelchair=yes')).toEqual([balance]);
    expect(await read('?need=breathing')).toEqual([]);
    expect((await read('')).length).toBeGreaterThan(3);
  });
});

describe('Sterk og stødig', () => {
  it('is told of with its sources, and with the groups of the municipality', async () => {
    const { read } = await opened();
    const { status, html } = await read('/nb/vefsn/groups/programmes/sterk-og-stodig');
    expect(status).toBe(200);
    const [programme] = catalogueOf('national')?.programmes ?? [];
    for (const { text } of programme?.facts ?? []) expect(html).toContain(text.nb);
    expect(html.match(/href="\/nb\/vefsn\/groups\/vefsn-sterk-og-stodig-\d"/g)).toHaveLength(6);
    expect((await read('/nb/vefsn/groups')).html).toContain('groups/programmes/sterk-og-stodig');
  });

  it('is told of where no group follows it yet, and nothing else is', async () => {
    const { read } = await opened();
    const { status, html } = await read('/en/lier/groups/programmes/sterk-og-stodig');
    expect(status).toBe(200);
    expect(html).toContain('No such groups are listed here yet');
    expect((await read('/en/lier/groups/programmes/constructor')).status).toBe(404);
  });
});
