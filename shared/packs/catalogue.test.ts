import { ProposalSchema } from '@shared/model';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { checkCatalogue } from './check-catalogue.ts';
import { chapterOf, coverage } from './coverage.ts';
import { catalogueIds, catalogueOf } from './index.ts';
import { PackError } from './pack-error.ts';
import { parseCatalogue } from './parse-catalogue.ts';

const all = catalogueIds.map(catalogueOf).filter((own) => own !== undefined);
const text = (nb: string) => ({ nb });
const dated = { from: '2026-01-01', source: { document: 'plan', section: '1' } };
const none = { steps: [], services: [], entrances: [], specialities: [], arrangements: [] };
const manifest = {
  id: 'test',
  kind: 'municipality',
  name: text('Test'),
  documents: [{ id: 'plan', title: 'Plan', publisher: 'Test' }],
};
const parsed = (files: object) => parseCatalogue('packs/test', { 'pack.json': manifest, ...files });
const errors = (files: object) =>
  checkCatalogue('packs/test', parsed(files)).map(
    ({ file, path, message }) => `${file}: ${path}: ${message}`,
  );

describe('the catalogues that come with Inngang', () => {
  it('are those of all plans, and parsed once', () => {
    expect(catalogueIds).toEqual(['national', 'lier', 'vefsn', 'alesund', 'innlandet', 'nff']);
    expect(catalogueOf('vefsn')).toBe(catalogueOf('vefsn'));
    expect([catalogueOf('oslo'), catalogueOf('constructor')]).toEqual([undefined, undefined]);
  });

  it.each(all.map((own) => [own.manifest.id, own] as const))('%s has nothing wrong', (id, own) => {
    expect(checkCatalogue(id, own)).toEqual([]);
  });

  it('say every text in every language of the portal', () => {
    const untranslated = all
      .flatMap(textsIn)
      .filter((own) => own.en === undefined || own.ar === undefined);
    expect(untranslated).toEqual([]);
  });

  it('encode each chapter of each source, or say why not', () => {
    const silent = all
      .flatMap((own) =>
        coverage(
          own,
          all.filter((other) => other !== own),
        ),
      )
      .flatMap(({ document, chapters }) =>
        chapters
          .filter(({ state, why }) => state !== 'encoded' && why === undefined)
          .map(({ section }) => `${document.id} ${section}`),
      );
    expect(silent).toEqual([]);
  });

  it('list each source once', () => {
    const documents = all
      .flatMap((own) =>
        coverage(
          own,
          all.filter((other) => other !== own),
        ),
      )
      .filter(({ listed }) => listed)
      .map(({ document }) => document.id);
    expect(documents).toEqual([...new Set(documents)]);
  });
});

describe('a catalogue that is wrong', () => {
  const service = { id: 'a', name: text('A'), text: text('B'), ...dated };

  it('is refused with file and path', () => {
    const services = { ...none, services: [{ ...service, ages: {}, order: [{ place: 2 }] }] };
    const read = () => parsed({ 'services.json': services });
    expect(read).toThrow(PackError);
    expect(read).toThrow(/packs\/test\/services\.json: services\.0\.ages: No age is named/);
    expect(read).toThrow(/services\.0\.order/);
  });

  it('has an order that leaves a place out', () => {
    const order = [1, 3].map((place) => ({ place, text: text('C') }));
    const read = () => parsed({ 'services.json': { ...none, services: [{ ...service, order }] } });
    expect(read).toThrow(/Places run 1, 2, 3/);
  });

  it('names a step, a column or a document that it does not have', () => {
    const cells = [
      { column: 'b', tasks: [text('D')] },
      { column: 'a', tasks: [text('D')] },
      { column: 'a', tasks: [text('D')] },
    ];
    const row = { id: 'r', name: text('E'), strength: 'should', cells, ...dated };
    const divisions = [
      { id: 'd', name: text('F'), columns: [{ id: 'a', name: text('G') }], rows: [row] },
    ];
    const duty = { id: 'x', who: text('H'), text: text('I'), strength: 'must', ...dated };
    const source = { document: 'planen', section: '1' };
    expect(
      errors({
        'services.json': { ...none, services: [{ ...service, step: 4 }] },
        'divisions.json': { divisions },
        'duties.json': { duties: [{ ...duty, source }] },
      }),
    ).toEqual([
      'packs/test/services.json: services.0.step: There is no step 4',
      'packs/test/divisions.json: divisions.0.rows.0.cells: There is no column b',
      'packs/test/divisions.json: divisions.0.rows.0.cells: Column a has two cells',
      'packs/test/duties.json: duties.0.source.document: pack.json lists no document planen. Did you mean plan?',
    ]);
  });

  it('says the same thing twice on one day', () => {
    const services = { ...none, services: [service, { ...service, from: '2026-06-01' }] };
    expect(errors({ 'services.json': services })).toEqual([
      'packs/test/services.json: services.1: a holds on days where services.0 does too',
    ]);
  });

  it('lists chapters that no rule cites, twice, or not those that are cited', () => {
    const chapters = ['2', '2'].map((section) => ({ section, title: 'To' }));
    const sources = [{ document: 'plan', whole: true, chapters }];
    const at = 'packs/test/coverage.json: sources.0.chapters';
    expect(
      errors({
        'services.json': { ...none, services: [service] },
        'coverage.json': { sources },
      }),
    ).toEqual([
      `${at}: Chapter 2 is listed twice`,
      `${at}.0: No rule cites 2: "why" must say why`,
      `${at}.1: No rule cites 2: "why" must say why`,
      `${at}: No chapter is "1", which a in services.json cites`,
    ]);
  });
});

