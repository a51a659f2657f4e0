import type { Day } from '@shared/model/day.ts';
import {
  type Clinic,
  type Service,
  WaitingMethodSchema,
  type WaitingTime,
} from '@shared/model/offer.ts';
import type { Level } from '@shared/model/referral-facts.ts';
import type { Language } from '@shared/model/text.ts';
import type { TFunction } from 'i18next';
import type { KeyLevel } from '../../pages/key-level.ts';
import type { DeskForm } from '../form/desk-form.ts';
import type { FormField } from '../form/form-field.ts';
import { type FormReader, formReader } from '../form/form-reader.ts';
import { DayBox, type FormView, Pick, TextBox, YesNoUnknown } from '../form/form-view.tsx';
import { shownBy } from '../form/shown-by.ts';
import { filled, sameTyped, type Typed } from '../form/typed.ts';
import type { Figures } from './figures.ts';

export type FiguresAbout = {
  clinic: Clinic;
  /** The key's levels; those that are counted here where it has none. */
  levels: readonly KeyLevel[];
  today: Day;
  /** What stands now: a service that nobody touched keeps the days of its figures. */
  before: Figures;
};

const mostDays = 3650;
const mostPeople = 9999;

export const figuresForm: DeskForm<Figures, FiguresAbout> = { typedOf, read, fields, Body };

const dayOf = (service: Service) => `countedOn.${service}`;
const methodOf = (service: Service) => `method.${service}`;
const daysOf = (service: Service, level: Level) => `days.${service}.${level}`;
const overdueOf = (service: Service, level: Level) => `overdue.${service}.${level}`;

function typedOf({ takesNewPatients, freePlaces, times }: Figures): Typed {
  const services = [...new Set(times.map(({ service }) => service))];
  const said = services.flatMap((service): [string, string][] => {
    const own = times.filter((time) => time.service === service);
    const newest = own.toSorted((a, b) => b.countedOn.localeCompare(a.countedOn))[0];
    return [
      [dayOf(service), newest?.countedOn ?? ''],
      [methodOf(service), newest?.method ?? ''],
      ...own.flatMap(({ level, days, overdue }): [string, string][] => [
        [daysOf(service, level), String(days)],
        [overdueOf(service, level), overdue === null ? '' : String(overdue)],
      ]),
    ];
  });
  return filled({
    takesNewPatients: takesNewPatients === null ? 'unknown' : takesNewPatients ? 'yes' : 'no',
    freePlaces: freePlaces === null ? '' : String(freePlaces),
    ...Object.fromEntries(said),
  });
}

function read(typed: Typed, about: FiguresAbout, t: TFunction) {
  const reader = formReader(typed, t);
  const takesNewPatients = reader.yesNo('takesNewPatients');
  const freePlaces = reader.whole('freePlaces', { min: 0, max: mostPeople }) ?? null;
  const times = about.clinic.services.flatMap((service) =>
    untouched(typed, about, service)
      ? about.before.times.filter((time) => time.service === service)
      : readService(reader, about, service, t),
  );
  if (reader.errors.length > 0) return { errors: reader.errors };
  return { content: { takesNewPatients, freePlaces, intakeOn: about.today, times } };
}

function untouched(typed: Typed, { before, levels }: FiguresAbout, service: Service): boolean {
  return namesOf(service, levels).every((name) => sameTyped(typed, typedOf(before), name));
}

function namesOf(service: Service, levels: readonly KeyLevel[]): string[] {
  return [
    dayOf(service),
    methodOf(service),
    ...levels.flatMap(({ level }) => [daysOf(service, level), overdueOf(service, level)]),
  ];
}

function readService(
  reader: FormReader,
  { clinic, levels, today }: FiguresAbout,
  service: Service,
  t: TFunction,
): WaitingTime[] {
  const counted = levels.flatMap(({ level }) => {
    const days = reader.whole(daysOf(service, level), { min: 0, max: mostDays });
    const overdue = reader.whole(overdueOf(service, level), { min: 0, max: mostPeople }) ?? null;
    if (days === undefined && overdue !== null && overdue > 0) {
      reader.wrong(daysOf(service, level), t('desk:figures.error.onlyOverdue'));
    }
    return days === undefined ? [] : [{ level, days, overdue }];
  });
  if (counted.length === 0) return [];
  const countedOn = reader.day(dayOf(service), { required: true });
  const method = reader.oneOf(methodOf(service), WaitingMethodSchema.options);
  if (countedOn !== undefined && countedOn > today) {
    reader.wrong(dayOf(service), t('desk:figures.error.future'));
  }
  if (countedOn === undefined || method === undefined) return [];
  return counted.map((one) => ({
    clinic: clinic.id,
    service,
    ...one,
    countedOn,
    method,
    provenance: { kind: 'published' },
  }));
}

