import { writeCsv } from '@shared/exchange';
import type { Override } from './override.ts';

/** The levels as a file for those who write the rules: of text, only what was ticked goes along. */
export function overrideJson(all: readonly Override[]): string {
  const overrides = all.map(({ shared, note, ...rest }) => ({
    ...rest,
    words: shared.words,
    ...(shared.note && note !== '' ? { note } : {}),
  }));
  return `${JSON.stringify({ inngang: 'overrides-1', overrides }, null, 2)}\n`;
}

/** The same as a table, one level a line. */
export function overrideTable(all: readonly Override[]): string {
  const rows = all.map(({ shared, ...own }) => [
    own.on,
    own.pack,
    own.packVersion,
    own.keyLevel,
    own.level,
    own.reason,
    own.criteria.join(' '),
    [...new Set(shared.words.map(({ concept }) => concept))].join(' '),
    shared.words.map(({ text }) => text).join(' | '),
    shared.note ? own.note : null,
  ]);
  return writeCsv(columns, rows);
}

const columns = [
  'on',
  'pack',
  'packVersion',
  'keyLevel',
  'level',
  'reason',
  'criteria',
  'concepts',
  'words',
  'note',
];
