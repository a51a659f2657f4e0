import { municipalPack } from '@shared/packs';
import { assess } from '@shared/rules';
import { patients } from './rules/patients.ts';

const pack = municipalPack('lier');
if (!pack) throw 0;
const all = patients(10000, pack);
const read = all.filter((p) => p.findings.length > 0),
  unread = all.filter((p) => p.findings.length === 0 && !p.facts.text?.trim());
const rest = all.filter((p) => p.findings.length === 0 && p.facts.text?.trim());
function t(name: string, list: typeof all) {
  const w = () => {
    for (const { facts, findings } of list) assess(facts, pack!, { on: facts.received, findings });
  };
  w();
  w();
  const a = process.cpuUsage();
  for (let i = 0; i < 6; i++) w();
  const b = process.cpuUsage(a);
  console.log(name, list.length, ((b.user + b.system) / 6 / list.length).toFixed(2));
}
t('all', all);
t('with findings', read);
t('unread', unread);
t('read, none', rest);
t('all', all);
