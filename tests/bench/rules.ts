import type { MunicipalPack } from '@shared/model';
import { municipalPack } from '@shared/packs';
import { assess } from '@shared/rules';
import { checkEqualAnswers } from './rules/equal-answers.ts';
import { type Patient, patients } from './rules/patients.ts';
import { type Peer, rulePeers } from './rules/peers.ts';
import { lastStep, question } from './rules/questions.ts';
import { alternating, type Contender, type Measured } from './rules/rounds.ts';
import { type PlainRule, plainRules } from './rules/translation.ts';

const rounds = 9;
const count = 10_000;

/** The rules of Lier against other engines: equal answers first, then how many a second. */
export async function run(): Promise<void> {
  const pack = municipalPack('lier');
  const [first] = pack?.priority?.criteria ?? [];
  if (pack === undefined || first === undefined) throw new Error('There is no key of Lier');
  const all = patients(count, pack);
  const rules = plainRules(pack, first.from);
  const peers = await rulePeers(rules);
  await checkEqualAnswers(all, pack, rules, peers);
  console.log(`${count} patients, ${rules.length} criteria: all answers equal to the plain walk's`);
  const others = peers.map((peer) => contender(peer, all, pack, rules));
  report(await alternating([inngang(all, pack), ...others], rounds));
}

/** The whole of `assess`: evidence, notes, sources and what is unknown with it. */
function inngang(all: Patient[], pack: MunicipalPack): Contender {
  return {
    name: 'Inngang, assess()',
    units: all.length,
    work() {
      for (const { facts, findings } of all) assess(facts, pack, { on: facts.received, findings });
    },
  };
}

/** Only which criteria hold, and the level and day that follow. A slow engine gets fewer. */
function contender(
  { name, ask }: Peer,
  all: Patient[],
  pack: MunicipalPack,
  rules: PlainRule[],
): Contender {
  const own = name.startsWith('json-rules-engine') ? all.slice(0, all.length / 20) : all;
  const questions = own.map((patient) => question(patient, pack));
  const finish = lastStep(rules, pack);
  return {
    name,
    units: own.length,
    async work() {
      for (const { facts, start } of questions) {
        const ids = ask(facts);
        finish(ids instanceof Promise ? await ids : ids, start);
      }
    },
  };
}

function report(measured: Measured[]): void {
  const [ours] = measured;
  for (const { name, perSecond } of measured) {
    const cells = [
      name.padEnd(32),
      `${Math.round(perSecond).toLocaleString('en').padStart(8)} a second`,
      `${(1_000_000 / perSecond).toFixed(1).padStart(6)} µs each`,
      `${((ours?.perSecond ?? 0) / perSecond).toFixed(1).padStart(6)} ×`,
    ];
    console.log(cells.join('  '));
  }
}
