import type { ComponentChildren } from 'preact';
import { LevelShape, WarningShape } from '../../look/shape.tsx';
import { useTexts } from '../../look/texts.ts';
import { type Filter, type Mark, marks, tally, toggled } from './filter-rows.ts';
import { weekNumber } from './iso-week.ts';
import type { ListedRow } from './listed-rows.ts';

type FilterChipsProps = {
  rows: readonly ListedRow[];
  filter: Filter;
  choose: (filter: Filter) => void;
};

/** The counts by level and mark; each is a choice of what to show. */
export function FilterChips({ rows, filter, choose }: FilterChipsProps) {
  const { t } = useTexts();
  const counts = tally(rows);
  const chosenLevels = filter.levels.filter((level) => !counts.levels.has(level));
  const levels = [...counts.levels.keys(), ...chosenLevels].toSorted((a, b) => a - b);
  const [first] = rows;
  const week = first === undefined ? 0 : weekNumber(first.on);
  // what is never of use as a zero is left out, unless it is chosen
  const always: readonly Mark[] = ['overdue', 'this-week'];
  const shown = marks.filter(
    (mark) => counts.marks[mark] > 0 || always.includes(mark) || filter.marks.includes(mark),
  );
  return (
    <fieldset class="chips">
      <legend class="unseen">{t('worklist:filters')}</legend>
      {levels.map((level) => (
        <Chip
          key={level}
          kind="level"
          isOn={filter.levels.includes(level)}
          press={() => choose({ ...filter, levels: toggled(filter.levels, level) })}
          count={counts.levels.get(level) ?? 0}
        >
          <LevelShape level={level} />
          <span class="unseen">{t('worklist:level', { level })}</span>
        </Chip>
      ))}
      {shown.map((mark) => (
        <Chip
          key={mark}
          kind={mark}
          isOn={filter.marks.includes(mark)}
          press={() => choose({ ...filter, marks: toggled(filter.marks, mark) })}
          count={counts.marks[mark]}
        >
          {(mark === 'overdue' || mark === 'emergency') && <WarningShape />}
          {t(`worklist:mark.${mark}`, { week })}
        </Chip>
      ))}
    </fieldset>
  );
}

type ChipProps = {
  kind: string;
  isOn: boolean;
  press: () => void;
  count: number;
  children: ComponentChildren;
};

function Chip({ kind, isOn, press, count, children }: ChipProps) {
  return (
    <button type="button" class="chip" data-kind={kind} aria-pressed={isOn} onClick={press}>
      {children} <span class="count">{count}</span>
    </button>
  );
}