describe('a proposal', () => {
  const proposal = { id: 'p', text: text('A'), outcome: { met: 'no', text: text('B') }, ...dated };

  it('is never decided', () => {
    expect(v.is(ProposalSchema, { ...proposal, status: 'proposed' })).toBe(true);
    expect(v.is(ProposalSchema, { ...proposal, status: 'decided' })).toBe(false);
    expect(v.is(ProposalSchema, proposal)).toBe(false);
  });
});

describe('the chapter that a rule cites', () => {
  const chapters = [
    '1',
    '4.1',
    '4.1.3',
    '4.1.3, faste grupper',
    '7',
    'Vedlegg 1',
    '§ 5',
    'Takst A*',
  ].map((section) => ({ section, title: section }));

  it.each([
    ['4.1.3', ['4.1.3']],
    ['4.1.3, tredje avsnitt', ['4.1.3']],
    ['4.1.3, faste grupper', ['4.1.3, faste grupper']],
    ['4.1', ['4.1']],
    ['14.1', []],
    ['4.1 og vedlegg 1', ['4.1', 'Vedlegg 1']],
    ['4.1; 7', ['4.1', '7']],
    ['Vedlegg 1: nøkkel, nivå 1', ['Vedlegg 1']],
    ['Tittel og kapittel 1', ['1']],
    ['§ 5, slik den lød', ['§ 5']],
    ['§ 51', []],
    ['Takst A1a og A1c', ['Takst A*']],
  ])('%s is %j', (section, expected) => {
    const found = chapterOf(section, chapters).map((chapter) => chapter.section);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });
});

describe('coverage', () => {
  const service = { id: 'a', name: text('A'), text: text('B'), ...dated };
  const chapter = (section: string, why?: string) => ({ section, title: section, why });
  const files = {
    'services.json': { ...none, services: [service, { ...service, id: 'b' }] },
    'duties.json': {
      duties: [
        {
          id: 'c',
          who: text('A'),
          text: text('B'),
          strength: 'must',
          from: '2026-01-01',
          source: { document: 'plan', section: '2' },
        },
      ],
    },
    'coverage.json': {
      sources: [
        {
          document: 'plan',
          whole: true,
          chapters: [chapter('1'), chapter('2', 'figures'), chapter('3', 'history')],
        },
      ],
    },
  };

  it('counts the rules of a chapter by file, and says what is left out', () => {
    const [document] = coverage(parsed(files));
    expect(document?.chapters.map(({ section, state, rules }) => [section, state, rules])).toEqual([
      ['1', 'encoded', [{ file: 'services.json', count: 2 }]],
      ['2', 'partly', [{ file: 'duties.json', count: 1 }]],
      ['3', 'left-out', []],
    ]);
  });

  it('counts what another pack takes from the same source', () => {
    const other = parsed({ 'services.json': { ...none, services: [service] } });
    const [document] = coverage(parsed(files), [other]);
    expect(document?.chapters[0]?.rules).toEqual([{ file: 'services.json', count: 3 }]);
    expect(coverage(other, [parsed(files)])).toEqual([]);
  });

  it('shows the places that are cited where no chapters are listed', () => {
    const { 'coverage.json': _, ...unlisted } = files;
    const [document] = coverage(parsed(unlisted));
    expect([document?.listed, document?.chapters.map(({ section }) => section)]).toEqual([
      false,
      ['1', '2'],
    ]);
  });
});

type Text = { nb: string; en?: string | undefined; ar?: string | undefined };

function textsIn(content: unknown): Text[] {
  if (typeof content !== 'object' || content === null) return [];
  if ('nb' in content && typeof content.nb === 'string') return [{ ...content, nb: content.nb }];
  return Object.values(content).flatMap(textsIn);
}
