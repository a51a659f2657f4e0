import { CompetenceSchema, SpokenLanguageSchema } from '@shared/model/competence.ts';
import type { Day } from '@shared/model/day.ts';
import type { MunicipalityId } from '@shared/model/municipality.ts';
import {
  type ClinicId,
  ClinicSchema,
  type ClosedPeriod,
  ServiceSchema,
} from '@shared/model/offer.ts';
import type { Language, LocalizedText } from '@shared/model/text.ts';
import type { TFunction } from 'i18next';
import * as v from 'valibot';
import { spokenLanguageName } from '../../pages/spoken-language-name.ts';
import type { DeskForm } from '../form/desk-form.ts';
import type { FormField } from '../form/form-field.ts';
import { type FormReader, formReader } from '../form/form-reader.ts';
import {
  DayBox,
  type FormView,
  Pick,
  TextBox,
  TextInLanguages,
  YesNoUnknown,
} from '../form/form-view.tsx';
import { localizedFields, localizedValues } from '../form/localized.ts';
import { shownBy } from '../form/shown-by.ts';
import { filled, type Typed, typedText } from '../form/typed.ts';
import type { ClinicPage } from './clinic-page.ts';

export type ClinicAbout = {
  id: ClinicId;
  municipality: MunicipalityId;
  languages: readonly Language[];
  language: Language;
  endedOn: Day | null;
  /** An administrator may say what kind of place it is. */
  mayChangeKind: boolean;
  kind: ClinicPage['kind'];
};

/** As many rows as anyone has needed, and one more. */
const closedRows = [0, 1, 2, 3, 4, 5] as const;

export const clinicForm: DeskForm<ClinicPage, ClinicAbout> = { typedOf, read, fields, Body };

const ages = ['minimumAge', 'maximumAge'] as const;
const oldest = 130;

const yesNo = (value: boolean | null | undefined) =>
  value == null ? 'unknown' : value ? 'yes' : 'no';

function typedOf(clinic: ClinicPage, { languages }: ClinicAbout): Typed {
  const closed = closedRows.map((row): Record<string, string> => {
    const period = clinic.closed[row];
    return {
      [`closed.${row}.from`]: period?.from ?? '',
      [`closed.${row}.to`]: period?.to ?? '',
      [`closed.${row}.text.nb`]: period?.text?.nb ?? '',
    };
  });
  return filled({
    name: clinic.name,
    kind: clinic.kind,
    services: clinic.services,
    minimumAge: clinic.minimumAge === null ? '' : String(clinic.minimumAge),
    maximumAge: clinic.maximumAge === null ? '' : String(clinic.maximumAge),
    ...localizedValues('about', clinic.about, languages),
    address: clinic.address,
    phone: clinic.phone,
    email: clinic.email,
    website: clinic.website,
    stepFree: yesNo(clinic.access.stepFree),
    lift: yesNo(clinic.access.lift),
    wheelchair: yesNo(clinic.access.wheelchair),
    ...localizedValues('publicTransport', clinic.access.publicTransport, languages),
    competence: clinic.competence,
    languages: clinic.languages,
    ...Object.assign({}, ...closed),
  });
}

function read(typed: Typed, about: ClinicAbout, t: TFunction) {
  const reader = formReader(typed, t);
  const name = reader.text('name', { required: true });
  const kind = about.mayChangeKind
    ? reader.oneOf('kind', ClinicSchema.entries.kind.options)
    : about.kind;
  const services = reader.anyOf('services', ServiceSchema.options);
  if (services.length === 0) reader.wrong('services', t('desk:error.choose'));
  const minimumAge = reader.whole('minimumAge', { min: 0, max: oldest }) ?? null;
  const maximumAge = reader.whole('maximumAge', { min: 0, max: oldest }) ?? null;
  if (minimumAge !== null && maximumAge !== null && minimumAge > maximumAge) {
    reader.wrong('maximumAge', t('desk:group.error.ages'));
  }
  const text = reader.localized('about', about.languages, { required: true });
  const address = reader.text('address', { required: true });
  const phone = reader.text('phone', { max: 30 });
  const email = reader.text('email', { max: 200 });
  if (email !== undefined && !v.is(v.pipe(v.string(), v.email()), email)) {
    reader.wrong('email', t('desk:clinic.error.email'));
  }
  const website = readWebsite(reader, t);
  const access = {
    stepFree: reader.yesNo('stepFree'),
    lift: reader.yesNo('lift') ?? undefined,
    wheelchair: reader.yesNo('wheelchair') ?? undefined,
    publicTransport: reader.localized('publicTransport', about.languages, { max: 500 }),
  };
  const competence = reader.anyOf('competence', CompetenceSchema.options);
  const languages = reader.anyOf('languages', SpokenLanguageSchema.options);
  const closed = readClosed(reader, typed, t);
  if (
    reader.errors.length > 0 ||
    name === undefined ||
    kind === undefined ||
    text === undefined ||
    address === undefined
  ) {
    return { errors: reader.errors };
  }
  const content: ClinicPage = {
    id: about.id,
    municipality: about.municipality,
    name,
    kind,
    services,
    minimumAge,
    maximumAge,
    address,
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
    ...(website === undefined ? {} : { website }),
    about: text,
    access: {
      stepFree: access.stepFree,
      ...(access.lift === undefined ? {} : { lift: access.lift }),
      ...(access.wheelchair === undefined ? {} : { wheelchair: access.wheelchair }),
      ...(access.publicTransport === undefined ? {} : { publicTransport: access.publicTransport }),
    },
    competence,
    languages,
    closed,
    endedOn: about.endedOn,
    provenance: { kind: 'published' },
  };
  return { content };
}

