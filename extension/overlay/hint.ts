import type { Day } from '@shared/model';
import type { Judged } from '../background/messages.ts';
import type { Problem } from '../host/problem.ts';
import type { Quiet } from '../host/self-test-schema.ts';
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

export function hintOf(assessment: Omit<Judged, 'roles'>, today: Day, own: Texts): Hint {
  const { t, local } = own;
  const { level, deadline, daysLeft, notes, setHere } = assessment;
  const emergency = isEmergency(notes);
  const marks = emergency ? [t('pill.emergency')] : [];
  if (level === null || deadline === null || daysLeft === null) {
    const why = notes.map(({ text }) => local(text).text).join(' ');
    const spoken = [t('pill.unknown', { why }), ...marks].join('. ');
    return { kind: 'unknown', why, emergency, spoken };
  }
  const look = mustLook(notes);
  return levelHint({ level, deadline, daysLeft, emergency, look, setHere }, today, own);
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

export function isEmergency(notes: Judged['notes']): boolean {
  return notes.some(({ code }) => code === 'possible-emergency');
}

/** True where the therapist must read it: something in this one request is left open. */
export function mustLook(notes: Judged['notes']): boolean {
  return notes.some(({ code }) => lookAt.includes(code));
}

// what the key leaves open for everyone is in the reasons, and no mark on each row
const lookAt: readonly string[] = ['interpretation', 'age-unknown'];

function leftText(daysLeft: number, t: Texts['t']): string {
  if (daysLeft === 0) return t('left.today');
  return daysLeft > 0 ? t('left.days', { count: daysLeft }) : t('left.over', { count: -daysLeft });
}

/** Where there is little room: all of it is said in the pill's name, and in the card. */
function shortLeft(daysLeft: number, t: Texts['t']): string {
  if (daysLeft === 0) return t('left.short.today');
  return t(daysLeft > 0 ? 'left.short.days' : 'left.short.over', { n: Math.abs(daysLeft) });
}
