import { type Day, plainDate } from '@shared/model/day.ts';
import type { TextLanguage } from './day-names.ts';
import { waysOfWriting } from './written-days.ts';

const anyDay = new RegExp(
  `(?<![\\p{L}\\d.,/-])(?:${waysOfWriting.map((way) => way.pattern).join('|')})`,
  'gu',
);
const ways = waysOfWriting.map((way) => ({ ...way, whole: new RegExp(`^${way.pattern}$`, 'u') }));

/**
 * The text with every day that it names moved by `days`: `16/2`, `03.03`, `02.12.25`,
 * `2.-4. feb.`, `27. mars`, weekdays and months by name. A day without a year is taken as the
 * one nearest to `near`. What is no day (`52/56`, `6. klasse`, `M75.1`) stays as it is.
 */
export function movedText(text: string, days: number, near: Day, language: TextLanguage): string {
  if (days === 0) return text;
  const move = { days, near: plainDate(near), language };
  return text.replace(anyDay, (found: string) => {
    for (const way of ways) {
      const parts = way.whole.exec(found);
      if (parts === null) continue;
      try {
        return way.moved(parts.slice(1), move);
      } catch (error) {
        if (error instanceof RangeError) return found;
        throw error;
      }
    }
    return found;
  });
}
