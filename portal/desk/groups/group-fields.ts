import { FunctionalLevelSchema } from '@shared/model/offer.ts';
import { type Language, type LocalizedText, textIn } from '@shared/model/text.ts';
import type { TFunction } from 'i18next';
import { formats } from '../../look/index.ts';
import { spokenLanguageName } from '../../pages/spoken-language-name.ts';
import type { FormField } from '../form/form-field.ts';
import { localizedFields } from '../form/localized.ts';
import { shownBy } from '../form/shown-by.ts';
import type { GroupAbout } from './group-form.tsx';

/** Every name of a group's form in words. */
export function groupFields(
  { languages, clinics, situations, programmes }: GroupAbout,
  t: TFunction,
  language: Language,
): FormField[] {
  const show = shownBy(t, language);
  const label = (name: string) => t(`desk:group.field.${name}`);
  const plain = (name: string): FormField => ({ name, label: label(name), show: show.text });
  const named = (things: readonly { id: string; name: LocalizedText }[]) => (id: string) => {
    const thing = things.find((own) => own.id === id);
    return thing === undefined ? id : textIn(thing.name, language).text;
  };
  const levels: readonly string[] = FunctionalLevelSchema.options;
  return [
    ...localizedFields('name', label('name'), languages, show.text),
    {
      name: 'kind',
      label: label('kind'),
      show: show.choice((kind) => t(`portal:groups.kind.${kind}`)),
    },
    {
      name: 'clinic',
      label: label('clinic'),
      show: show.choice((id) => clinics.find((own) => own.id === id)?.name ?? id),
    },
    ...localizedFields('about', label('about'), languages, show.text),
    ...localizedFields('forYouIf', label('forYouIf'), languages, show.text),
    ...localizedFields('notForYouIf', label('notForYouIf'), languages, show.text),
    { name: 'situations', label: label('situations'), show: show.choice(named(situations)) },
    { name: 'programme', label: label('programme'), show: show.choice(named(programmes)) },
    {
      name: 'functionalLevel',
      label: label('functionalLevel'),
      show: show.choice((level) =>
        levels.includes(level) ? t(`desk:functionalLevel.${level}`) : level,
      ),
    },
    plain('minimumAge'),
    plain('maximumAge'),
    ...localizedFields('howToJoin', label('howToJoin'), languages, show.text),
    {
      name: 'weekday',
      label: label('weekday'),
      show: show.choice((day) =>
        /^[1-7]$/.test(day) ? formats(language).weekday(Number(day)) : day,
      ),
    },
    plain('start'),
    plain('minutes'),
    plain('everyWeeks'),
    { name: 'seasonFrom', label: label('seasonFrom'), show: show.day },
    { name: 'seasonTo', label: label('seasonTo'), show: show.day },
    plain('cancelled'),
    plain('extra'),
    { name: 'onHolidays', label: label('onHolidays'), show: show.ticked },
    plain('place'),
    ...localizedFields('directions', label('directions'), languages, show.text),
    { name: 'stepFree', label: label('stepFree'), show: show.yesNo },
    { name: 'wheelchair', label: label('wheelchair'), show: show.yesNo },
    plain('places'),
    plain('freePlaces'),
    plain('leader'),
    {
      name: 'languages',
      label: label('languages'),
      show: show.choice((code) => spokenLanguageName(code, language, t)),
    },
    plain('chargeNok'),
  ];
}
