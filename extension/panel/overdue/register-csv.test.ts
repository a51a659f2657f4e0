import { readCsv } from '@shared/exchange';
import { DaySchema } from '@shared/model';
import { municipalPack } from '@shared/packs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { textsFor } from '../../look/texts.ts';
import { inPeriod, nextPeriod, withDuty } from './export-period.ts';
import { type OverdueEntry, OverdueEntrySchema } from './overdue-entry.ts';
import { emptyRegister } from './register.ts';
import { registerCsv } from './register-csv.ts';

const day = (text: string) => v.parse(DaySchema, text);
const on = day('2026-11-27');
const means = { on, texts: textsFor('nb'), packOf: municipalPack };
const entry = (given: object = {}): OverdueEntry =>
  v.parse(OverdueEntrySchema, {
    id: crypto.randomUUID(),
    journal: 'https://journal.example.no:8443',
    pack: 'lier',
    reference: { of: 'record', text: 'REQ-12' },
    level: 2,
    received: '2026-10-01',
    deadline: '2026-10-15',
    who: null,
    notedOn: '2026-10-20',
    handledOn: null,
    reason: null,
    note: '',
    ...given,
  });

describe('the file for the report', () => {
  it('is what Excel in Norwegian opens: marked, with semicolons and Norwegian headings and days', () => {
    const csv = registerCsv(
      [
        entry({
          who: 'contract',
          handledOn: '2026-11-05',
          reason: 'capacity',
          note: 'Ringt; ingen "ledig" time',
        }),
      ],
      means,
    );
    expect(csv).toBe(
      '\uFEFFReferanse;Journal;Prioritet;Mottatt;Frist;Dager over per 27.11.2026;Ansvarlig;Plikt;Notert;Ordnet;Grunn;Merknad\r\n' +
        'REQ-12;journal.example.no:8443;2;01.10.2026;15.10.2026;21;Avtalefysioterapeut;Rapport;20.10.2026;05.11.2026;For få ledige timer;"Ringt; ingen ""ledig"" time"\r\n',
    );
  });

  it('leaves open what nobody has said', () => {
    const [, row] = readCsv(registerCsv([entry()], means));
    expect(row?.slice(5)).toEqual(['43', '', '', '20.10.2026', '', '', '']);
  });

  it('runs nothing in a spreadsheet, and gives back what was written', () => {
    const text = '=HYPERLINK("http://x";"y")';
    const csv = registerCsv(
      [entry({ reference: { of: 'own', text }, note: '@SUM(A1) +1' })],
      means,
    );
    expect(csv).toContain(`"'=HYPERLINK(""http://x"";""y"")"`);
    expect(csv).toContain(`;'@SUM(A1) +1`);
    expect(readCsv(csv)[1]?.[0]).toBe(text);
  });

  it('has the longest over first', () => {
    const all = [
      entry({ reference: { of: 'record', text: 'A10' }, deadline: '2026-11-20' }),
      entry({ reference: { of: 'record', text: 'A9' }, deadline: '2026-11-20' }),
      entry({ reference: { of: 'record', text: 'B' }, deadline: '2025-12-31' }),
    ];
    const rows = readCsv(registerCsv(all, means)).slice(1);
    expect(rows.map(([reference, , , , , over]) => [reference, over])).toEqual([
      ['B', '331'],
      ['A9', '7'],
      ['A10', '7'],
    ]);
  });

  it('is in nynorsk for those who read that', () => {
    const csv = registerCsv([], { ...means, texts: textsFor('nn') });
    expect(csv).toContain('Dagar over per 27.11.2026');
  });
});

describe('what goes into it', () => {
  const before = entry({ notedOn: '2026-06-30' });
  const done = entry({ notedOn: '2026-06-30', handledOn: '2026-07-02' });
  const first = entry({ notedOn: '2026-07-01' });
  const last = entry({ notedOn: '2026-12-31', handledOn: '2027-01-04' });
  const after = entry({ notedOn: '2027-01-01' });
  const all = [before, done, first, last, after];
  const half = { from: day('2026-07-01'), to: day('2026-12-31') };

  it('is what was noted in the period, both days counted', () => {
    expect(inPeriod(all, { ...half, older: false })).toEqual([first, last]);
  });

  it('and what is left from before, not what is handled there', () => {
    expect(inPeriod(all, { ...half, older: true })).toEqual([before, first, last]);
  });

  it('begins after the last export, else with the first entry, and never after today', () => {
    const register = { ...emptyRegister, entries: [first, before] };
    const today = day('2026-12-31');
    expect(nextPeriod(register, today)).toMatchObject({ from: '2026-06-30', to: today });
    const exported = { ...register, exportedTo: day('2026-09-30') };
    expect(nextPeriod(exported, today)).toMatchObject({ from: '2026-10-01', to: today });
    expect(nextPeriod({ ...register, exportedTo: today }, today)).toMatchObject({ from: today });
    expect(nextPeriod(emptyRegister, today)).toMatchObject({ from: today, to: today });
  });

  it('is told apart by duty: contract therapists report, employed ones register a deviation', () => {
    const contract = entry({ who: 'contract' });
    const employed = entry({ who: 'employed' });
    const other = entry({ who: 'occupational-therapist' });
    const four = [contract, employed, other, entry()];
    const chosen = (duty: Parameters<typeof withDuty>[1], asked = on) =>
      withDuty(four, duty, { packOf: municipalPack, on: asked });
    expect(chosen('report-at-intervals')).toEqual([contract]);
    expect(chosen('register-deviation')).toEqual([employed]);
    expect(chosen('undecided')).toEqual([other, four[3]]);
    expect(chosen('everything')).toEqual(four);
    // the plan has ended by then
    expect(chosen('report-at-intervals', day('2029-01-01'))).toEqual([]);
  });
});
