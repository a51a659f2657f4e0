import {
  type ConceptId,
  ConceptIdSchema,
  type Day,
  type Finding,
  plainDate,
  type SelfReferral,
} from '@shared/model';
import * as v from 'valibot';

/** An operation counts as new for so long. The key gives no number; this is the project's reading. */
const newlyOperatedWeeks = 12;

/**
 * What the structured answers of a self-referral say, as concepts, for a request received on a
 * day. Cautious: an answer counts only for what it plainly says, and where answers leave open
 * how things are, nothing is found. `text` is `<question>.<answer>`; there are no offsets.
 */
export function answerFindings(referral: SelfReferral, receivedOn: Day): Finding[] {
  const found = rules.flatMap(({ concept, from }) => {
    const answers = from(referral, receivedOn);
    return answers === null ? [] : answers.map((text) => finding(concept, text));
  });
  return found.length === 0 ? found : [...found, finding(answered, '')];
}

/** Says that answers count by themselves, whatever the free text beside them points to. */
const answered = v.parse(ConceptIdSchema, 'answered');

/** A concept, and the answers that show it on a referral; null where they don't. */
type Rule = {
  concept: ConceptId;
  from: (referral: SelfReferral, receivedOn: Day) => string[] | null;
};

const rules: readonly Rule[] = [
  rule('pressure-ulcer', ({ problem }) => area(problem, 'pressure-sore')),
  rule('newly-operated', ({ surgeryOn }, receivedOn) =>
    surgeryOn !== null && weeksBetween(surgeryOn, receivedOn) <= newlyOperatedWeeks
      ? [`surgeryOn.${surgeryOn}`]
      : null,
  ),
  rule('fall-risk', ({ daily: { falls } }) =>
    falls === 'once' || falls === 'several' ? [`falls.${falls}`] : null,
  ),
  // came at once, within the last weeks, and it is walking or the day itself that is lost
  rule('recent-loss', ({ problem }) =>
    problem.course === 'sudden' && isOneOf(problem.since, ['days', 'weeks'])
      ? both(area(problem, 'walking-balance', 'daily-activities'), problem)
      : null,
  ),
  rule('beginning-loss', ({ problem }) =>
    problem.course === 'worse' && isOneOf(problem.since, ['weeks', 'months'])
      ? both(area(problem, 'walking-balance', 'daily-activities'), problem)
      : null,
  ),
  rule('lung-active', ({ problem }) =>
    isOneOf(problem.course, ['sudden', 'worse']) && isOneOf(problem.since, ['days', 'weeks'])
      ? both(area(problem, 'breathing'), problem)
      : null,
  ),
  rule('chronic-condition', ({ problem }) =>
    isOneOf(problem.since, ['years', 'always'])
      ? both(
          area(
            problem,
            'back-neck',
            'shoulder-arm-hand',
            'hip-knee-foot',
            'nerves-muscles',
            'pain-tension',
            'breathing',
          ),
          problem,
        )
      : null,
  ),
  rule('adl-difficulty', ({ problem }) => area(problem, 'daily-activities')),
  rule('home-adaptation', ({ problem }) => area(problem, 'home-aids')),
  rule('motor-infant', ({ problem }) => area(problem, 'child-baby')),
  rule('motor-delay', ({ problem }) => area(problem, 'child-movement')),
  rule('possible-emergency', ({ urgent }) =>
    urgent.length === 0 ? null : urgent.map((sign) => `urgent.${sign}`),
  ),
];

function rule(id: string, from: Rule['from']): Rule {
  return { concept: v.parse(ConceptIdSchema, id), from };
}

function finding(concept: ConceptId, text: string): Finding {
  return { concept, status: 'present', origin: 'answer', text, start: 0, end: 0 };
}

function area(
  { areas }: SelfReferral['problem'],
  ...asked: SelfReferral['problem']['areas']
): string[] | null {
  const chosen = asked.filter((one) => areas.includes(one));
  return chosen.length === 0 ? null : chosen.map((one) => `areas.${one}`);
}

/** An area together with how long it has lasted and how it goes. */
function both(areas: string[] | null, { since, course }: SelfReferral['problem']): string[] | null {
  return areas && [...areas, `since.${since}`, `course.${course}`];
}

function isOneOf<Value>(value: Value, list: readonly Value[]): boolean {
  return list.includes(value);
}

function weeksBetween(from: Day, to: Day): number {
  return plainDate(from).until(plainDate(to), { largestUnit: 'days' }).days / 7;
}
