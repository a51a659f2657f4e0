import { type ClinicId, ClinicIdSchema, GroupIdSchema } from '@shared/model';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { signedInAs } from '../../testing/signed-in-cookie.ts';
import { day, lier, type TestServer, testServer } from '../../testing/test-server.ts';

const tranby: ClinicId = v.parse(ClinicIdSchema, 'lier-tranby');
const publisher = { municipality: 'lier', role: 'clinic', clinic: 'lier-tranby' };
const administrator = { municipality: 'lier', role: 'administrator' };

type Who = Awaited<ReturnType<typeof signedInAs>>;
type Form = Record<string, string | string[]>;

async function get({ app }: TestServer, who: Who, path: string) {
  const answer = await app.request(`/nb/lier/desk${path}`, { headers: who });
  return { status: answer.status, html: await answer.text(), headers: answer.headers };
}

async function post({ app }: TestServer, who: Who, path: string, form: Form) {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(form)) {
    for (const one of [value].flat()) body.append(name, one);
  }
  const answer = await app.request(`/nb/lier/desk${path}`, { method: 'POST', headers: who, body });
  return { status: answer.status, html: await answer.text(), headers: answer.headers };
}

/** What a form holds as a browser would send it, without what is not ticked. */
function formIn(html: string): Form {
  const form: Form = {};
  const main = /<form method="post" class="form"[\s\S]*?<\/form>/.exec(html)?.[0] ?? '';
  const add = (name: string, value: string) => {
    form[name] = name in form ? [form[name] ?? [], value].flat() : value;
  };
  for (const [input] of main.matchAll(/<input [^>]*>/g)) {
    const { name, value = '', type } = attributesOf(input);
    const isPicked = /\schecked/.test(input);
    if (name !== undefined && (isPicked || (type !== 'radio' && type !== 'checkbox'))) {
      add(name, value);
    }
  }
  for (const [area, open = '', text = ''] of main.matchAll(/<textarea ([^>]*)>([^<]*)/g)) {
    const { name } = attributesOf(area && `<x ${open}>`);
    if (name !== undefined) add(name, decoded(text));
  }
  for (const [, open = '', options = ''] of main.matchAll(
    /<select ([^>]*)>([\s\S]*?)<\/select>/g,
  )) {
    const { name } = attributesOf(`<x ${open}>`);
    const chosen = /<option selected value="([^"]*)"|<option value="([^"]*)" selected/.exec(
      options,
    );
    if (name !== undefined) add(name, chosen?.[1] ?? chosen?.[2] ?? '');
  }
  return form;
}

function attributesOf(tag: string): Record<string, string | undefined> {
  return Object.fromEntries(
    [...tag.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [
      name,
      decoded(value ?? ''),
    ]),
  );
}

