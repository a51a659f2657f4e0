import { SpokenLanguageSchema } from '@shared/model/competence.ts';
import { type Language, textIn } from '@shared/model/text.ts';
import { Field, formats, Select } from '../../look/index.ts';
import { spokenLanguageName } from '../spoken-language-name.ts';
import { abilities, isAgeWrong, prices, typedAge, weekdays } from './filter.ts';
import type { FilterFormProps } from './filter-form.tsx';
import { placeId } from './said.ts';

/** What it is for, when, and whether there is room. */
export function FirstWishes({ context, filter, groups, situations }: FilterFormProps) {
  const { t, language } = context;
  const { weekday } = formats(language);
  const needs = situations.filter(
    ({ id }) => id === filter.need || groups.some((group) => group.situations.includes(id)),
  );
  return (
    <div class="filter-row">
      <OneOf
        id="need"
        label={t('groups:filter.need')}
        every={t('groups:filter.everyNeed')}
        chosen={filter.need}
        options={needs.map(({ id, name }) => ({ value: id, label: textIn(name, language).text }))}
      />
      <OneOf
        id="day"
        label={t('portal:groups.filter.day')}
        every={t('portal:groups.filter.everyDay')}
        chosen={filter.day}
        options={weekdays.map((day) => ({ value: day, label: weekday(Number(day)) }))}
      />
      <Tick id="free" label={t('portal:groups.filter.free')} chosen={filter.free} />
    </div>
  );
}

export function MoreWishes({ context, filter, groups }: FilterFormProps) {
  const { t, search, municipality, language } = context;
  const places = new Map(groups.map((group) => [placeId(group, municipality), group.place]));
  const spoken = SpokenLanguageSchema.options.filter(
    (code) => code === filter.language || groups.some((group) => group.languages.includes(code)),
  );
  return (
    <div class="filter-row">
      <OneOf
        id="place"
        label={t('groups:filter.place')}
        every={t('groups:filter.everyPlace')}
        chosen={filter.place}
        options={[...places]
          .flatMap(([id, place]) =>
            id === null ? [] : [{ value: id, label: place, language: 'nb' as const }],
          )
          .toSorted((a, b) => a.label.localeCompare(b.label, 'nb'))}
      />
      <Field
        id="age"
        label={t('portal:groups.ages')}
        hint={t('groups:filter.ageHint')}
        value={typedAge(search)}
        error={isAgeWrong(search) ? t('groups:filter.ageWrong') : undefined}
        width="short"
        inputMode="numeric"
        dir="ltr"
        autocomplete="off"
      />
      <OneOf
        id="level"
        label={t('groups:filter.level')}
        every={t('groups:filter.everyLevel')}
        chosen={filter.level}
        options={abilities.map((able) => ({ value: able, label: t(`groups:can.${able}`) }))}
      />
      <OneOf
        id="price"
        label={t('portal:groups.cost')}
        every={t('groups:filter.everyPrice')}
        chosen={filter.price}
        options={prices.map((price) => ({ value: price, label: t(`groups:price.${price}`) }))}
      />
      {spoken.length === 0 ? null : (
        <OneOf
          id="language"
          label={t('groups:page.languages')}
          every={t('groups:filter.everyLanguage')}
          chosen={filter.language}
          options={spoken
            .map((code) => ({ value: code, label: spokenLanguageName(code, language, t) }))
            .toSorted((a, b) => a.label.localeCompare(b.label, language))}
        />
      )}
      <Tick id="stepFree" label={t('portal:groups.stepFree')} chosen={filter.stepFree} />
      <Tick id="wheelchair" label={t('groups:page.wheelchair')} chosen={filter.wheelchair} />
    </div>
  );
}

type OneOfProps = {
  id: string;
  label: string;
  /** The choice that wishes nothing. */
  every: string;
  chosen: string | undefined;
  options: readonly { value: string; label: string; language?: Language }[];
};

function OneOf({ id, label, every, chosen = '', options }: OneOfProps) {
  return (
    <Select
      id={id}
      label={label}
      chosen={chosen}
      options={[{ value: '', label: every }, ...options]}
    />
  );
}

function Tick({ id, label, chosen }: { id: string; label: string; chosen: boolean }) {
  return (
    <div class="ds-field choice" data-variant="outline">
      <input class="ds-input" type="checkbox" id={id} name={id} value="yes" checked={chosen} />
      <label for={id}>{label}</label>
    </div>
  );
}
