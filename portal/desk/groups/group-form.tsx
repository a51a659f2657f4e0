import { SpokenLanguageSchema } from '@shared/model/competence.ts';
import type { Day } from '@shared/model/day.ts';
import type { Situation } from '@shared/model/guidance.ts';
import { type Meetings, MeetingsSchema, WeekdaySchema } from '@shared/model/meetings.ts';
import type { MunicipalityId } from '@shared/model/municipality.ts';
import {
  type ClinicId,
  FunctionalLevelSchema,
  type GroupId,
  type GroupOffer,
  GroupOfferSchema,
} from '@shared/model/offer.ts';
import type { Programme, ProgrammeId } from '@shared/model/programmes.ts';
import type { Language } from '@shared/model/text.ts';
import type { TFunction } from 'i18next';
import * as v from 'valibot';
import { plainDigits } from '../../look/index.ts';
import type { DeskForm } from '../form/desk-form.ts';
import { type FormReader, formReader } from '../form/form-reader.ts';
import { localizedValues } from '../form/localized.ts';
import { filled, type Typed, typedText } from '../form/typed.ts';
import { GroupBody } from './group-body.tsx';
import { groupFields } from './group-fields.ts';
import { readReasons, reasonValues } from './reasons.ts';

export type GroupAbout = {
  id: GroupId;
  municipality: MunicipalityId;
  /** Who can stand behind it. A publisher has their own clinic only. */
  clinics: readonly { id: ClinicId; name: string }[];
  /** An administrator may publish what no clinic stands behind. */
  mayBeWithoutClinic: boolean;
  languages: readonly Language[];
  language: Language;
  today: Day;
  endedOn: Day | null;
  /** What people come with, and the programmes a group may follow, by the national rules. */
  situations: readonly Situation[];
  programmes: readonly Programme[];
  /** What a treatment group of so many minutes costs by the tariff. */
  treatmentPrice: (minutes: number) => number | null;
};

export const groupForm: DeskForm<GroupOffer, GroupAbout> = {
  typedOf,
  read,
  fields: groupFields,
  Body: GroupBody,
};

const yesNo = (value: boolean | null) => (value === null ? 'unknown' : value ? 'yes' : 'no');
const number = (value: number | null | undefined) => (value == null ? '' : String(value));

function typedOf(group: GroupOffer, { languages, situations }: GroupAbout): Typed {
  const { meets, season } = group;
  return filled({
    ...localizedValues('name', group.name, languages),
    kind: group.kind,
    clinic: group.clinic ?? '',
    ...localizedValues('about', group.about, languages),
    ...reasonValues('forYouIf', group.forYouIf, languages),
    ...reasonValues('notForYouIf', group.notForYouIf, languages),
    // one that the national rules no longer have is let go
    situations: group.situations.filter((own) => situations.some(({ id }) => id === own)),
    programme: group.programme ?? '',
    functionalLevel: group.functionalLevel ?? '',
    minimumAge: number(group.minimumAge),
    maximumAge: number(group.maximumAge),
    ...localizedValues('howToJoin', group.howToJoin, languages),
    weekday: number(meets?.weekday),
    start: meets?.start ?? '',
    minutes: number(meets?.minutes),
    everyWeeks: number(meets?.everyWeeks),
    seasonFrom: season?.from ?? '',
    seasonTo: season?.to ?? '',
    cancelled: meets?.cancelled.join('\n') ?? '',
    extra: meets?.extra.join('\n') ?? '',
    onHolidays: meets?.onHolidays === true ? 'yes' : '',
    place: group.place,
    ...localizedValues('directions', group.directions, languages),
    stepFree: yesNo(group.stepFree),
    wheelchair: yesNo(group.wheelchair),
    places: number(group.places),
    freePlaces: number(group.freePlaces),
    leader: group.leader,
    languages: group.languages,
    chargeNok: number(group.chargeNok),
  });
}