function decoded(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

const figuresPath = '/clinics/lier-tranby/figures';

async function newFigures(server: TestServer, who: Who, more: Form) {
  const { html } = await get(server, who, figuresPath);
  return { ...formIn(html), 'countedOn.physiotherapy': '2026-03-01', ...more };
}

const pages = [
  // nobody, intake, own clinic, administrator, administrator of another municipality
  ['', [303, 200, 200, 200, 403]],
  ['/clinics', [303, 403, 403, 200, 403]],
  ['/clinics/new', [303, 403, 403, 200, 403]],
  ['/clinics/lier-tranby/figures', [303, 403, 200, 200, 403]],
  ['/clinics/lier-voksne/figures', [303, 403, 403, 200, 403]],
  ['/clinics/lier-tranby/about', [303, 403, 200, 200, 403]],
  ['/clinics/lier-voksne/about', [303, 403, 403, 200, 403]],
  ['/clinics/vefsn-none/about', [303, 403, 403, 404, 403]],
  ['/groups', [303, 403, 200, 200, 403]],
  ['/groups/new', [303, 403, 200, 200, 403]],
  ['/groups/import', [303, 403, 200, 200, 403]],
  ['/groups/template.csv', [303, 403, 200, 200, 403]],
  ['/groups/lier-friskliv-senior', [303, 403, 403, 200, 403]],
  ['/report', [303, 403, 200, 200, 403]],
  ['/report.csv', [303, 403, 200, 200, 403]],
  ['/history', [303, 403, 200, 200, 403]],
  ['/settings', [303, 403, 403, 200, 403]],
] as const;

const posts = [
  ['/clinics/new', [401, 403, 403, 422, 403]],
  ['/clinics/lier-tranby/figures', [401, 403, 422, 422, 403]],
  ['/clinics/lier-voksne/figures', [401, 403, 403, 422, 403]],
  ['/clinics/lier-tranby/about', [401, 403, 422, 422, 403]],
  ['/clinics/lier-tranby/close', [401, 403, 403, 303, 403]],
  ['/groups/new', [401, 403, 422, 422, 403]],
  ['/groups/import', [401, 403, 422, 422, 403]],
  ['/groups/import/publish', [401, 403, 422, 422, 403]],
  ['/groups/lier-friskliv-senior', [401, 403, 403, 422, 403]],
  ['/groups/lier-friskliv-senior/end', [401, 403, 403, 303, 403]],
  ['/history', [401, 403, 422, 422, 403]],
  ['/settings', [401, 403, 403, 422, 403]],
] as const;

it('opens each address for the roles that it is for, and no other', async () => {
  const server = await testServer();
  const nobody = { Cookie: '', Origin: 'http://localhost', 'Sec-Fetch-Site': 'same-origin' };
  const roles = [
    nobody,
    await signedInAs(server.storage, { municipality: 'lier', role: 'intake' }),
    await signedInAs(server.storage, publisher),
    await signedInAs(server.storage, administrator),
    await signedInAs(server.storage, { municipality: 'vefsn', role: 'administrator' }),
  ];
  for (const [path, expected] of pages) {
    const answers = await Promise.all(roles.map((who) => get(server, who, path)));
    expect([path, ...answers.map(({ status }) => status)]).toEqual([path, ...expected]);
  }
  for (const [path, expected] of posts) {
    const answers = [];
    for (const who of roles) answers.push(await post(server, who, path, {}));
    expect([path, ...answers.map(({ status }) => status)]).toEqual([path, ...expected]);
  }
});

describe('a clinic', () => {
  it('publishes its figures, which stand everywhere in the next answer', async () => {
    const server = await testServer();
    const who = await signedInAs(server.storage, publisher);
    const form = await newFigures(server, who, {
      takesNewPatients: 'no',
      freePlaces: '2',
      'days.physiotherapy.1': '٤',
      'days.physiotherapy.4': '',
    });
    const answer = await post(server, who, figuresPath, form);
    expect(answer.status).toBe(303);
    expect((await get(server, who, `${figuresPath}?done`)).html).toContain('Publisert');

    const times = await server.storage.waitingTimes.newestOf(lier);
    const own = times.filter(({ clinic }) => clinic === tranby);
    expect(own.map(({ level }) => level)).toEqual([1, 2, 3]);
    expect(own[0]).toMatchObject({ days: 4, countedOn: '2026-03-01' });
    const open = await (await server.app.request('/api/v1/lier/clinics')).text();
    expect(open).toMatch(/"id":"lier-tranby"[^}]*[\s\S]*?"takesNewPatients":false,"freePlaces":2/);
    const page = await (await server.app.request('/nb/lier/waiting-times')).text();
    expect(page).toContain('1. mars 2026');
  });

  it('is told what is wrong where it is, and loses nothing that was typed', async () => {
    const server = await testServer();
    const who = await signedInAs(server.storage, publisher);
    const form = await newFigures(server, who, {
      'countedOn.physiotherapy': '2026-03-03',
      'days.physiotherapy.1': 'fjorten',
      freePlaces: '7',
    });
    const { status, html } = await post(server, who, figuresPath, form);
    expect(status).toBe(422);
    expect(html).toContain('<title>Feil: ');
    expect(html.match(/Skriv et helt tall/g)).toHaveLength(2);
    expect(html.match(/Datoen kan ikke være etter i dag/g)).toHaveLength(2);
    expect(formIn(html)).toMatchObject({ 'days.physiotherapy.1': 'fjorten', freePlaces: '7' });
  });

  it('keeps the day of figures that it did not count again', async () => {
    const server = await testServer();
    const who = await signedInAs(server.storage, publisher);
    const before = await server.storage.waitingTimes.newestOf(lier);
    const { html } = await get(server, who, figuresPath);
    await post(server, who, figuresPath, { ...formIn(html), takesNewPatients: 'unknown' });
    expect(await server.storage.waitingTimes.newestOf(lier)).toEqual(before);
    const clinic = await server.storage.clinics.byId(lier, tranby);
    expect(clinic).toMatchObject({ takesNewPatients: null, intakeOn: '2026-03-02' });
  });

  it('changes nothing of another clinic, nor of the municipality', async () => {
    const server = await testServer();
    const who = await signedInAs(server.storage, publisher);
    const others = ['/clinics/lier-voksne/figures', '/clinics/lier-voksne/about', '/settings'];
    for (const path of [...others, '/clinics', '/groups/lier-friskliv-senior']) {
      expect((await get(server, who, path)).status, path).toBe(403);
      expect((await post(server, who, path, { version: '0' })).status, path).toBeGreaterThan(402);
    }
    expect(await server.storage.publishingHistory.latest(lier, { limit: 9 })).toEqual([]);
  });

  it('describes itself, and leaves open what it does not know', async () => {
    const server = await testServer();
    const who = await signedInAs(server.storage, publisher);
    const path = '/clinics/lier-tranby/about';
    const form = {
      ...formIn((await get(server, who, path)).html),
      stepFree: 'unknown',
      competence: ['manual-therapy', 'lungs'],
      languages: ['no', 'nsl'],
      website: 'tranby.example',
      'closed.0.from': '2026-07-06',
      'closed.0.to': '2026-07-24',
      'about.en': 'We help adults.',
    };
    expect((await post(server, who, path, form)).status).toBe(303);
    expect(await server.storage.clinics.byId(lier, tranby)).toMatchObject({
      access: { stepFree: null },
      competence: ['manual-therapy', 'lungs'],
      languages: ['no', 'nsl'],
      website: 'https://tranby.example',
      closed: [{ from: '2026-07-06', to: '2026-07-24' }],
      about: { en: 'We help adults.' },
      takesNewPatients: true,
    });
  });
});

