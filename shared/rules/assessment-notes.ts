import type {
  Level,
  LocalizedText,
  Note,
  PriorityLevel,
  ReferralFacts,
  WaitStartRule,
} from '@shared/model';
import type { ConditionFacts } from './compile-condition.ts';
import type { CompiledKey } from './compile-pack.ts';
import type { Match } from './match-criteria.ts';
import { ownNote } from './note-texts.ts';

type Assessed = {
  facts: ReferralFacts;
  known: ConditionFacts;
  key: CompiledKey;
  /** What the pack says in place of a key; null where it has one, or says nothing on the day. */
  without: { text: LocalizedText } | null;
  rule: PriorityLevel | null;
  level: Level | null;
  matches: readonly Match[];
  start: WaitStartRule | null;
  isAgeOpen: boolean;
};

/** What staff must know beside the level and the deadline, what matters most first. */
export function assessmentNotes(assessed: Assessed): Note[] {
  return [...emergencies(assessed), ...levelNotes(assessed), ...readingNotes(assessed)];
}

function emergencies({ key, known }: Assessed): Note[] {
  return key.emergencies
    .filter(({ when }) => when.test(known) === true)
    .map(({ emergency: { text } }) => ({ code: 'possible-emergency', text }));
}

function levelNotes({ facts, key, without, rule, level, isAgeOpen }: Assessed): Note[] {
  if (without !== null) return [{ code: 'no-key', text: without.text }];
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

function readingNotes({ matches, level, start }: Assessed): Note[] {
  const texts = matches
    .filter(({ criterion }) => criterion.level === level)
    .flatMap(({ notes }) => notes);
  const notes: Note[] = [...new Set(texts)].map((text) => ({ code: 'interpretation', text }));
  if (start?.note === undefined) return notes;
  return [...notes, { code: start.silent ? 'source-silent' : 'interpretation', text: start.note }];
}
