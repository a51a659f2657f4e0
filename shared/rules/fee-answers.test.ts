import { FeeQuestionSchema, type NationalPack, TariffIdSchema } from '@shared/model';
import { nationalPack } from '@shared/packs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fee } from './fee.ts';

const question = (given: object) =>
  v.parse(FeeQuestionSchema, {
    on: '2026-07-01',
    birthDate: '1980-05-17',
    service: 'physiotherapy',
    minutes: 30,
    ...given,
  });

/** All of an answer but its words: what is paid, by which lines, with which notes and sources. */
function told(given: object, national: NationalPack = nationalPack) {
  const { pays, amountNok, reason, parts, notes, frikort, sources } = fee(
    question(given),
    national,
  );
  return [
    pays,
    amountNok,
    reason.code,
    parts.map(({ tariff, count, sumNok }) => `${tariff} × ${count} = ${sumNok}`),
    notes.map(({ code }) => code),
    frikort?.year ?? null,
    sources.map(({ section }) => section),
  ];
}

const beyond = { circumstances: ['not-member'] };
const group = { service: 'group-treatment' };

describe('the whole answer', () => {
  it.each([
    [
      'treatment',
      {},
      [
        true,
        190,
        'tariff',
        ['A3a × 1 = 144', 'A3b × 1 = 46'],
        ['frikort'],
        2026,
        ['Takst A3a', 'Takst A3b'],
      ],
    ],
    [
      'no length',
      { minutes: null },
      [true, null, 'minutes-missing', [], [], null, ['Takst A3a og A3b']],
    ],
    [
      'no length, where a note always stands',
      { minutes: null, kind: 'examination' },
      [true, null, 'minutes-missing', [], ['price', 'price'], null, ['Takst A1a og A1c']],
    ],
    [
      'shorter than the tariff',
      { minutes: 15, kind: 'manual' },
      [true, 188, 'tariff', ['A8a × 1 = 188'], ['source-open', 'frikort'], 2026, ['Takst A8a']],
    ],
    [
      'longer than the most',
      { minutes: 81 },
      [
        true,
        420,
        'tariff',
        ['A3a × 1 = 144', 'A3b × 6 = 276'],
        ['source-open', 'frikort'],
        2026,
        ['Takst A3a', 'Takst A3b'],
      ],
    ],
    [
      'a part that costs nothing',
      { on: '2026-06-30', kind: 'examination', minutes: 60 },
      [
        true,
        201,
        'tariff',
        ['A1a × 1 = 201', 'A1c × 1 = 0'],
        ['frikort'],
        2026,
        ['Takst A1a', 'Takst A1c'],
      ],
    ],
    [
      'a group',
      { ...group, minutes: 60 },
      [true, 109, 'tariff', ['C22b × 1 = 109'], ['price', 'frikort'], 2026, ['Takst C22b']],
    ],
    [
      'a pool',
      { ...group, kind: 'pool', minutes: 60 },
      [
        true,
        135,
        'tariff',
        ['C22b × 1 = 109', 'C34g × 1 = 26'],
        ['price', 'frikort'],
        2026,
        ['Takst C22b', 'Takst C34g'],
      ],
    ],
    [
      'a group of another length',
      { ...group, minutes: 45 },
      [
        true,
        null,
        'other-length',
        [],
        ['price', 'source-open'],
        null,
        ['Takst C21b, C22b og C23b'],
      ],
    ],
    [
      'too short a self-training',
      { kind: 'self-training', minutes: 19 },
      [true, null, 'other-length', [], ['price', 'source-open'], null, ['Takst A10']],
    ],
    [
      'a self-training',
      { kind: 'self-training', minutes: 20 },
      [true, 30, 'tariff', ['A10 × 1 = 30'], ['price', 'frikort'], 2026, ['Takst A10']],
    ],
    [
      'what people believe',
      { circumstances: ['pregnant'], minutes: 20 },
      [true, 144, 'tariff', ['A3a × 1 = 144'], ['misconception', 'frikort'], 2026, ['Takst A3a']],
    ],
    [
      'no birth date',
      { birthDate: null, minutes: 20 },
      [true, 144, 'tariff', ['A3a × 1 = 144'], ['age-unknown', 'frikort'], 2026, ['Takst A3a']],
    ],
    [
      'an exemption that says nothing beside',
      { birthDate: '2020-01-01' },
      [false, 0, 'child', [], [], null, expect.any(Array)],
    ],
    ['a day without tariffs', { on: '2027-07-01' }, [null, null, 'no-tariff', [], [], null, []]],
    [
      'one who is not covered',
      { ...beyond, minutes: 20 },
      [true, 238, 'not-member', ['A3a × 1 = 238'], [], null, ['§ 12', 'Takst A3a']],
    ],
    [
      'one who is not covered, and a length whose whole fee is not known',
      beyond,
      [true, null, 'not-member', [], ['source-open'], null, ['§ 12']],
    ],
    [
      'one who is not covered, and no length',
      { ...beyond, minutes: null },
      [true, null, 'not-member', [], ['source-open'], null, ['§ 12']],
    ],
    [
      'one who is not covered, in a group',
      { ...beyond, ...group, minutes: 60 },
      [true, 116, 'not-member', ['C22b × 1 = 116'], [], null, ['§ 12', 'Takst C22b']],
    ],
  ])('to %s', (_, given, answer) => {
    expect(told(given)).toEqual(answer);
  });
});

describe('made-up tariffs', () => {
  const { fees } = nationalPack;
  const [tariff] = fees.tariffs;
  const [price] = fees.prices;
  if (tariff === undefined || price === undefined) throw new Error('There are no tariffs');
  const extra = v.parse(TariffIdSchema, 'Z1');
  const dated = { from: price.from, to: null };
  const made = (amountNok: number, fullNok?: number) => ({
    ...tariff,
    ...dated,
    amountNok,
    fullNok,
  });
  const national = (first: number, more: number, full?: number): NationalPack => ({
    ...nationalPack,
    fees: {
      ...fees,
      tariffs: [made(first, full), { ...made(more, full), id: extra }],
      prices: [
        {
          ...price,
          ...dated,
          id: 'made',
          for: [{ service: 'physiotherapy' }],
          notes: [],
          charge: {
            by: 'started-minutes',
            base: { tariff: tariff.id, minutes: 20 },
            extra: {
              tariff: extra,
              minutes: 10,
              most: null,
            },
          },
        },
      ],
    },
  });

  it('of nothing are paid by no one and count towards no frikort', () => {
    expect(told({ minutes: 40 }, national(0, 0)).slice(0, 6)).toEqual([
      false,
      0,
      'tariff',
      ['A1a × 1 = 0', 'Z1 × 2 = 0'],
      [],
      null,
    ]);
  });

  it('are multiplied, in the whole fee too', () => {
    expect(told({ minutes: 40 }, national(100, 10))[1]).toBe(120);
    expect(told({ ...beyond, minutes: 50 }, national(100, 10, 300)).slice(1, 5)).toEqual([
      1200,
      'not-member',
      ['A1a × 1 = 300', 'Z1 × 3 = 900'],
      [],
    ]);
  });

  it('that lack one line give no amount', () => {
    const whole = national(100, 10);
    const without = { ...whole, fees: { ...whole.fees, tariffs: whole.fees.tariffs.slice(0, 1) } };
    expect(told({ minutes: 40 }, without).slice(0, 4)).toEqual([true, null, 'other-length', []]);
    expect(told({ minutes: 20 }, without)[1]).toBe(100);
  });
});
