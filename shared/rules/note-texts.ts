import type { Day, Note } from '@shared/model';
import texts from './texts/notes.json';
import { withDay } from './with-day.ts';

/** A note that holds for every pack, for a day. What only one key leaves open stands in that pack. */
export function ownNote(code: keyof typeof texts, day: Day): Note {
  return { code, text: withDay(texts[code], day) };
}
