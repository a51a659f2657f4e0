import type { AllocationKey, AllocationMark, AllocationRow } from '@shared/model/allocation-key.ts';
import { Icon, type IconName } from '../../look/index.ts';
import { InLanguage } from '../in-language.tsx';
import type { PageContext } from '../page.ts';

type AllocationMarksProps = {
  context: PageContext;
  columns: AllocationKey['columns'];
  row: AllocationRow;
};

/** Whether the source, its comment or our reading says who does it. */
export function isStated({ cells }: AllocationRow): boolean {
  return cells.some(({ mark }) => mark !== 'unstated');
}

/** Who does it, and how: those of whom the source says something. */
export function AllocationMarks({ context, columns, row }: AllocationMarksProps) {
  const { t, language } = context;
  return (
    <ul class="plain">
      {columns.map(({ id, name }) => {
        const cell = row.cells.find(({ role }) => role === id);
        if (cell === undefined || cell.mark === 'unstated') return null;
        return (
          <li key={id}>
            <InLanguage text={name} language={language} />{' '}
            <span class="tag" data-kind={cell.mark === 'responsible' ? 'good' : undefined}>
              <Icon name={icons[cell.mark]} />
              {t(`portal:priority.allocation.mark.${cell.mark}`)}
            </span>{' '}
            {cell.basis === 'reading' ? (
              <small>{t('portal:priority.allocation.reading')}</small>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

const icons: Record<Exclude<AllocationMark, 'unstated'>, IconName> = {
  responsible: 'check',
  shared: 'group',
  may: 'info',
};
