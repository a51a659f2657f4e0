import { fees } from './fees.ts';
import { levels } from './levels.ts';
import { people } from './people.ts';
import { rules } from './rules.ts';
import { type Side, sideInWords } from './side.ts';

const sections: [title: string, lines: (before: Side, after: Side) => string[]][] = [
  ['Nivåer og frister', levels],
  ['Hvem som får et annet nivå eller en annen frist', people],
  ['Hva det koster', fees],
  ['Regler', rules],
];

/** What changes for whom from one pack and day to another, as lines of plain Norwegian. */
export function diff(before: Side, after: Side): string[] {
  const told = sections.flatMap(([title, lines]) => {
    const own = lines(before, after);
    return own.length === 0 ? [] : ['', title, ...own.map((line) => `  ${line}`)];
  });
  const head = `Fra ${sideInWords(before)} til ${sideInWords(after)}`;
  return [head, ...(told.length === 0 ? ['', 'Ingen forskjell.'] : told)];
}
