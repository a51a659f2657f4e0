import type { TFunction } from 'i18next';
import type { ListedRow } from './listed-rows.ts';

type Named = Pick<ListedRow, 'reference' | 'at' | 'list' | 'isOneOfSeveral'>;

/** What a row is called: as the journal calls it, else where it stands. Never by a person's name. */
export function rowName({ reference, at, list, isOneOfSeveral }: Named, t: TFunction): string {
  if (reference === null)
    return t(isOneOfSeveral ? 'worklist:rowInList' : 'worklist:row', { at, list });
  const { of, text } = reference;
  return of === 'patient' ? t('worklist:patient', { text }) : text;
}
