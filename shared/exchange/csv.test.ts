import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from './csv.ts';

describe('a table as CSV', () => {
  it('quotes what must be quoted and leaves numbers as they are', () => {
    expect(writeCsv(['navn', 'antall'], [['Balanse; "lett"\ninne', -3]], ';')).toBe(
      'navn;antall\r\n"Balanse; ""lett""\ninne";-3\r\n',
    );
  });

  it.each(['=1+1', '+47 32 00 00 01', '-2', '@SUM(A1)', '\tx', '\rx', '＝1', "'=1"])(
    'keeps %j a text in a spreadsheet, and gives it back',
    (text) => {
      const csv = writeCsv(['a'], [[text]]);
      const cell = csv.split('\r\n').slice(1).join('\r\n').replace(/^"/, '');
      expect(cell.startsWith("'")).toBe(true);
      expect(readCsv(csv)).toEqual([['a'], [text]]);
    },
  );

  it.each([
    [
      'a;b\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'a,b\n1;5,2',
      [
        ['a', 'b'],
        ['1;5', '2'],
      ],
    ],
    [
      'a\tb\n1,5\t2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      '\uFEFFa;b\r\n\r\n1;2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'sep=,\r\na;a,b\r\n1,2',
      [
        ['a;a', 'b'],
        ['1', '2'],
      ],
    ],
  ])('reads %j with the separator that it has', (text, rows) => {
    expect(readCsv(text)).toEqual(rows);
  });

  it('comes back as it was, whatever it holds', () => {
    const text = fc.string({ unit: 'binary', maxLength: 12 });
    const tricky = fc.constantFrom(
      '',
      '"',
      "'",
      "''=",
      '=',
      ',',
      ';',
      '\n',
      '\r\n',
      ' x ',
      '\uFEFF',
    );
    const cell = fc.oneof(text, tricky);
    const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 5,
      }),
    );
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), (rows, separator) => {
        const columns = (rows[0] ?? []).map((_, at) => `c${at}`);
        const csv = writeCsv(columns, rows, separator);
        expect(readCsv(csv, separator)).toEqual([columns, ...rows]);
        expect(readCsv(csv)).toEqual([columns, ...rows]);
      }),
    );
  });
});
