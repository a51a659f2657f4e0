import { municipalPack } from '@shared/packs';
import { read } from '@shared/reading';
import { assess } from '@shared/rules';
import { type Kinds, learnedKinds } from '../../shared/reading/kinds.ts';
import { readBy } from '../../shared/reading/read.ts';
import { type LabelledText, labelledTexts } from './labelled-text.ts';
import { type Answered, confusion, isExact, quality } from './reading-quality.ts';
import { readingSpeed } from './reading-speed.ts';
import { train } from './train-reading.ts';

const data = new URL('../data/', import.meta.url);

/** Quality of the reading on both sets of texts, and its speed. Flags: --brief, --criteria, --quality. */
export function run(): void {
  const flags = new Set(process.argv.slice(3));
  const development = labelledTexts(new URL('referral-texts.jsonl', data));
  const own = labelledTexts(new URL('own-texts/', data));
  report('development texts', development.map(answered), flags);
  report('development texts, weights from own texts alone', heldOut(development, own), flags);
  report('development texts, rules without weights', byRules(development), new Set(['--brief']));
  report(
    'own texts and those by other hands, rules without weights',
    byRules(own),
    new Set(['--brief']),
  );
  const ours = folds('fold', own, development, [1, 2, 3, 4, 5]);
  report('own texts, each fold read by weights from all others', ours, flags);
  const theirs = folds('hand', own, development, [6, 7, 8, 9, 10]);
  report('texts by other hands, each read by weights from all others', theirs, flags);
  report('all held out', [...ours, ...theirs], new Set(['--brief']));
  if (!flags.has('--quality')) readingSpeed([...development, ...own]);
}

/** Each fold read by weights from all other texts; a fold from another hand is that hand's alone. */
function folds(name: string, own: LabelledText[], others: LabelledText[], from: number[]) {
  return from.flatMap((fold) => {
    const all = heldOut(
      own.filter((text) => text.fold === fold),
      [...others, ...own.filter((text) => text.fold !== fold)],
    );
    figures(`  ${name} ${fold}`, all);
    return all;
  });
}

/** The baseline: lexicon, statuses and rules, and no weights. */
function byRules(texts: LabelledText[]): Answered[] {
  const none = learnedKinds({ about: '', kinds: [], hinted: 0, reason: 0, least: 0, weights: {} });
  return texts.map((text) => answeredBy(text, none));
}

function heldOut(texts: LabelledText[], others: LabelledText[]): Answered[] {
  const learned = learnedKinds(train(others));
  return texts.map((text) => answeredBy(text, learned));
}

const pack = municipalPack('lier') ?? never('no pack');

function never(why: string): never {
  throw new Error(why);
}

function answered(text: LabelledText): Answered {
  const { facts } = text;
  return { text, answer: assess(facts, pack, { on: facts.received, findings: read(facts) }) };
}

function answeredBy(text: LabelledText, learned: Kinds): Answered {
  const { facts } = text;
  const findings = readBy(facts, learned);
  return { text, answer: assess(facts, pack, { on: facts.received, findings }) };
}

function report(name: string, all: Answered[], flags: ReadonlySet<string>): void {
  figures(name, all);
  console.log(confusion(all));
  if (!flags.has('--brief')) for (const one of all) failure(one, flags.has('--criteria'));
}

function figures(name: string, all: Answered[]): void {
  const own = quality(all);
  const percent = (part: number) => `${(100 * part).toFixed(1)} %`;
  console.log(
    [
      `${name}: ${own.texts}`,
      `exact level ${percent(own.exactLevel)}`,
      `level 1 recall ${percent(own.levelOneRecall)} precision ${percent(own.levelOnePrecision)} at 4: ${own.levelOneAtFour}`,
      `criteria P ${own.precision.toFixed(2)} R ${own.recall.toFixed(2)} F1 ${own.f1.toFixed(2)}`,
      `abstained ${own.abstained}, without evidence ${own.withoutEvidence}`,
    ].join(' · '),
  );
}

function failure(one: Answered, criteriaToo: boolean): void {
  const { text, answer } = one;
  const wanted = new Set(text.expected.criteria);
  const extra = answer.criteria.filter(({ id }) => !wanted.has(id));
  const missing = text.expected.criteria.filter((id) => answer.criteria.every((c) => c.id !== id));
  if (isExact(one) && !(criteriaToo && extra.length + missing.length > 0)) return;
  console.log(
    `\n${isExact(one) ? 'criteria' : 'LEVEL'} ${text.id}: ${text.expected.level} expected, ${answer.level} given`,
  );
  console.log(`  ${text.facts.text}`);
  if (missing.length > 0) console.log(`  missing ${missing.join(' ')}`);
  for (const { id, evidence } of extra) {
    const shown = evidence.map((f) => `${f.concept}"${f.text.slice(0, 60)}"`).slice(0, 6);
    console.log(`  extra ${id}: ${shown.join(' ')}`);
  }
}