describe('two who change the same', () => {
  const change = async (server: TestServer, more: Form) => {
    const [first, second] = [
      await signedInAs(server.storage, publisher),
      await signedInAs(server.storage, { ...publisher, name: 'Ola' }),
    ];
    const mine = await newFigures(server, second, { freePlaces: '5', ...more });
    const theirs = await newFigures(server, first, {
      'days.physiotherapy.1': '3',
      freePlaces: '1',
    });
    expect((await post(server, first, figuresPath, theirs)).status).toBe(303);
    return { second, mine };
  };

  it('both see both values, and nothing is written before one is chosen', async () => {
    const server = await testServer();
    const { second, mine } = await change(server, {});
    const conflict = await post(server, second, figuresPath, mine);
    expect(conflict.status).toBe(409);
    expect(conflict.html).toContain('Noen andre har endret det samme');
    expect((await server.storage.clinics.byId(lier, tranby))?.freePlaces).toBe(1);

    const shown = formIn(conflict.html);
    // only the other one changed the wait at level 1, so theirs is proposed
    expect(shown['keep.days.physiotherapy.1']).toBe('theirs');
    expect(shown['keep.freePlaces']).toBeUndefined();
    const unchosen = await post(server, second, figuresPath, shown);
    expect(unchosen.status).toBe(422);
    expect(unchosen.html).toContain('Velg hva som skal stå');

    const chosen = { ...formIn(unchosen.html), 'keep.freePlaces': 'mine' };
    expect((await post(server, second, figuresPath, chosen)).status).toBe(303);
    expect((await server.storage.clinics.byId(lier, tranby))?.freePlaces).toBe(5);
    const times = await server.storage.waitingTimes.newestOf(lier);
    expect(times.find(({ clinic, level }) => clinic === tranby && Number(level) === 1)?.days).toBe(
      3,
    );
  });

  it('lets one through where both publish at the same moment', async () => {
    const server = await testServer();
    const who = await signedInAs(server.storage, publisher);
    const forms = await Promise.all(
      ['11', '12', '13', '14'].map((days) =>
        newFigures(server, who, { 'days.physiotherapy.1': days }),
      ),
    );
    const answers = await Promise.all(forms.map((form) => post(server, who, figuresPath, form)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409, 409]);
    expect(await server.storage.publishingHistory.latest(lier, { limit: 9 })).toHaveLength(1);
  });
});

