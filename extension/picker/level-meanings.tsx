import type { Picked } from './picked.ts';
import { suggestionOf } from './picked.ts';
import type { PickerTexts } from './texts.ts';

type LevelMeaningsProps = { picked: Picked; texts: PickerTexts; change: (picked: Picked) => void };

const levels = ['1', '2', '3', '4', '5'];

/** What each of the journal's own priorities means here. */
export function LevelMeanings({ picked, texts: { t }, change }: LevelMeaningsProps) {
  const values = [...new Set(suggestionOf(picked)?.values ?? [])].slice(0, 12);
  return (
    <fieldset>
      <legend>{t('levels.title')}</legend>
      {values.map((value) => (
        <label class="level" key={value}>
          <span>{t('levels.of', { value })}</span>
          <select
            value={picked.levels[value] ?? ''}
            onChange={({ currentTarget }) =>
              change({ ...picked, levels: { ...picked.levels, [value]: currentTarget.value } })
            }
          >
            <option value="">{t('levels.none')}</option>
            {levels.map((level) => (
              <option key={level} value={level}>
                {t('levels.level', { level })}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
