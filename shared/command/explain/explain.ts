import { type Day, holds, type MunicipalPack } from '@shared/model';
import { conceptNames } from '@shared/reading';
import type { LoadedPack } from '../../packs/load-pack-folder.ts';
import { meant } from '../../packs/nearest.ts';
import { periodInWords, waitInWords } from '../norwegian.ts';
import { UsageError } from '../options.ts';
import { type RuleEntry, ruleEntries } from '../rule-entries.ts';
import { keyNames, listNames } from '../rule-words.ts';
import { valueInWords } from '../value-in-words.ts';
import { inNorwegian, sourceInWords } from '../words.ts';
import { conditionInWords } from './condition-in-words.ts';

/**
 * What a pack says under one id, as lines of Norwegian: the rules in force on the day, or all
 * that have the id where none is. Throws `UsageError` where nothing has it.
 */
export function explain(id: string, loaded: LoadedPack, on: Day): string[] {
  const all = ruleEntries(loaded);
  const own = all.filter((entry) => entry.id === id);
  if (own.length === 0) {
    const ids = new Set(all.map((entry) => entry.id));
    const pack = loaded.pack.manifest.id;
    throw new UsageError(`The pack ${pack} has nothing called ${id}${meant(id, ids)}`);
  }
  const inForce = own.filter((entry) => isInForce(entry, on));
  const shown = inForce.length > 0 ? inForce : own;
  return shown.flatMap((entry, at) => [
    ...(at === 0 ? [] : ['']),
    ...entryInWords(entry, loaded, on),
  ]);
}

const isInForce = ({ from, to, isProposed }: RuleEntry, on: Day) =>
  holds({ from, to, status: isProposed ? 'proposed' : 'decided' }, on);

function entryInWords(entry: RuleEntry, loaded: LoadedPack, on: Day): string[] {
  const { list, id, content, source } = entry;
  const { manifest } = loaded.pack;
  const said = Object.entries(keyNames).flatMap(([key, name]) => {
    const words = valueInWords(key, content[key], loaded, on);
    return words === null ? [] : [told(name, words)];
  });
  return [
    `${listNames[list] ?? list} ${id}, ${inNorwegian(manifest.name)}`,
    ...said,
    ...(loaded.kind === 'municipality' && list === 'criteria'
      ? ofCriterion(entry, loaded.pack, on)
      : []),
    told('I kraft', dates(entry, on)),
    told('Kilde', sourceInWords(source, manifest.documents)),
  ];
}

function told(name: string, words: string): string {
  return `  ${`${name}:`.padEnd(20)} ${words}`;
}

function dates(entry: RuleEntry, on: Day): string {
  if (entry.isProposed) return 'nei, det er bare foreslått';
  return `${periodInWords(entry)}${isInForce(entry, on) ? '' : ' (ikke den dagen du spør om)'}`;
}

/** What a criterion leads to, and when it is suggested. */
function ofCriterion({ id, content }: RuleEntry, pack: MunicipalPack, on: Day): string[] {
  const { levels = [], waitStart = [] } = pack.priority ?? {};
  const level = levels.find((own) => own.level === content.level && holds(own, on));
  const starts = waitStart.filter(
    (own) => holds(own, on) && (own.criteria?.some((other) => other === id) ?? true),
  );
  return [
    ...(level === undefined
      ? []
      : [
          told('Lengste ventetid', waitInWords(level.wait)),
          told('Nivået heter', inNorwegian(level.name)),
        ]),
    ...starts.map(({ text }) => told('Ventetidens start', inNorwegian(text))),
    ...suggested(id, pack),
  ];
}

function suggested(id: string, { suggestions }: MunicipalPack): string[] {
  const own = suggestions.filter(({ criterion }) => criterion === id);
  if (own.length === 0) return [told('Foreslås', 'aldri; bare en terapeut kan velge det')];
  const names = conceptNames();
  return own.flatMap(({ when, note }) => {
    const [first = '', ...rest] = conditionInWords(when, names);
    return [
      told('Foreslås når', first),
      ...rest.map((line) => `  ${' '.repeat(21)}${line}`),
      ...(note === undefined ? [] : [told('Merknad', inNorwegian(note))]),
    ];
  });
}