describe('the history', () => {
  it('says who changed what, and takes the newest change back', async () => {
    const server = await testServer();
    const who = await signedInAs(server.storage, { ...publisher, name: 'Kari Fysio' });
    const before = await server.storage.waitingTimes.newestOf(lier);
    const form = await newFigures(server, who, { 'days.physiotherapy.1': '77' });
    await post(server, who, figuresPath, form);
    const { html } = await get(server, who, '/history');
    expect(html).toContain('Kari Fysio');
    expect(html).toContain('77');

    const undo = { kind: 'figures', id: 'lier-tranby', version: '1' };
    expect((await post(server, who, '/history', undo)).status).toBe(303);
    expect(await server.storage.waitingTimes.newestOf(lier)).toEqual(before);
    // what is no longer the newest can't be taken back unseen
    expect((await post(server, who, '/history', undo)).status).toBe(409);
    // and the taking back can itself be taken back
    expect((await post(server, who, '/history', { ...undo, version: '2' })).status).toBe(303);
    const again = await server.storage.waitingTimes.newestOf(lier);
    expect(again.find(({ days }) => days === 77)).toMatchObject({ countedOn: '2026-03-01' });
  });

  it('of others is not theirs to undo', async () => {
    const server = await testServer();
    const admin = await signedInAs(server.storage, administrator);
    const path = '/clinics/lier-voksne/figures';
    const form = { ...formIn((await get(server, admin, path)).html), freePlaces: '9' };
    expect((await post(server, admin, path, form)).status).toBe(303);
    const who = await signedInAs(server.storage, publisher);
    const undo = { kind: 'figures', id: 'lier-voksne', version: '1' };
    expect((await post(server, who, '/history', undo)).status).toBe(403);
    expect((await get(server, who, '/history')).html).not.toContain('lier-voksne');
  });

  it('refuses to undo what never was', async () => {
    const server = await testServer();
    const who = await signedInAs(server.storage, administrator);
    const wrong: [Form, number][] = [
      [{ kind: 'secret', id: 'x', version: '1' }, 422],
      [{ kind: 'group', id: 'x', version: '1' }, 404],
      [{ kind: 'group', id: 'x', version: 'NaN' }, 422],
      [{ kind: 'constructor', id: '__proto__', version: '1' }, 422],
      [{}, 422],
    ];
    for (const [form, status] of wrong) {
      expect((await post(server, who, '/history', form)).status).toBe(status);
    }
  });
});

const group = {
  version: '0',
  'name.nb': 'Balanse på Tranby',
  kind: 'preventive',
  clinic: 'lier-tranby',
  'about.nb': 'Trening for balanse.',
  'forYouIf.nb': 'du er ustø\ndu er over 65',
  'forYouIf.en': 'you are unsteady',
  'howToJoin.nb': 'Ring oss.',
  weekday: '1',
  start: '9.30',
  minutes: '60',
  everyWeeks: '2',
  seasonFrom: '2026-03-09',
  seasonTo: '2026-05-31',
  cancelled: '20.4.2026',
  place: 'Tranby',
  stepFree: 'unknown',
  places: '10',
  freePlaces: '4',
};
const groupId = v.parse(GroupIdSchema, 'lier-balanse-pa-tranby');