function readWebsite(reader: FormReader, t: TFunction): string | undefined {
  const typed = reader.text('website');
  if (typed === undefined) return undefined;
  const website = /^[a-z]+:/i.test(typed) ? typed : `https://${typed}`;
  const isWeb = v.is(v.pipe(v.string(), v.url(), v.startsWith('https://')), website);
  return isWeb ? website : reader.wrong('website', t('desk:clinic.error.website'));
}

function readClosed(reader: FormReader, typed: Typed, t: TFunction): ClosedPeriod[] {
  return closedRows.flatMap((row): ClosedPeriod[] => {
    const at = (part: string) => `closed.${row}.${part}`;
    const isEmpty = ['from', 'to', 'text.nb'].every(
      (part) => typedText(typed, at(part)).trim() === '',
    );
    if (isEmpty) return [];
    const from = reader.day(at('from'), { required: true });
    const to = reader.day(at('to'), { required: true });
    const nb = reader.text(at('text.nb'));
    if (from === undefined || to === undefined) return [];
    if (from > to) reader.wrong(at('to'), t('desk:error.order'));
    const text: LocalizedText | undefined = nb === undefined ? undefined : { nb };
    return [{ from, to, ...(text === undefined ? {} : { text }) }];
  });
}

function fields({ languages, language, mayChangeKind }: ClinicAbout, t: TFunction): FormField[] {
  const show = shownBy(t, language);
  const label = (name: string) => t(`desk:clinic.field.${name}`);
  return [
    { name: 'name', label: label('name'), show: show.text },
    ...(mayChangeKind
      ? [
          {
            name: 'kind',
            label: label('kind'),
            show: show.choice((kind) => t(`portal:waiting.kind.${kind}`)),
          },
        ]
      : []),
    {
      name: 'services',
      label: label('services'),
      show: show.choice((service) => t(`common:service.${service}`)),
    },
    ...ages.map((name) => ({ name, label: t(`desk:group.field.${name}`), show: show.text })),
    ...localizedFields('about', label('about'), languages, show.text),
    { name: 'address', label: label('address'), show: show.text },
    { name: 'phone', label: label('phone'), show: show.text },
    { name: 'email', label: label('email'), show: show.text },
    { name: 'website', label: label('website'), show: show.text },
    { name: 'stepFree', label: label('stepFree'), show: show.yesNo },
    { name: 'lift', label: label('lift'), show: show.yesNo },
    { name: 'wheelchair', label: label('wheelchair'), show: show.yesNo },
    ...localizedFields('publicTransport', label('publicTransport'), languages, show.text),
    {
      name: 'competence',
      label: label('competence'),
      show: show.choice((one) => t(`place:competence.${one}`)),
    },
    {
      name: 'languages',
      label: label('languages'),
      show: show.choice((one) => spokenLanguageName(one, language, t)),
    },
    ...closedRows.flatMap((row) => {
      const named = (part: string) => `${t('desk:clinic.closedRow', { number: row + 1 })}: ${part}`;
      return [
        { name: `closed.${row}.from`, label: named(t('desk:form.from')), show: show.day },
        { name: `closed.${row}.to`, label: named(t('desk:form.to')), show: show.day },
        {
          name: `closed.${row}.text.nb`,
          label: named(t('desk:clinic.closedText')),
          show: show.text,
        },
      ];
    }),
  ];
}

