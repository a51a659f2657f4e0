import { municipalPack } from '@shared/packs';
import { type BuiltRules, builtRules } from './rules/built-rules.ts';
import { checkEqualAnswers } from './rules/equal-answers.ts';
import { checkNoEval } from './rules/no-eval.ts';
import { type Patient, patients } from './rules/patients.ts';
import { type Peer, rulePeers } from './rules/peers.ts';
import { lastStep, question } from './rules/questions.ts';
import { alternating, type Contender, type Measured } from './rules/rounds.ts';
import { plainRules } from './rules/translation.ts';
import { measuredScript, weight } from './rules/weight.ts';

const rounds = 9;
const count = 10_000;
/** How many times as fast as each other engine the rules must be. */
const aims: [engine: string, times: number][] = [
  ['json-logic-engine 5.0.7 run()', 3],
  ['json-logic-js', 10],
  ['json-rules-engine', 100],
];

/** Weight, policy, equal answers and speed of Lier's rules as they are built for a browser. */
export async function run(): Promise<void> {
  await weight();
  const script = await measuredScript();
  await checkNoEval(script);
  const built = await builtRules(script);
  const whole = municipalPack('lier');
  const [first] = whole?.priority?.criteria ?? [];
  if (whole === undefined || first === undefined) throw new Error('There is no key of Lier');
  const all = patients(count, whole);
  const rules = plainRules(whole, first.from);
  const peers = await rulePeers(rules);
  await checkEqualAnswers(all, whole, { rules, peers, built });
  console.log(`All answer ${count} patients by ${rules.length} criteria as the plain walk does`);
  const finish = lastStep(rules, whole);
  const others = peers.map((peer) =>
    contender(
      peer,
      all.map((own) => question(own, whole)),
      finish,
    ),
  );
  report(await alternating([inngang(all, built), ...others], rounds));
}

/** The whole of `assess`: evidence, notes, sources and what is unknown with it. */
function inngang(all: Patient[], { assess, pack }: BuiltRules): Contender {
  return {
    name: 'Inngang assess()',
    units: all.length,
    work() {
      for (const { facts, findings } of all) assess(facts, pack, { on: facts.received, findings });
    },
  };
}

/** Only which criteria hold, and the level and day that follow. A slow engine gets fewer. */
function contender(
  { name, ask }: Peer,
  all: ReturnType<typeof question>[],
  finish: ReturnType<typeof lastStep>,
): Contender {
  const own = name.startsWith('json-rules-engine') ? all.slice(0, all.length / 20) : all;
  return {
    name,
    units: own.length,
    async work() {
      for (const { facts, start } of own) {
        const ids = ask(facts);
        finish(ids instanceof Promise ? await ids : ids, start);
      }
    },
  };
}

function report(measured: Measured[]): void {
  const [ours] = measured;
  for (const { name, perSecond } of measured) {
    const times = (ours?.perSecond ?? 0) / perSecond;
    const [, aim] = aims.find(([engine]) => name.startsWith(engine)) ?? [];
    const cells = [
      name.padEnd(46),
      `${Math.round(perSecond).toLocaleString('en').padStart(8)} a CPU second`,
      `${(1_000_000 / perSecond).toFixed(1).padStart(7)} µs each`,
      `${times.toFixed(1).padStart(6)} times`,
      ...(aim === undefined ? [] : [`aim ${aim}: ${times >= aim ? 'met' : 'NOT MET'}`]),
    ];
    console.log(cells.join('  '));
    if (aim !== undefined && times < aim) process.exitCode = 1;
  }
}
