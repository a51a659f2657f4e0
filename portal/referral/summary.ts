import { readDateParts } from '../look/date-parts.ts';
import type { Formats } from '../look/formats.ts';
import type { Answers } from './answers.ts';
import { chosenAreas } from './areas.ts';
import { codesIn } from './codes.ts';
import { groundOf } from './grounds.ts';
import { languageName } from './interpreted-languages.ts';
import type { ReferralProps } from './props.ts';
import { aboutOf, type Setting, type StepId, steps } from './steps.ts';
import type { Translate } from './texts.ts';
import { wishableClinics } from './wishable-clinics.ts';

/** One question and what was answered, and the step to change it at. */
export type SummaryRow = { step: StepId; field: keyof Answers; label: string; value: string };

type Told = {
  answers: Answers;
  setting: Setting;
  language: ReferralProps['language'];
  t: Translate;
  formats: Formats;
};

/** All that was asked, with the answers in words, in the order of the steps. */
export function summaryRows(told: Told): SummaryRow[] {
  return steps(told.answers, told.setting).flatMap((step) =>
    rows[step](told).map((row) => ({ step, ...row })),
  );
}

type Row = Omit<SummaryRow, 'step'>;

const rows: Record<StepId, (told: Told) => Row[]> = {
  urgent: (told) => [
    row(
      told,
      'urgent',
      told.answers.urgent.map((sign) => told.t(`urgent.sign.${sign}`)).join('\n'),
    ),
  ],
  applicant: (told) => [option(told, 'applicant')],
  person: (told) => [
    row(told, 'name', told.answers.name),
    row(told, 'birth', dateText(told, told.answers.birth)),
    ...(told.setting.nationalNumber === 'no'
      ? []
      : [row(told, 'nationalNumber', told.answers.nationalNumber)]),
  ],
  helper: (told) => [
    row(told, 'helperName', told.answers.helperName),
    option(told, 'relation'),
    consent(told),
  ],
  sender: (told) => [
    option(told, 'workKind'),
    row(told, 'workplace', told.answers.workplace),
    row(told, 'helperName', told.answers.helperName),
    row(told, 'title', told.answers.title),
    row(told, 'workPhone', told.answers.workPhone),
  ],
  ground: (told) => [consent(told)],
  fits: (told) => [row(told, 'fits', fittingLines(told))],
  areas: (told) => [
    row(
      told,
      'areas',
      chosenAreas(told.answers, told.setting)
        .map((area) => told.t(`areas.option.${area}`))
        .join('\n'),
    ),
  ],
  words: (told) => [
    row(told, 'text', told.answers.text),
    ...(told.setting.way.kind === 'professional'
      ? (['icpc2', 'icd10'] as const).map((system) =>
          row(told, system, codesIn(told.answers[system]).join(', ')),
        )
      : []),
  ],
  course: (told) => [option(told, 'since'), option(told, 'course')],
  treated: (told) => [
    row(told, 'treated', told.answers.treated && told.t(told.answers.treated)),
    ...(told.answers.treated === 'yes' ? [row(told, 'treatment', told.answers.treatment)] : []),
  ],
  urgency: (told) => [row(told, 'urgency', told.answers.urgency)],
  important: (told) => [row(told, 'important', told.answers.important)],
  falls: (told) => [option(told, 'falls')],
  travel: (told) => [option(told, 'travel'), row(told, 'aids', told.answers.aids)],
  surgery: (told) => happened(told, 'surgery', 'surgeryOn'),
  hospital: (told) => happened(told, 'hospital', 'dischargedOn'),
  contact: (told) => [
    row(told, 'phone', told.answers.phone),
    row(told, 'email', told.answers.email),
  ],
  interpreter: (told) => [
    row(told, 'interpreter', told.answers.interpreter && told.t(told.answers.interpreter)),
    ...(told.answers.interpreter === 'yes'
      ? [row(told, 'interpreterLanguage', interpreted(told))]
      : []),
  ],
  clinics: (told) => [row(told, 'clinics', wishedPlaces(told))],
  check: () => [],
};

function row({ answers, setting, t }: Told, field: keyof Answers, value: string): Row {
  const about = { context: aboutOf(answers, setting) };
  return { field, label: t(`${field}.label`, about), value: value.trim() };
}

function option(
  told: Told,
  field: 'applicant' | 'relation' | 'workKind' | 'since' | 'course' | 'falls' | 'travel',
): Row {
  const value = told.answers[field];
  return row(told, field, value === '' ? '' : told.t(`${field}.option.${value}`));
}

function consent({ answers, setting, t }: Told): Row {
  const ground = groundOf(answers, setting);
  const value = answers.consent && t(`consent.option.${answers.consent}`, ground);
  return { field: 'consent', label: t('consent.label', ground), value };
}

function fittingLines({ answers, setting: { way }, t }: Told): string {
  if (way.kind !== 'group') return '';
  return way.group.forYouIf
    .map(({ text }, line) => `${text}: ${t(`fits.option.${answers.fits[line] || 'unsure'}`)}`)
    .join('\n');
}

function happened(
  told: Told,
  question: 'surgery' | 'hospital',
  date: 'surgeryOn' | 'dischargedOn',
): Row[] {
  const { answers, t } = told;
  return [
    row(told, question, answers[question] && t(answers[question])),
    ...(answers[question] === 'yes' ? [row(told, date, dateText(told, answers[date]))] : []),
  ];
}

function wishedPlaces({ answers, setting, t }: Told): string {
  const wished = wishableClinics(answers, setting).filter(({ id }) => answers.clinics.includes(id));
  return wished.length === 0 ? t('clinics.anywhere') : wished.map(({ name }) => name).join('\n');
}

function interpreted({ answers, language, t }: Told): string {
  const { interpreterLanguage: code, otherLanguage } = answers;
  if (code === 'other') return otherLanguage;
  if (code === 'nsl') return t('interpreterLanguage.nsl');
  return code && languageName(code, language);
}

function dateText({ formats }: Told, parts: Answers['birth']): string {
  const read = readDateParts(parts);
  return 'day' in read ? formats.day(read.day) : '';
}
