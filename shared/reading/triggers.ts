import type { FindingStatus, ReferralSource } from '@shared/model';
import * as v from 'valibot';
import { type TriggerFile, TriggerFileSchema } from './trigger-file.ts';
import hypothetical from './triggers/hypothetical.json';
import negated from './triggers/negated.json';
import otherPerson from './triggers/other-person.json';
import past from './triggers/past.json';
import planned from './triggers/planned.json';
import wished from './triggers/wished.json';

/** Words that say how a finding is meant, before or after it; `swallowed` ones say nothing. */
export type Trigger = {
  status: FindingStatus;
  side: 'before' | 'after' | 'swallowed';
  reach: number;
  notFrom: ReadonlySet<ReferralSource>;
  goesOn: boolean;
};

/** The strongest first: where two scopes meet, the first decides. */
const files = v.parse(v.array(TriggerFileSchema), [
  otherPerson,
  negated,
  hypothetical,
  planned,
  wished,
  past,
]);

const order = new Map(files.map(({ status }, at) => [status, at]));

export const triggerOrder = (status: FindingStatus): number => order.get(status) ?? files.length;

export const triggerPhrases: { phrase: string; value: Trigger }[] = files.flatMap((file) => [
  ...side(file, 'before', file.before),
  ...side(file, 'after', file.after),
  ...side(file, 'swallowed', { reach: 0, notFrom: [], phrases: file.swallowed }),
]);

function side(file: TriggerFile, name: Trigger['side'], group: TriggerFile['before']) {
  const notFrom = new Set(group.notFrom);
  const { status } = file;
  return group.phrases.map((phrase): { phrase: string; value: Trigger } => {
    const goesOn = name === 'before' && file.goesOn.includes(phrase);
    return { phrase, value: { status, side: name, reach: group.reach, notFrom, goesOn } };
  });
}
