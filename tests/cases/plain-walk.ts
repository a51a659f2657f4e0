import {
  type Condition,
  type Day,
  type Finding,
  holds,
  type MunicipalPack,
  plainDate,
  type ReferralFacts,
} from '@shared/model';

/** What a plain walk over a pack answers: no compiling, no order of work, no early end. */
export type Walked = {
  level: number | null;
  deadline: string | null;
  criteria: { id: string; evidence: Finding[] }[];
  /** Criteria at a stronger level that more facts could bring. */
  mayFit: string[];
};

type Truth = boolean | null;
type Asked = { facts: ReferralFacts; findings: readonly Finding[] };

/** The oracle that the rules are held to: the pack's data read as they stand, one by one. */
export function plainWalk(asked: Asked, pack: MunicipalPack): Walked {
  const on = asked.facts.received;
  const key = pack.priority;
  if (key === null) return { level: null, deadline: null, criteria: [], mayFit: [] };
  const own = key.criteria
    .filter((criterion) => holds(criterion, on))
    .filter(({ group }) =>
      key.groups.some(
        (one) => one.id === group && holds(one, on) && overlap(one.ageYears, agesOf(asked)),
      ),
    )
    .map((criterion) => {
      const whens = pack.suggestions.filter((one) => one.criterion === criterion.id);
      const truths = whens.map(({ when }) => walk(when, asked));
      const evidence = whens.flatMap(({ when }, at) =>
        truths[at] === true ? shown(when, asked) : [],
      );
      return { ...criterion, truth: most(truths), evidence };
    });
  const met = own.filter(({ truth }) => truth === true).sort((a, b) => a.level - b.level);
  const level = asked.facts.level ?? met[0]?.level ?? null;
  const rule = key.levels.find((one) => one.level === level && holds(one, on));
  const start = key.waitStart.find(
    (one) =>
      holds(one, on) &&
      (one.when === undefined || walk(one.when, asked) === true) &&
      (one.criteria === undefined || met.some(({ id }) => one.criteria?.includes(id))),
  );
  const from = start?.start === 'discharged' ? (asked.facts.discharged ?? on) : on;
  const isChosen = asked.facts.level != null;
  return {
    level,
    deadline: rule === undefined ? null : last(from, rule.wait),
    criteria: isChosen ? [] : met.map(({ id, evidence }) => ({ id, evidence: inOrder(evidence) })),
    mayFit: isChosen
      ? []
      : own
          .filter((one) => one.truth === null && (level === null || one.level < level))
          .map(({ id }) => id)
          .sort(),
  };
}

const order: Truth[] = [false, null, true];
const rank = (truth: Truth) => order.indexOf(truth);
const least = (truths: Truth[]) => order[Math.min(...truths.map(rank))] ?? null;
const most = (truths: Truth[]) =>
  truths.length === 0 ? false : (order[Math.max(...truths.map(rank))] ?? null);

/** Strong three-valued logic (Kleene): the least of all, the most of any. */
export function walk(condition: Condition, asked: Asked): Truth {
  const { facts, findings } = asked;
  if ('all' in condition) return least(condition.all.map((part) => walk(part, asked)));
  if ('any' in condition) return most(condition.any.map((part) => walk(part, asked)));
  if ('not' in condition) return order[2 - rank(walk(condition.not, asked))] ?? null;
  if ('concept' in condition) {
    const statuses = condition.status ?? ['present'];
    const isShown = findings.some(
      (one) => one.concept === condition.concept && statuses.includes(one.status),
    );
    return isShown ? true : isRead(asked) ? false : null;
  }
  if ('source' in condition)
    return facts.source == null ? null : condition.source.includes(facts.source);
  if ('discharged' in condition) return facts.discharged == null ? null : condition.discharged;
  return inRange(condition.ageYears, ageOf(asked));
}

function isRead({ facts: { text, icd10, icpc2 }, findings }: Asked): boolean {
  return (text ?? '').trim() !== '' || icd10.length + icpc2.length + findings.length > 0;
}

function ageOf({ facts: { birthDate, ageYears, received } }: Asked): number | null {
  if (birthDate == null) return ageYears ?? null;
  if (birthDate > received) return null;
  return plainDate(birthDate).until(plainDate(received), { largestUnit: 'years' }).years;
}

/** Every age that it may be: the known one, those that the text tells first, or all. */
export function agesOf(asked: Asked): number[] {
  const age = ageOf(asked);
  if (age !== null) return [age];
  const told = [...new Set(asked.findings.map(({ concept }) => concept))].find(
    (concept) =>
      concept in toldAges &&
      asked.findings.some((one) => one.concept === concept && one.status === 'present'),
  );
  return (told && toldAges[told]) || years(0, 130);
}

const years = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);
const toldAges: Record<string, number[]> = {
  'age-infant': [0],
  'age-preschool': years(1, 5),
  'age-school': years(6, 15),
  'age-adult': years(16, 130),
};

const overlap = (range: Range, ages: number[]) => ages.some((age) => inRange(range, age) === true);

type Range = { from?: number | undefined; below?: number | undefined };

function inRange({ from = 0, below = 1000 }: Range, age: number | null): Truth {
  return age === null ? null : from <= age && age < below;
}

function shown(condition: Condition, asked: Asked): Finding[] {
  if ('all' in condition) return condition.all.flatMap((part) => shown(part, asked));
  if ('any' in condition) {
    return condition.any.flatMap((part) => (walk(part, asked) === true ? shown(part, asked) : []));
  }
  if (!('concept' in condition)) return [];
  const statuses = condition.status ?? ['present'];
  return asked.findings.filter(
    (one) => one.concept === condition.concept && statuses.includes(one.status),
  );
}

function inOrder(findings: readonly Finding[]): Finding[] {
  return [...new Set(findings)].sort((a, b) => a.start - b.start || a.end - b.end);
}

function last(start: Day, { count, unit }: { count: number; unit: string }): string {
  return plainDate(start)
    .add({ [unit]: count })
    .toString();
}