function Body({ form, about }: { form: FormView; about: ClinicAbout }) {
  const { t } = form;
  const label = (name: string) => t(`desk:clinic.field.${name}`);
  return (
    <>
      <fieldset class="ds-fieldset desk-part">
        <legend class="legend">
          <h2>{t('desk:clinic.part.who')}</h2>
        </legend>
        <TextBox form={form} name="name" label={label('name')} />
        {about.mayChangeKind ? (
          <Pick
            form={form}
            name="kind"
            label={label('kind')}
            options={ClinicSchema.entries.kind.options.map((kind) => ({
              value: kind,
              label: t(`portal:waiting.kind.${kind}`),
            }))}
          />
        ) : null}
        <Pick
          form={form}
          type="checkbox"
          name="services"
          label={label('services')}
          options={ServiceSchema.options.map((service) => ({
            value: service,
            label: t(`common:service.${service}`),
          }))}
        />
        <div class="desk-pair">
          {ages.map((name) => (
            <TextBox
              key={name}
              form={form}
              name={name}
              label={t(`desk:group.field.${name}`)}
              width="short"
              number
              optional
            />
          ))}
        </div>
        <TextInLanguages
          form={form}
          name="about"
          label={label('about')}
          hint={t('desk:clinic.aboutHint')}
          lines={6}
        />
      </fieldset>
      <fieldset class="ds-fieldset desk-part">
        <legend class="legend">
          <h2>{t('desk:clinic.part.contact')}</h2>
        </legend>
        <TextBox form={form} name="address" label={label('address')} />
        <TextBox
          form={form}
          name="phone"
          label={label('phone')}
          kind="tel"
          width="medium"
          optional
        />
        <TextBox form={form} name="email" label={label('email')} kind="email" optional />
        <TextBox form={form} name="website" label={label('website')} optional />
      </fieldset>
      <fieldset class="ds-fieldset desk-part">
        <legend class="legend">
          <h2>{t('desk:clinic.part.access')}</h2>
        </legend>
        <YesNoUnknown form={form} name="stepFree" label={label('stepFree')} />
        <YesNoUnknown form={form} name="lift" label={label('lift')} />
        <YesNoUnknown form={form} name="wheelchair" label={label('wheelchair')} />
        <TextInLanguages
          form={form}
          name="publicTransport"
          label={label('publicTransport')}
          lines={2}
          optional
        />
      </fieldset>
      <fieldset class="ds-fieldset desk-part">
        <legend class="legend">
          <h2>{t('desk:clinic.part.skills')}</h2>
        </legend>
        <Pick
          form={form}
          type="checkbox"
          name="competence"
          label={label('competence')}
          optional
          options={CompetenceSchema.options.map((one) => ({
            value: one,
            label: t(`place:competence.${one}`),
          }))}
        />
        <Pick
          form={form}
          type="checkbox"
          name="languages"
          columns="close"
          label={label('languages')}
          optional
          options={SpokenLanguageSchema.options.map((one) => ({
            value: one,
            label: spokenLanguageName(one, about.language, t),
          }))}
        />
      </fieldset>
      <fieldset class="ds-fieldset desk-part">
        <legend class="legend">
          <h2>{t('desk:clinic.part.closed')}</h2>
        </legend>
        <p class="hint">{t('desk:clinic.closedHint')}</p>
        {shownRows(form.typed).map((row) => (
          <fieldset key={row} class="ds-fieldset desk-level">
            <legend class="legend">{t('desk:clinic.closedRow', { number: row + 1 })}</legend>
            <div class="desk-pair">
              <DayBox form={form} name={`closed.${row}.from`} label={t('desk:form.from')} />
              <DayBox form={form} name={`closed.${row}.to`} label={t('desk:form.to')} />
            </div>
            <TextBox
              form={form}
              name={`closed.${row}.text.nb`}
              label={t('desk:clinic.closedText')}
              optional
            />
          </fieldset>
        ))}
      </fieldset>
    </>
  );
}

/** The rows that are in use, and one to write in. */
function shownRows(typed: Typed): readonly number[] {
  const used = closedRows.filter((row) =>
    ['from', 'to', 'text.nb'].some((part) => typed.has(`closed.${row}.${part}`)),
  );
  return closedRows.slice(0, (used.at(-1) ?? -1) + 2);
}
