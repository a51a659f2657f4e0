import type { Day, ReferralContent } from '@shared/model';
import { parseDay } from '../host/parse-day.ts';
import { areSameNames, namesIn } from '../panel/inbox/names.ts';
import type { FormInfo } from './messages.ts';

/**
 * What a page says of its patient that is not so of the referral's person: then it is most likely
 * someone else's. What it leaves out, or what cannot be read, says nothing.
 */
export function otherPerson(
  { whose, controls }: FormInfo,
  { person }: ReferralContent,
  today: Day,
): string[] {
  const inForm = controls.flatMap(({ field, now }) =>
    (field === 'name' || field === 'birthDate' || field === 'nationalNumber') && now
      ? [{ field, text: now }]
      : [],
  );
  const others = [...whose, ...inForm].filter(({ field, text }) => {
    switch (field) {
      case 'name':
        return !areSameNames(namesIn(text), namesIn(person.name));
      case 'birthDate': {
        const read = parseDay(text, { today });
        return 'day' in read && read.day !== person.birthDate;
      }
      default: {
        const digits = text.replace(/\s/g, '');
        const known = person.nationalNumber;
        return /^\d{11}$/.test(digits) && known !== null && digits !== known;
      }
    }
  });
  return [...new Set(others.map(({ text }) => text))];
}