function read(typed: Typed, about: GroupAbout, t: TFunction) {
  const { languages } = about;
  const reader = formReader(typed, t);
  const name = reader.localized('name', languages, { required: true, max: 120 });
  const kind = reader.oneOf('kind', GroupOfferSchema.entries.kind.options);
  const clinic = readClinic(reader, typed, about, t);
  const text = reader.localized('about', languages, { required: true });
  const forYouIf = readReasons('forYouIf', reader, typed, languages, t);
  const notForYouIf = readReasons('notForYouIf', reader, typed, languages, t);
  const known = about.situations.map(({ id }) => id);
  const situations = reader.anyOf('situations', known);
  const programme = readProgramme(reader, typed, about);
  const functionalLevel =
    typedText(typed, 'functionalLevel') === ''
      ? null
      : reader.oneOf('functionalLevel', FunctionalLevelSchema.options);
  const minimumAge = reader.whole('minimumAge', { min: 0, max: 130 }) ?? null;
  const maximumAge = reader.whole('maximumAge', { min: 0, max: 130 }) ?? null;
  if (minimumAge !== null && maximumAge !== null && minimumAge > maximumAge) {
    reader.wrong('maximumAge', t('desk:group.error.ages'));
  }
  const howToJoin = reader.localized('howToJoin', languages, { required: true });
  const { meets, season } = readMeetings(reader, typed, t);
  const place = reader.text('place', { required: true });
  const places = reader.whole('places', { min: 1, max: 999 }) ?? null;
  const freePlaces = reader.whole('freePlaces', { min: 0, max: 999 }) ?? null;
  if (places !== null && freePlaces !== null && freePlaces > places) {
    reader.wrong('freePlaces', t('desk:group.error.free', { count: places }));
  }
  const leader = reader.text('leader', { max: 120 });
  const spoken = reader.anyOf('languages', SpokenLanguageSchema.options);
  const directions = reader.localized('directions', languages, { max: 500 });
  const charge = reader.whole('chargeNok', { min: 0, max: 9999 }) ?? null;
  if (kind === 'treatment' && charge !== null) {
    reader.wrong('chargeNok', t('desk:group.error.tariff'));
  }
  if (
    reader.errors.length > 0 ||
    name === undefined ||
    kind === undefined ||
    clinic === undefined ||
    text === undefined ||
    functionalLevel === undefined ||
    howToJoin === undefined ||
    place === undefined
  ) {
    return { errors: reader.errors };
  }
  const content: GroupOffer = {
    id: about.id,
    municipality: about.municipality,
    clinic,
    name,
    kind,
    about: text,
    forYouIf,
    notForYouIf,
    situations,
    programme,
    howToJoin,
    minimumAge,
    maximumAge,
    functionalLevel,
    meets,
    season,
    ...(leader === undefined ? {} : { leader }),
    languages: spoken,
    chargeNok: charge,
    place,
    ...(directions === undefined ? {} : { directions }),
    stepFree: reader.yesNo('stepFree'),
    wheelchair: reader.yesNo('wheelchair'),
    places,
    freePlaces,
    updatedOn: about.today,
    endedOn: about.endedOn,
    provenance: { kind: 'published' },
  };
  return { content };
}

function readClinic(
  reader: FormReader,
  typed: Typed,
  { clinics, mayBeWithoutClinic }: GroupAbout,
  t: TFunction,
): ClinicId | null | undefined {
  const chosen = typedText(typed, 'clinic');
  if (chosen === '' && mayBeWithoutClinic) return null;
  const only = clinics.length === 1 && !mayBeWithoutClinic ? clinics[0] : undefined;
  const own = clinics.find(({ id }) => id === chosen) ?? only;
  return own?.id ?? reader.wrong('clinic', t('desk:error.choose'));
}

function readProgramme(
  reader: FormReader,
  typed: Typed,
  { programmes }: GroupAbout,
): ProgrammeId | null {
  if (typedText(typed, 'programme') === '') return null;
  const chosen = reader.oneOf(
    'programme',
    programmes.map(({ id }) => id),
  );
  return programmes.find(({ id }) => id === chosen)?.id ?? null;
}

function readMeetings(
  reader: FormReader,
  typed: Typed,
  t: TFunction,
): Pick<GroupOffer, 'meets' | 'season'> {
  const from = reader.day('seasonFrom');
  const to = reader.day('seasonTo') ?? null;
  if (from === undefined && to !== null) reader.wrong('seasonFrom', t('desk:error.day'));
  if (from !== undefined && to !== null && from > to)
    reader.wrong('seasonTo', t('desk:error.order'));
  const season = from === undefined ? null : { from, to };
  const cancelled = reader.days('cancelled');
  const extra = reader.days('extra');
  if (typedText(typed, 'weekday') === '') {
    for (const name of ['start', 'minutes']) {
      if (typedText(typed, name) !== '') reader.wrong('weekday', t('desk:group.error.weekday'));
    }
    return { meets: null, season };
  }
  const weekday = weekdays.find((day) => String(day) === plainDigits(typedText(typed, 'weekday')));
  if (weekday === undefined) reader.wrong('weekday', t('desk:group.error.weekday'));
  const start = readTime(typedText(typed, 'start'));
  if (start === undefined) reader.wrong('start', t('desk:group.error.time'));
  const minutes = reader.whole('minutes', { min: 15, max: 480 });
  if (minutes === undefined && typedText(typed, 'minutes') === '') {
    reader.wrong('minutes', t('desk:error.missing'));
  }
  const everyWeeks = reader.whole('everyWeeks', { min: 1, max: 8 }) ?? 1;
  if (everyWeeks > 1 && from === undefined) {
    reader.wrong('seasonFrom', t('desk:group.error.firstWeek'));
  }
  const onHolidays = typedText(typed, 'onHolidays') === 'yes';
  const meets = v.safeParse(MeetingsSchema, {
    weekday,
    start,
    minutes,
    everyWeeks,
    cancelled,
    extra,
    onHolidays,
  });
  return { meets: meets.success ? meets.output : null, season };
}

const weekdays = WeekdaySchema.options;

/** `9:30`, `09.30`, `0930` and `9` as the clock writes them. */
function readTime(written: string): Meetings['start'] | undefined {
  const plain = plainDigits(written.trim()).replace(/^kl\.?\s*/i, '');
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[:.]?([0-5]\d))?$/.exec(plain) ?? [];
  if (hour === undefined || Number(hour) > 23) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}
