import { isDeepStrictEqual } from 'node:util';
import { holds } from '@shared/model';
import { type RuleEntry, ruleEntries } from '../rule-entries.ts';
import { keyNames, listNames } from '../rule-words.ts';
import { valueInWords } from '../value-in-words.ts';
import { inNorwegian } from '../words.ts';
import { isSamePack, type Side } from './side.ts';

/** Rules that came, went or changed; of two different packs only how many there are of each kind. */
export function rules(before: Side, after: Side): string[] {
  const [old, now] = [inForce(before), inForce(after)];
  return isSamePack(before, after)
    ? changed(old, now, before, after)
    : counts(old, now, before, after);
}

type Rules = ReadonlyMap<string, RuleEntry>;

/** These are told apart, with what the change means for people. */
const toldApart = ['levels', 'waitStart', 'prices'];

function inForce({ loaded, on }: Side): Rules {
  return new Map(
    ruleEntries(loaded)
      .filter(({ list }) => !toldApart.includes(list))
      .filter(({ from, to, isProposed }) =>
        holds({ from, to, status: isProposed ? 'proposed' : 'decided' }, on),
      )
      .map((entry) => [`${entry.list} ${entry.id}`, entry]),
  );
}

function changed(old: Rules, now: Rules, before: Side, after: Side): string[] {
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    if (was === undefined) return is === undefined ? [] : [`${name(is)} er ny: ${says(is, after)}`];
    if (is === undefined) return [`${name(was)} gjelder ikke lenger: ${says(was, before)}`];
    const parts = parted(was, is, before, after);
    return parts.length === 0 ? [] : [`${name(is)} er endret. ${parts.join('. ')}`];
  });
}

/** Each key that says something else than before. Dates and sources alone change nothing for anyone. */
function parted(was: RuleEntry, is: RuleEntry, before: Side, after: Side): string[] {
  const silent = ['from', 'to', 'source', 'status'];
  const keys = new Set([...Object.keys(was.content), ...Object.keys(is.content)]);
  return [...keys]
    .filter((key) => !silent.includes(key))
    .filter((key) => !isDeepStrictEqual(was.content[key], is.content[key]))
    .map((key) => {
      const first = valueInWords(key, was.content[key], before.loaded, before.on);
      const second = valueInWords(key, is.content[key], after.loaded, after.on);
      const title = keyNames[key] ?? key;
      if (first === null && second === null) return `Nytt innhold i ${title}`;
      return `${title}: ${quoted(first)} blir ${quoted(second)}`;
    });
}

function counts(old: Rules, now: Rules, before: Side, after: Side): string[] {
  const [first, second] = [before, after].map(({ loaded }) =>
    inNorwegian(loaded.pack.manifest.name),
  );
  const lists = new Set([...old.values(), ...now.values()].map(({ list }) => list));
  return [...lists].map((list) => {
    const [was, is] = [old, now].map(
      (rules) => [...rules.values()].filter((rule) => rule.list === list).length,
    );
    return `${listNames[list] ?? list}: ${was} i ${first}, ${is} i ${second}`;
  });
}

const quoted = (words: string | null) => (words === null ? 'ingenting' : `«${words}»`);

const name = ({ list, id }: RuleEntry) => `${listNames[list] ?? list} ${id}`;

function says({ content }: RuleEntry, { loaded, on }: Side): string {
  const words = ['name', 'task', 'text', 'truth', 'amountNok'].flatMap(
    (key) => valueInWords(key, content[key], loaded, on) ?? [],
  );
  return words.join('. ');
}
