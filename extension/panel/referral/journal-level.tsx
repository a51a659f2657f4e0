import type { Level } from '@shared/model';
import { useDecisionWords } from '../hint/use-decision-words.ts';

type JournalLevelProps = { level: Level | null; suggested: Level | null };

/** The priority that the journal itself shows, and whether it is the key's too. */
export function JournalLevel({ level, suggested }: JournalLevelProps) {
  const words = useDecisionWords();
  if (level === null) return null;
  const said = suggested === null ? 'alone' : suggested === level ? 'same' : 'other';
  return <p class="small">{words(`here.journal.${said}`, { level, suggested })}</p>;
}
