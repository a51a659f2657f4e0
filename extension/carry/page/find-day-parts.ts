import { type Control, isControl, isInput } from '../../host/control.ts';
import { partOfDay } from '../part-label.ts';

type DayParts = {
  /** Day, month and year. */
  parts: readonly [HTMLElement, HTMLElement, HTMLElement];
  /** The smallest element that holds the three. */
  around: Element;
  /** What their own labels say that it is the day of. */
  named: string;
};

/** Three controls that stand together, one for each part of a day and each part once. */
export function findDayParts(
  controls: readonly HTMLElement[],
  labelsOf: (control: HTMLElement) => readonly string[],
): DayParts[] {
  const known = controls.flatMap((control) => {
    if (!isControl(control)) return [];
    if (isInput(control) && !/^(text|number|tel)$/.test(control.type)) return [];
    const said = [autocompletePart(control), ...labelsOf(control), placeholderOf(control)];
    const part = said.map(partOfDay).find((one) => one !== undefined);
    return part === undefined ? [] : [{ control, ...part }];
  });
  return known
    .filter(({ part }) => part === 'day')
    .flatMap((day) => {
      for (let at = day.control.parentElement; at !== null; at = at.parentElement) {
        const inside = known.filter(({ control }) => at.contains(control));
        const of = (part: 'day' | 'month' | 'year') => inside.filter((one) => one.part === part);
        const [month, year] = [of('month')[0], of('year')[0]];
        if (month === undefined || year === undefined) continue;
        const isOne = inside.length === 3 && of('day').length === 1 && of('month').length === 1;
        const names = new Set(inside.map(({ of: name }) => name));
        if (!isOne || names.size > 1) return [];
        const [named = ''] = names;
        return [{ parts: [day.control, month.control, year.control], around: at, named }];
      }
      return [];
    });
}

function autocompletePart(control: Control): string {
  return /(?:^|\s)bday-(day|month|year)$/.exec(control.autocomplete)?.[1] ?? '';
}

function placeholderOf(control: Control): string {
  return 'placeholder' in control ? control.placeholder : (control.options[0]?.text ?? '');
}
