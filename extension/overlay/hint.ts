import type { Day, LocalizedText } from '@shared/model';
import type { Judged } from '../background/messages.ts';
import type { Problem } from '../host/problem.ts';
import type { Quiet } from '../host/self-test-schema.ts';
import type { Decided } from '../override/with-override.ts';
import type { Texts } from './texts.ts';

/** What a pill shows. `unknown` is quiet and says why; `look` asks the therapist to read it. */
export type Hint =
  | {
      kind: 'level';
      level: number;
      due: 'later' | 'soon' | 'over';
      deadline: string;
      shortDeadline: string;
      left: string;
      shortLeft: string;
      look: boolean;
      emergency: boolean;
      /** Whether a therapist has set this level here. */
      setHere: boolean;
      spoken: string;
    }
  | { kind: 'unknown'; why: string; emergency: boolean; spoken: string };

/** So many days before the deadline a pill begins to stand out. */
const soonDays = 3;

/** What is shown of an assessment in short. */
export function shortOf(assessment: Assessed): Short {
  const { level, deadline, daysLeft, overdue, notes, setHere } = assessment;
  return {
    level,
    deadline,
    daysLeft,
    overdue,
    look: notes.some(({ code }) => lookAt.includes(code)),
    emergency: notes.some(({ code }) => code === 'possible-emergency'),
    why: level === null ? notes.map(({ text }) => text) : [],
    ...(setHere !== undefined && { setHere }),
  };
}

type Assessed = Pick<Decided, 'level' | 'deadline' | 'daysLeft' | 'overdue' | 'setHere'> & {
  notes: readonly { code: string; text: LocalizedText }[];
};
type Short = Omit<Judged, 'roles'>;

// what the key leaves open for everyone is in the reasons, and no mark on each row
const lookAt: readonly string[] = ['interpretation', 'age-unknown'];

/** The hint of an assessment. */
export function hintOf(assessment: Assessed, today: Day, own: Texts): Hint {
  return shortHint(shortOf(assessment), today, own);
}

/** The hint of what is known in short. */
export function shortHint(short: Short, today: Day, own: Texts): Hint {
  const { t, local } = own;
  const { level, deadline, daysLeft, emergency } = short;
  if (level === null || deadline === null || daysLeft === null) {
    const why = short.why.map((text) => local(text).text).join(' ');
    const marks = emergency ? [t('pill.emergency')] : [];
    const spoken = [t('pill.unknown', { why }), ...marks].join('. ');
    return { kind: 'unknown', why, emergency, spoken };
  }
  return levelHint({ ...short, level, deadline, daysLeft }, today, own);
}

type Suggested = {
  level: number;
  deadline: Day;
  daysLeft: number;
  emergency: boolean;
  look: boolean;
  setHere?: Judged['setHere'];
};

/** A level with its deadline, as a pill or a row of the panel says it. */
export function levelHint(
  { level, deadline, daysLeft, emergency, look, setHere }: Suggested,
  today: Day,
  { t, day }: Texts,
): Hint & { kind: 'level' } {
  const left = leftText(daysLeft, t);
  const set = setHere === undefined ? [] : [setHereText(setHere, t)];
  const marks = [...(emergency ? [t('pill.emergency')] : []), ...(look ? [t('pill.look')] : [])];
  const values = { level, deadline: day(deadline, today), left };
  const said = t(setHere === undefined ? 'pill.level' : 'pill.ownLevel', values);
  return {
    kind: 'level',
    level,
    due: daysLeft < 0 ? 'over' : daysLeft <= soonDays ? 'soon' : 'later',
    deadline: day(deadline, today),
    shortDeadline: day(deadline, today, 'short'),
    left,
    shortLeft: shortLeft(daysLeft, t),
    look,
    emergency,
    setHere: setHere !== undefined,
    spoken: [said, ...set, ...marks].join('. '),
  };
}

/** That a level was set here, and what the key says. */
export function setHereText({ keyLevel }: NonNullable<Judged['setHere']>, t: Texts['t']): string {
  return keyLevel === null ? t('card.setHereNoKey') : t('card.setHere', { level: keyLevel });
}

export function unread(problem: Problem, { t }: Texts): Hint {
  const why = problemText(problem, t);
  return { kind: 'unknown', why, emergency: false, spoken: t('pill.unknown', { why }) };
}

export function problemText({ code, field }: Problem, t: Texts['t']): string {
  return t(`problem.${code}`, { field: t(`field.${field}`) });
}

/** What of a taught page has changed, and what to do. */
export function quietText({ profile, what, label }: Quiet, t: Texts['t']): string {
  const isField = what !== 'rows' && what !== 'headings';
  const why = isField
    ? t('quiet.field', { field: t(`field.${what}`), label: label === null ? '' : ` («${label}»)` })
    : t(`quiet.${what}`, { label: label ?? '' });
  return `${why} ${t('quiet.then', { profile })}`;
}

function leftText(daysLeft: number, t: Texts['t']): string {
  if (daysLeft === 0) return t('left.today');
  return daysLeft > 0 ? t('left.days', { count: daysLeft }) : t('left.over', { count: -daysLeft });
}

/** Where there is little room: all of it is said in the pill's name, and in the card. */
function shortLeft(daysLeft: number, t: Texts['t']): string {
  if (daysLeft === 0) return t('left.short.today');
  return t(daysLeft > 0 ? 'left.short.days' : 'left.short.over', { n: Math.abs(daysLeft) });
}