function fields({ clinic, levels }: FiguresAbout, t: TFunction, language: Language): FormField[] {
  const show = shownBy(t, language);
  return [
    { name: 'takesNewPatients', label: t('desk:figures.taking'), show: show.yesNo },
    { name: 'freePlaces', label: t('desk:figures.free'), show: show.text },
    ...clinic.services.flatMap((service) => {
      const named = (label: string) => `${t(`common:service.${service}`)}: ${label}`;
      return [
        { name: dayOf(service), label: named(t('desk:figures.countedOn')), show: show.day },
        {
          name: methodOf(service),
          label: named(t('desk:figures.method')),
          show: show.choice((method) => t(`portal:waiting.method.${method}`)),
        },
        ...levels.flatMap(({ level }) => [
          {
            name: daysOf(service, level),
            label: named(`${t('portal:waiting.level', { level })}, ${t('desk:figures.days')}`),
            show: show.text,
          },
          {
            name: overdueOf(service, level),
            label: named(`${t('portal:waiting.level', { level })}, ${t('desk:figures.overdue')}`),
            show: show.text,
          },
        ]),
      ];
    }),
  ];
}

function Body({ form, about }: { form: FormView; about: FiguresAbout }) {
  const { t } = form;
  return (
    <>
      <fieldset class="ds-fieldset desk-part">
        <legend class="legend">
          <h2>{t('desk:figures.room')}</h2>
        </legend>
        <YesNoUnknown form={form} name="takesNewPatients" label={t('desk:figures.taking')} />
        <TextBox
          form={form}
          name="freePlaces"
          label={t('desk:figures.free')}
          hint={t('desk:figures.freeHint')}
          width="short"
          number
          optional
        />
      </fieldset>
      {about.clinic.services.map((service) => (
        <ServiceFigures key={service} form={form} about={about} service={service} />
      ))}
    </>
  );
}

type ServiceProps = { form: FormView; about: FiguresAbout; service: Service };

function ServiceFigures({ form, about, service }: ServiceProps) {
  const { t } = form;
  return (
    <fieldset class="ds-fieldset desk-part">
      <legend class="legend">
        <h2>{t('desk:figures.waits', { service: t(`common:service.${service}`) })}</h2>
      </legend>
      <p class="hint">{t('desk:figures.waitsHint')}</p>
      <DayBox
        form={form}
        name={dayOf(service)}
        label={t('desk:figures.countedOn')}
        hint={t('desk:figures.countedOnHint')}
        max={about.today}
      />
      {about.levels.map((level) => (
        <LevelFigures key={level.level} form={form} service={service} level={level} />
      ))}
      <Pick
        form={form}
        name={methodOf(service)}
        label={t('desk:figures.method')}
        columns={false}
        options={WaitingMethodSchema.options.map((method) => ({
          value: method,
          label: t(`portal:waiting.method.${method}`),
        }))}
      />
    </fieldset>
  );
}

function LevelFigures({
  form,
  service,
  level: { level, days: limit },
}: {
  form: FormView;
  service: Service;
  level: KeyLevel;
}) {
  const { t } = form;
  return (
    <fieldset class="ds-fieldset desk-level">
      <legend class="legend">
        {t('portal:waiting.level', { level })}
        {limit === null ? null : (
          <span class="optional"> · {t('portal:waiting.limit', { count: limit })}</span>
        )}
      </legend>
      <div class="desk-pair">
        <TextBox
          form={form}
          name={daysOf(service, level)}
          label={t('desk:figures.days')}
          width="short"
          number
        />
        {limit === null ? null : (
          <TextBox
            form={form}
            name={overdueOf(service, level)}
            label={t('desk:figures.overdue')}
            width="short"
            number
          />
        )}
      </div>
    </fieldset>
  );
}
