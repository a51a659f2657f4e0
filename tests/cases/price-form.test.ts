import { type Circumstance, DaySchema } from '@shared/model';
import { municipalPack, nationalPack } from '@shared/packs';
import { fee } from '@shared/rules';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../portal/pages/document.tsx';
import { parsePriceQuery } from '../../portal/pages/prices/question.ts';
import { pricesPage } from '../../portal/pages/prices.tsx';
import { day, pageContext, pricesProps } from '../../portal/pages/testing/example.ts';
import { answers, jsonLines, runCommand } from '../../shared/command/testing/run-command.ts';

// What the form asks for, in the words of the command line: written here by hand, so that neither
// the page's own table nor its reading of the address is trusted.
const what: Record<string, [service: string, kind: string]> = {
  treatment: ['physiotherapy', 'ordinary'],
  examination: ['physiotherapy', 'examination'],
  manual: ['physiotherapy', 'manual'],
  psychomotor: ['physiotherapy', 'psychomotor'],
  extended: ['physiotherapy', 'extended'],
  'examination-extended': ['physiotherapy', 'examination-extended'],
  video: ['physiotherapy', 'video'],
  'video-examination': ['physiotherapy', 'video-examination'],
  'group-treatment': ['group-treatment', 'group'],
  pool: ['group-treatment', 'pool'],
  'group-preventive': ['group-preventive', 'group'],
  'self-training': ['physiotherapy', 'self-training'],
  'occupational-therapy': ['occupational-therapy', 'ordinary'],
};
const minutes = ['20', '30', '40', '60', '90', '45'];
const days = ['2026-06-30', '2026-07-31', '2026-08-01', '2026-11-26', '2027-07-01'];
const ages = [null, 15, 17, 18];
const circumstances = [
  [],
  ...[
    'occupational-injury',
    'conscript',
    'institution',
    'frikort',
    'not-member',
    'pregnant',
    'war-injury',
    'prisoner',
    'infectious-disease',
  ].map((own) => [own]),
  ['frikort', 'pregnant'],
  ['frikort', 'not-member'],
];

type Asked = { search: string; line: object; on: string };

/** What it costs is the same at both providers, so they take turns. */
function everyQuestion(): Asked[] {
  let turn = 0;
  return Object.entries(what).flatMap(([name, [service, kind]]) =>
    minutes.flatMap((length) =>
      days.flatMap((on) =>
        ages.flatMap((age) =>
          circumstances.map((given): Asked => {
            turn += 1;
            const provider = turn % 2 === 0 ? 'contract' : 'employed';
            const [year = '', month = '', date = ''] = on.split('-');
            const isOther = length === '45';
            const query = new URLSearchParams([
              ['what', name],
              ['minutes', isOther ? 'other' : length],
              ['minutes-typed', isOther ? length : ''],
              ['where', provider],
              ['age', age === null ? '' : String(age)],
              ['on-day', date],
              ['on-month', month],
              ['on-year', year],
              ...given.map((own) => ['with', own]),
            ]);
            return {
              search: `?${query}`,
              on,
              line: {
                on,
                service,
                kind,
                provider,
                minutes: Number(length),
                birthDate: age === null ? null : `${Number(year) - age}-${month}-${date}`,
                circumstances: given,
              },
            };
          }),
        ),
      ),
    ),
  );
}

const price = v.looseObject({
  id: v.number(),
  pays: v.nullable(v.boolean()),
  amountNok: v.nullable(v.number()),
});

describe('the price of every question that the form can ask', () => {
  const asked = everyQuestion();

  it('is that of `rules fee`, and so is what the page says', async () => {
    const lines = jsonLines(...asked.map(({ line }, id) => ({ id, ...line })));
    const ran = await runCommand(['fee'], lines);
    expect(ran.code).toBe(0);
    const told = v.parse(v.array(price), answers(ran));
    expect(told).toHaveLength(asked.length);

    const wrong = asked.flatMap(({ search, on }, at) => {
      const { question } = parsePriceQuery(search, v.parse(DaySchema, on));
      if (question?.kind !== 'tariff') return [search];
      const { pays, amountNok } = fee(question.question, nationalPack, municipalPack('lier'));
      const right = told[at];
      return right?.pays === pays && right.amountNok === amountNok ? [] : [search];
    });
    expect(wrong).toEqual([]);

    // every so-and-so-many-th is drawn whole, a number that shares no factor with the lists above
    for (let at = 0; at < asked.length; at += 79) {
      const { search = '', on = '' } = asked[at] ?? {};
      expect(sumOnPage(search, on), search).toBe(sumInWords(told[at]));
    }
  }, 120_000);

  it('asks about every circumstance that any rule knows', () => {
    const known = [
      ...nationalPack.exemptions,
      ...nationalPack.misconceptions,
      ...nationalPack.fees.otherCharges,
    ].flatMap(({ circumstance }): Circumstance[] => (circumstance ? [circumstance] : []));
    expect(new Set(circumstances.flat())).toEqual(new Set(known));
  });
});

function sumOnPage(search: string, on: string): string {
  const context = { ...pageContext('nb', 'prices', search), today: day(on) };
  const html = renderDocument(context, pricesPage(context, pricesProps));
  const [, sum = ''] = /<h2 id="answer"[^>]*>([^<]*)</.exec(html) ?? [];
  return sum.replaceAll('\u00a0', ' ');
}

/** As the page says it, in Norwegian. */
function sumInWords(told: v.InferOutput<typeof price> | undefined): string {
  if (told?.pays === false || told?.amountNok === 0) return '0 kr – gratis';
  if (told?.amountNok == null) return 'Vi vet ikke prisen';
  return `${told.amountNok} kr`;
}
