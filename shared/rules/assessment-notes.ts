import type { Level, Note, PriorityLevel, ReferralFacts, WaitStartRule } from '@shared/model';
import type { ConditionFacts } from './compile-condition.ts';
import type { CompiledKey } from './compile-pack.ts';
import type { Match } from './match-criteria.ts';
import { ownNote } from './note-texts.ts';

type Assessed = {
  facts: ReferralFacts;
  known: ConditionFacts;
  key: CompiledKey;
  rule: PriorityLevel | null;
  level: Level | null;
  shown: readonly Match[];
  start: WaitStartRule | null;
  isAgeOpen: boolean;
};

/** What staff must know beside the level and the deadline, what matters most first. */
export function assessmentNotes(assessed: Assessed): Note[] {
  const { known, key, level, shown, start } = assessed;
  const readings = shown
    .filter(({ criterion }) => criterion.level === level)
    .flatMap(({ notes }) => notes);
  return [
    ...key.emergencies
      .filter(({ when }) => when.test(known) === true)
      .map(({ emergency: { text } }): Note => ({ code: 'possible-emergency', text })),
    ...levelNotes(assessed),
    ...[...new Set(readings)].map((text): Note => ({ code: 'interpretation', text })),
    ...(start?.note === undefined
      ? []
      : [{ code: start.silent ? 'source-silent' : 'interpretation', text: start.note } as const]),
  ];
}

function levelNotes({ facts, key, rule, level, isAgeOpen }: Assessed): Note[] {
  if (key.noKey !== null) return [{ code: 'no-key', text: key.noKey.text }];
  const inForce = key.levels.length > 0;
  const chosen = facts.level != null;
  const fits = [
    chosen && ('chosen-by-therapist' as const),
    !(inForce && (level === null || rule !== null)) && ('no-rule-in-force' as const),
    inForce && level === null && ('not-enough' as const),
    isAgeOpen && !chosen && ('age-unknown' as const),
  ];
  return fits.filter((code) => code !== false).map((code) => ownNote(code, facts.received));
}