describe('a group', () => {
  it('is published, with its days in the open data and the calendar', async () => {
    const server = await testServer();
    const who = await signedInAs(server.storage, publisher);
    const answer = await post(server, who, '/groups/new', group);
    expect(answer.headers.get('Location')).toContain(`/nb/lier/desk/groups/${groupId}?done`);
    expect(await server.storage.groupOffers.byId(lier, groupId)).toMatchObject({
      forYouIf: [{ nb: 'du er ustø', en: 'you are unsteady' }, { nb: 'du er over 65' }],
      meets: { start: '09:30', everyWeeks: 2, cancelled: ['2026-04-20'] },
      stepFree: null,
    });
    const calendar = await server.app.request(`/calendar/lier/groups/${groupId}.ics`);
    const text = await calendar.text();
    expect(text).toContain('DTSTART;TZID=Europe/Oslo:20260309T093000');
    // Easter Monday, and the day that was cancelled
    expect(text).toContain('EXDATE;TZID=Europe/Oslo:20260406T093000');
    expect(text).toContain('EXDATE;TZID=Europe/Oslo:20260420T093000');
    expect((await get(server, who, `/groups/${groupId}`)).html).toContain('23. mars 2026');
  });

  it('that cannot be so is sent back with the reason where it is', async () => {
    const server = await testServer();
    const who = await signedInAs(server.storage, publisher);
    const wrong: [Form, string, string][] = [
      [{ kind: 'treatment', chargeNok: '50' }, 'chargeNok', 'prisen fra taksten'],
      [{ places: '3' }, 'freePlaces', 'flere ledige enn 3'],
      [{ start: '25:00' }, 'start', 'Skriv klokkeslettet'],
      [{ seasonFrom: '', seasonTo: '' }, 'seasonFrom', 'hvilken uke'],
      [{ seasonTo: '2026-01-01' }, 'seasonTo', 'før første dag'],
      [{ cancelled: '31.2.2026' }, 'cancelled', '«31.2.2026» er ingen dato'],
      [{ 'name.nb': '' }, 'name.nb', 'Fyll ut'],
      [{ minutes: '5' }, 'minutes', 'fra 15 til 480'],
      [{ minimumAge: '70', maximumAge: '60' }, 'maximumAge', 'Høyeste alder'],
      [{ 'forYouIf.en': 'a\nb\nc' }, 'forYouIf.en', 'like mange linjer'],
    ];
    for (const [more, field, reason] of wrong) {
      const { status, html } = await post(server, who, '/groups/new', { ...group, ...more });
      expect(status, field).toBe(422);
      const atField = new RegExp(`id="${field.replace('.', '\\.')}-error"[\\s\\S]{0,400}?</p>`);
      expect(atField.exec(html)?.[0], field).toContain(reason);
      // above the form the field is named, since many lack the same
      const above = new RegExp(`href="#${field.replace('.', '\\.')}">([^<]+) – ([^<]+)`).exec(html);
      expect(above?.[2], field).toContain(reason);
    }
    expect(await server.storage.groupOffers.byId(lier, groupId)).toBeUndefined();
  });

  it('can be copied to a new season: days and places are new, the rest stays', async () => {
    const server = await testServer();
    const who = await signedInAs(server.storage, publisher);
    await post(server, who, '/groups/new', group);
    const copy = formIn((await get(server, who, `/groups/new?copy=${groupId}`)).html);
    expect(copy).toMatchObject({
      'name.nb': 'Balanse på Tranby',
      start: '09:30',
      freePlaces: '10',
    });
    expect([copy.seasonFrom, copy.cancelled]).toEqual(['', '']);
  });

  it('is taken off the list, and put back', async () => {
    const server = await testServer();
    const who = await signedInAs(server.storage, publisher);
    await post(server, who, '/groups/new', group);
    const listed = async () =>
      (await (await server.app.request('/api/v1/lier/groups')).text()).includes(groupId);
    await post(server, who, `/groups/${groupId}/end`, { to: 'ended' });
    expect(await listed()).toBe(false);
    await post(server, who, `/groups/${groupId}/end`, { to: 'open' });
    expect(await listed()).toBe(true);
  });

  it('is taken back as if it never was, by undoing that it came', async () => {
    const server = await testServer();
    const who = await signedInAs(server.storage, publisher);
    await post(server, who, '/groups/new', group);
    await post(server, who, '/history', { kind: 'group', id: groupId, version: '1' });
    expect((await server.storage.groupOffers.of(lier)).some(({ id }) => id === groupId)).toBe(
      false,
    );
  });

  it('cannot be taken over from another clinic', async () => {
    const server = await testServer();
    const who = await signedInAs(server.storage, publisher);
    await post(server, who, '/groups/new', { ...group, clinic: 'lier-voksne' });
    expect(await server.storage.groupOffers.byId(lier, groupId)).toMatchObject({ clinic: tranby });
  });
});

