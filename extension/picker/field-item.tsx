import type { FieldName } from '../host/field.ts';
import type { DockProps } from './dock.tsx';
import { LevelMeanings } from './level-meanings.tsx';
import { type Picked, suggestionOf, withChosen } from './picked.ts';
import type { Suggestion } from './suggestions.ts';
import type { PickerTexts } from './texts.ts';

/** One field: what was found of it, how it is found again, and how its date is read. */
export function FieldItem({ field, picker, texts }: DockProps & { field: FieldName }) {
  const { t, field: named } = texts;
  const picked = picker.fields.value.get(field);
  const isWanted = picker.wanted.value === field;
  const change = (next: Picked) => picker.set(field, { ...next, isGuess: false });
  return (
    <li class={`field${isWanted ? ' wanted' : ''}${picked ? ' found' : ''}`} data-field={field}>
      <div class="line">
        <span class="mark" aria-hidden="true">
          {picked ? '✓' : isWanted ? '➜' : '○'}
        </span>
        <span class="name">{named(field)}</span>
        <button
          type="button"
          class="small"
          aria-label={t('fields.pointAt', { field: named(field) })}
          aria-pressed={isWanted}
          onClick={() => picker.want(field)}
        >
          {t(picked ? 'fields.again' : 'fields.point')}
        </button>
        {picked && (
          <button
            type="button"
            class="icon"
            aria-label={t('fields.remove', { field: named(field) })}
            onClick={() => picker.set(field, null)}
          >
            <span aria-hidden="true">×</span>
          </button>
        )}
      </div>
      {picked && (
        <>
          <p class="sample">
            {picked.isGuess && <span class="guess">{t('fields.guess')}</span>}
            <bdi>{suggestionOf(picked)?.sample.slice(0, 80)}</bdi>
          </p>
          <Ways picked={picked} texts={texts} change={change} />
          <Formats field={field} picked={picked} texts={texts} change={change} />
          {field === 'level' && <LevelMeanings picked={picked} texts={texts} change={change} />}
        </>
      )}
    </li>
  );
}

type PickedProps = { picked: Picked; texts: PickerTexts; change: (picked: Picked) => void };

function Ways({ picked, texts, change }: PickedProps) {
  const { t } = texts;
  const [only] = picked.suggestions;
  if (picked.suggestions.length < 2) {
    return <p class="way">{only && said(only, texts)}</p>;
  }
  return (
    <select
      class="way"
      aria-label={t('fields.way')}
      value={picked.chosen}
      onChange={({ currentTarget }) => change(withChosen(picked, Number(currentTarget.value)))}
    >
      {picked.suggestions.map((suggestion, i) => (
        <option key={JSON.stringify(suggestion.rule)} value={i}>
          {said(suggestion, texts)}
        </option>
      ))}
    </select>
  );
}

/** A date that reads in two ways on every row is asked about, with the real day beside it. */
function Formats({ field, picked, texts, change }: PickedProps & { field: FieldName }) {
  const formats = suggestionOf(picked)?.fit.formats ?? [];
  if (formats.length < 2) return null;
  return (
    <fieldset>
      <legend>{texts.t('format.title')}</legend>
      {formats.map(({ formats: [format], example }, i) => (
        <label class="check" key={format}>
          <input
            type="radio"
            name={`format-${field}`}
            checked={picked.format === i}
            onChange={() => change({ ...picked, format: i })}
          />
          {example && texts.t('format.is', { text: example.text, day: texts.day(example.day) })}
        </label>
      ))}
    </fieldset>
  );
}

/** How a field is found, in words. */
function said({ rule, isWeak }: Suggestion, { t }: PickerTexts): string {
  const { where } = rule;
  const words =
    where.by === 'column'
      ? where.headings[0]
      : where.by === 'label'
        ? where.labels[0]
        : where.by === 'data'
          ? where.attribute
          : where.by === 'name'
            ? where.name
            : where.selector;
  return [
    isWeak ? t('how.weak') : t(`how.${where.by}`, { words }),
    ...(rule.within !== undefined && !isWeak ? [rule.within] : []),
    ...(rule.part === undefined ? [] : [t('how.part')]),
    ...(rule.frame === undefined ? [] : [t('how.elsewhere')]),
  ].join(', ');
}
