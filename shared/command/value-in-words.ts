import {
  AgeGroupSchema,
  AllocationCellSchema,
  type AllocationKey,
  type AllocationMark,
  type Day,
  FeeServiceSchema,
  holds,
  LocalizedTextSchema,
  WaitSchema,
} from '@shared/model';
import * as v from 'valibot';
import type { LoadedPack } from '../packs/load-pack-folder.ts';
import { agesInWords, listed, visitServices, waitInWords } from './norwegian.ts';
import { inNorwegian } from './words.ts';

const Ages = AgeGroupSchema.entries.ageYears;

/** What one key of a rule says, in Norwegian; null where it is nothing to tell. */
export function valueInWords(
  key: string,
  value: unknown,
  { kind, pack }: LoadedPack,
  on: Day,
): string | null {
  if (value == null) return null;
  if (key === 'ageBelow') return agesInWords({ below: Number(value) });
  if (key === 'amountNok' || key === 'fullNok') return `${value} kr`;
  if (key === 'group' && kind === 'municipality') {
    const group = pack.priority?.groups.find((own) => own.id === value && holds(own, on));
    return group === undefined
      ? String(value)
      : `${inNorwegian(group.name)} (${agesInWords(group.ageYears)})`;
  }
  if (key === 'services') {
    const services = v.safeParse(v.array(FeeServiceSchema), value);
    return services.success ? listed(services.output.map((own) => visitServices[own])) : null;
  }
  if (key === 'cells' && kind === 'municipality') return answerers(value, pack.allocation);
  if (key === 'wait' && v.is(WaitSchema, value)) return waitInWords(value);
  if (key === 'ageYears' && v.is(Ages, value)) return agesInWords(value);
  if (v.is(LocalizedTextSchema, value)) return inNorwegian(value);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

/** Who has the task, by the columns of the allocation key. */
function answerers(value: unknown, allocation: AllocationKey | null): string | null {
  const cells = v.safeParse(v.array(AllocationCellSchema), value);
  if (!cells.success) return null;
  return listed(
    cells.output.map(({ role, mark }) => {
      const column = allocation?.columns.find(({ id }) => id === role);
      return `${column === undefined ? role : inNorwegian(column.name)} ${marks[mark]}`;
    }),
  );
}

const marks: Record<AllocationMark, string> = {
  responsible: 'har ansvaret',
  shared: 'deler ansvaret',
  may: 'kan ta det',
  unstated: 'er ikke nevnt',
};