describe('the administrator', () => {
  it('adds a clinic, closes it and takes it in again', async () => {
    const server = await testServer();
    const who = await signedInAs(server.storage, administrator);
    const form = {
      ...formIn((await get(server, who, '/clinics/new')).html),
      name: 'Ny klinikk på Ås',
      kind: 'contract',
      'about.nb': 'For voksne.',
      address: 'Lier',
    };
    const answer = await post(server, who, '/clinics/new', form);
    expect(answer.headers.get('Location')).toContain('/desk/clinics/lier-ny-klinikk-pa-as/about');
    const id = v.parse(ClinicIdSchema, 'lier-ny-klinikk-pa-as');
    const isOpen = async () => (await server.storage.clinics.of(lier)).some((own) => own.id === id);
    expect(await isOpen()).toBe(true);
    await post(server, who, `/clinics/${id}/close`, { to: 'closed' });
    expect(await isOpen()).toBe(false);
    await post(server, who, `/clinics/${id}/close`, { to: 'open' });
    expect(await isOpen()).toBe(true);
  });

  it('sets texts, languages, limits and local exemptions', async () => {
    const server = await testServer();
    const who = await signedInAs(server.storage, administrator);
    const form = {
      ...formIn((await get(server, who, '/settings')).html),
      phone: '32 00 00 99',
      languages: ['en'],
      staleAfterDays: '14',
      'notice.nb': 'Telefonen er stengt.',
      'exemption.0.name.nb': 'Under 20 år',
      'exemption.0.text.nb': 'Du betaler ikke.',
      'exemption.0.ageBelow': '20',
      'exemption.0.from': '2026-01-01',
      'exemption.0.title': 'Vedtak 12/26',
      'exemption.0.section': 'punkt 2',
    };
    expect((await post(server, who, '/settings', form)).status).toBe(303);
    expect(await server.storage.municipalities.byId(lier)).toMatchObject({
      phone: '32 00 00 99',
      languages: ['nb', 'en'],
      staleAfterDays: 14,
      notice: { nb: 'Telefonen er stengt.' },
      localExemptions: [{ id: 'local-under-20-ar', ageBelow: 20, from: '2026-01-01', to: null }],
    });
    expect((await server.app.request('/ar/lier/')).status).toBe(404);
  });

  it('is not told twice that nothing changed', async () => {
    const server = await testServer();
    const who = await signedInAs(server.storage, administrator);
    const form = formIn((await get(server, who, '/settings')).html);
    await post(server, who, '/settings', form);
    expect(await server.storage.publishingHistory.latest(lier, { limit: 9 })).toEqual([]);
  });

  it('reports the year, as a page and for a spreadsheet', async () => {
    const server = await testServer();
    const who = await signedInAs(server.storage, administrator);
    const year = Number(
      (await server.storage.waitingTimes.historyOf(lier))[0]?.countedOn.slice(0, 4),
    );
    const { html } = await get(server, who, `/report?year=${year}`);
    expect(html).toContain(`Årsrapport ${year}`);
    expect(html).toContain('Avtalefysioterapeutene på Tranby');
    const csv = await get(server, who, `/report.csv?year=${year}&clinic=lier-tranby`);
    expect(csv.headers.get('Content-Type')).toContain('text/csv');
    expect(csv.html).toContain('Avtalefysioterapeutene på Tranby');
    expect(csv.html).not.toContain('Fysio- og ergoterapi for voksne');
    const own = await signedInAs(server.storage, publisher);
    const theirs = await get(server, own, `/report.csv?year=${year}&clinic=lier-voksne`);
    expect(theirs.html).not.toContain('Fysio- og ergoterapi for voksne');
  });
});

it('answers hostile forms as wrong forms, and writes nothing', async () => {
  const server = await testServer();
  const who = await signedInAs(server.storage, administrator);
  const hostile: [string, Form][] = [
    [figuresPath, { version: '-1', takesNewPatients: '<script>' }],
    [figuresPath, { version: '1e9', 'days.physiotherapy.1': '9'.repeat(400) }],
    [figuresPath, { version: '0', 'days.physiotherapy.1': '9'.repeat(400) }],
    [figuresPath, {}],
    ['/groups/new', { 'name.nb': 'x\u0000\u202E', kind: '__proto__', clinic: '../../x' }],
    ['/groups/new', { ...group, 'name.nb': '<img src=x onerror=alert(1)>', start: '' }],
    ['/groups/__proto__', {}],
    ['/groups/import/publish', { table: 'a,b\n1,2' }],
    ['/clinics/%00/figures', {}],
  ];
  for (const [path, form] of hostile) {
    const { status, html } = await post(server, who, path, form);
    expect(status, path).toBeGreaterThanOrEqual(400);
    expect(status, path).toBeLessThan(500);
    expect(html).not.toMatch(/<script>|<img/);
  }
  expect(await server.storage.publishingHistory.latest(lier, { limit: 9 })).toEqual([]);
});

it('shows a reminder from the day after the limit', async () => {
  const server = await testServer();
  const who = await signedInAs(server.storage, publisher);
  const form = await newFigures(server, who, { 'countedOn.physiotherapy': '2026-03-02' });
  await post(server, who, figuresPath, form);
  const reminded = async (on: string) => {
    server.setToday(day(on));
    return (await get(server, who, figuresPath)).html.includes('Tallene er gamle');
  };
  expect(await reminded('2026-04-01')).toBe(false);
  expect(await reminded('2026-04-02')).toBe(true);
});
