import type { ReferralFacts } from '@shared/model';
import { municipalPack } from '@shared/packs';
import { read } from '@shared/reading';
import { assess } from '@shared/rules';
import { lexicon } from '../../shared/reading/lexicon.ts';
import { timePhrases } from '../../shared/reading/times.ts';
import { triggerPhrases } from '../../shared/reading/triggers.ts';
import type { LabelledText } from './labelled-text.ts';

const texts = 10_000;
const rounds = 5;
/** The plain scan is slow: it reads a part of the texts, and its rate is compared. */
const scannedPart = 20;

/**
 * Texts a second, statuses and criteria included, against a plain scan for the same phrases with
 * `indexOf` and a look at the signs around; rounds alternate, the median of the CPU time counts.
 */
export function readingSpeed(labelled: readonly LabelledText[]): void {
  const all = longTexts(labelled);
  const pack = municipalPack('lier');
  if (pack === undefined) throw new Error('no pack');
  const phrases = literalPhrases();
  const readAll = () => {
    for (const facts of all) assess(facts, pack, { on: facts.received, findings: read(facts) });
  };
  const part = all.slice(0, all.length / scannedPart);
  const scanPart = () => part.reduce((sum, { text }) => sum + plainScan(text ?? '', phrases), 0);
  const times = { read: [] as number[], scan: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.read.push(cpuMs(readAll) / all.length);
    times.scan.push(cpuMs(scanPart) / part.length);
  }
  const perText = median(times.read);
  const perScan = median(times.scan);
  const mean = all.reduce((sum, { text }) => sum + (text ?? '').length, 0) / all.length;
  console.log(
    `\nspeed: ${all.length} texts of ${Math.round(mean)} signs: ${Math.round(1000 / perText)} a second read and assessed, ` +
      `${Math.round(1000 / perScan)} a second by a plain scan for ${phrases.length} phrases: ${(perScan / perText).toFixed(1)} times`,
  );
  const line = all.map(({ text }) => text).join(' ');
  for (const size of [250_000, 500_000, 1_000_000]) {
    const [first] = all;
    if (first === undefined) continue;
    const facts = { ...first, text: line.slice(0, size) };
    console.log(`  one text of ${size} signs: ${Math.round(cpuMs(() => read(facts)))} ms`);
  }
}

/** The shorter texts put together until they are 300 to 1500 signs long. */
function longTexts(labelled: readonly LabelledText[]): ReferralFacts[] {
  return Array.from({ length: texts }, (_, at) => {
    const { facts } = labelled[at % labelled.length] ?? never();
    const wanted = 300 + ((at * 7919) % 1200);
    let text = facts.text ?? '';
    for (let next = at + 1; text.length < wanted; next += 13)
      text += ` ${labelled[next % labelled.length]?.facts.text}`;
    return { ...facts, text: text.slice(0, 1500) };
  });
}

/** Every phrase of the lexicon as a scan would look for it: alternatives written out, marks gone. */
function literalPhrases(): string[] {
  const concepts = [...lexicon().concepts.values()];
  const written = [
    ...concepts.flatMap(({ words, except }) => [...words, ...except]),
    ...triggerPhrases.map(({ phrase }) => phrase),
    ...timePhrases.map(({ phrase }) => phrase),
  ];
  const plain = written.flatMap((phrase) =>
    phrase
      .replace(/[*#<>]|\.\./g, '')
      .toLowerCase()
      .split(' ')
      .reduce<string[]>(
        (begun, word) => word.split('|').flatMap((one) => begun.map((text) => `${text} ${one}`)),
        [''],
      ),
  );
  return [...new Set(plain.map((phrase) => phrase.replace(/\s+/g, ' ').trim()))].filter(
    (phrase) => phrase.length > 1,
  );
}

function plainScan(text: string, phrases: readonly string[]): number {
  const lower = text.toLowerCase();
  let hits = 0;
  for (const phrase of phrases)
    for (let at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + 1))
      if (!isLetter(lower[at - 1]) && !isLetter(lower[at + phrase.length])) hits++;
  return hits;
}

const isLetter = (sign: string | undefined) => sign !== undefined && /\p{L}/u.test(sign);

function cpuMs(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (values: number[]) =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function never(): never {
  throw new Error('no texts');
}
