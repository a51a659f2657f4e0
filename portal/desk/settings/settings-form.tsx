import type { Day } from '@shared/model/day.ts';
import { FeeServiceSchema } from '@shared/model/fee-terms.ts';
import type { LocalExemption } from '@shared/model/local-exemption.ts';
import { type Municipality, MunicipalitySchema } from '@shared/model/municipality.ts';
import { type Language, LanguageSchema } from '@shared/model/text.ts';
import type { TFunction } from 'i18next';
import { slugOf } from '../../slug-of.ts';
import type { DeskForm } from '../form/desk-form.ts';
import { type FormReader, formReader } from '../form/form-reader.ts';
import { localizedValues } from '../form/localized.ts';
import { filled, type Typed, typedAll, typedText } from '../form/typed.ts';
import { SettingsBody } from './settings-body.tsx';
import { settingsFields } from './settings-fields.ts';

export type SettingsAbout = {
  municipality: Municipality;
  language: Language;
  today: Day;
};

/** As many local exemptions as fit in one form. */
export const exemptionRows = [0, 1, 2, 3, 4] as const;

export const settingsForm: DeskForm<Municipality, SettingsAbout> = {
  typedOf,
  read,
  fields: settingsFields,
  Body: SettingsBody,
};

function typedOf(municipality: Municipality, _about: SettingsAbout): Typed {
  const exemptions = exemptionRows.map((row): Record<string, string | readonly string[]> => {
    const one = municipality.localExemptions[row];
    const at = (part: string) => `exemption.${row}.${part}`;
    return {
      [at('name.nb')]: one?.name.nb ?? '',
      [at('text.nb')]: one?.text.nb ?? '',
      [at('services')]: one?.services ?? [],
      [at('ageBelow')]: one?.ageBelow == null ? '' : String(one.ageBelow),
      [at('from')]: one?.from ?? '',
      [at('to')]: one?.to ?? '',
      [at('title')]: one?.decision.title ?? '',
      [at('section')]: one?.decision.section ?? '',
    };
  });
  return filled({
    phone: municipality.phone,
    address: municipality.address,
    ...localizedValues('notice', municipality.notice, LanguageSchema.options),
    languages: municipality.languages.filter((language) => language !== 'nb'),
    nationalNumber: municipality.nationalNumber,
    staleAfterDays: String(municipality.staleAfterDays),
    endedDays: String(municipality.retention.endedDays),
    longestDays: String(municipality.retention.longestDays),
    ...Object.assign({}, ...exemptions),
  });
}

function read(typed: Typed, { municipality }: SettingsAbout, t: TFunction) {
  const reader = formReader(typed, t);
  const phone = reader.text('phone', { required: true, max: 30 });
  const address = reader.text('address', { required: true, max: 200 });
  const notice = reader.localized('notice', LanguageSchema.options, { max: 500 });
  const chosen = reader.anyOf('languages', LanguageSchema.options);
  const nationalNumber = reader.oneOf(
    'nationalNumber',
    MunicipalitySchema.entries.nationalNumber.options,
  );
  const staleAfterDays = requiredWhole(reader, typed, 'staleAfterDays', { min: 1, max: 365 }, t);
  const endedDays = requiredWhole(reader, typed, 'endedDays', { min: 0, max: 365 }, t);
  const longestDays = requiredWhole(reader, typed, 'longestDays', { min: 1, max: 3650 }, t);
  const localExemptions = exemptionRows.flatMap((row) =>
    readExemption(reader, typed, row, municipality.localExemptions[row], t),
  );
  if (
    reader.errors.length > 0 ||
    phone === undefined ||
    address === undefined ||
    nationalNumber === undefined ||
    staleAfterDays === undefined ||
    endedDays === undefined ||
    longestDays === undefined
  ) {
    return { errors: reader.errors };
  }
  const { notice: _before, ...same } = municipality;
  const content: Municipality = {
    ...same,
    phone,
    address,
    ...(notice === undefined ? {} : { notice }),
    languages: LanguageSchema.options.filter(
      (language) => language === 'nb' || chosen.includes(language),
    ),
    nationalNumber,
    staleAfterDays,
    retention: { endedDays, longestDays },
    localExemptions,
  };
  return { content };
}

function requiredWhole(
  reader: FormReader,
  typed: Typed,
  name: string,
  bounds: { min: number; max: number },
  t: TFunction,
): number | undefined {
  if (typedText(typed, name).trim() === '') return reader.wrong(name, t('desk:error.missing'));
  return reader.whole(name, bounds);
}

const exemptionParts = ['name.nb', 'text.nb', 'ageBelow', 'from', 'to', 'title', 'section'];

/** Whether anything stands in a row. */
export function isExemptionTyped(typed: Typed, row: number): boolean {
  const said = exemptionParts.some((part) => typedText(typed, `exemption.${row}.${part}`).trim());
  return said || typedAll(typed, `exemption.${row}.services`).length > 0;
}

function readExemption(
  reader: FormReader,
  typed: Typed,
  row: number,
  before: LocalExemption | undefined,
  t: TFunction,
): LocalExemption[] {
  if (!isExemptionTyped(typed, row)) return [];
  const at = (part: string) => `exemption.${row}.${part}`;
  const name = reader.text(at('name.nb'), { required: true, max: 120 });
  const text = reader.text(at('text.nb'), { required: true, max: 1000 });
  const services = reader.anyOf(at('services'), FeeServiceSchema.options);
  const ageBelow = reader.whole(at('ageBelow'), { min: 1, max: 130 }) ?? null;
  if (services.length === 0 && ageBelow === null) {
    reader.wrong(at('ageBelow'), t('desk:settings.error.unbounded'));
  }
  const from = reader.day(at('from'), { required: true });
  const to = reader.day(at('to')) ?? null;
  if (from !== undefined && to !== null && from > to) reader.wrong(at('to'), t('desk:error.order'));
  const title = reader.text(at('title'), { required: true });
  const section = reader.text(at('section'), { required: true });
  if (
    name === undefined ||
    text === undefined ||
    from === undefined ||
    title === undefined ||
    section === undefined
  ) {
    return [];
  }
  return [
    {
      id: before?.id ?? `local-${slugOf(name).slice(0, 50)}`,
      name: { ...before?.name, nb: name },
      text: { ...before?.text, nb: text },
      services,
      ageBelow,
      from,
      to,
      decision: { title, section },
    },
  ];
}
