import {
  ApplicantSchema,
  ConsentSchema,
  CourseSchema,
  FallsSchema,
  RelationSchema,
  SinceSchema,
  TravelSchema,
} from '@shared/model';
import { areasInOrder } from '../areas.ts';
import type { Section, Setting } from '../steps.ts';

/** A question on paper. Texts are keys of the self-referral's own, so both say the same. */
export type PaperQuestion = {
  label: string;
  /** Boxes to tick. */
  options?: readonly string[];
  /** Names to tick that need no translation: places. */
  names?: readonly string[];
  /** Lines to write on. */
  lines?: number;
  /** Boxes for a day. */
  date?: boolean;
};

export type PaperPart = { section: Section; title?: string; questions: readonly PaperQuestion[] };

/** What the questions on paper depend on. */
export type PaperSetting = Pick<Setting, 'nationalNumber'> & {
  clinics: readonly { name: string }[];
};

/** The questions that a self-referral asks, for everyone at once: paper cannot leave out any. */
export function paperParts({ clinics, nationalNumber }: PaperSetting): readonly PaperPart[] {
  return [
    {
      section: 'person',
      questions: [
        choice('applicant', 'label', ApplicantSchema.options),
        line('name'),
        { label: 'birth.label', date: true },
        ...(nationalNumber === 'no' ? [] : [line('nationalNumber')]),
      ],
    },
    {
      section: 'person',
      title: 'paper-form:helper',
      questions: [
        line('helperName'),
        choice('relation', 'label_other', RelationSchema.options),
        choice('consent', 'label', ConsentSchema.options),
      ],
    },
    {
      section: 'problem',
      questions: [
        choice('areas', 'label_self', areasInOrder),
        { label: 'text.label_self', lines: 6 },
        choice('since', 'label', SinceSchema.options),
        choice('course', 'label', CourseSchema.options),
        { ...yesOrNo('treated'), lines: 2 },
        { label: 'important.label_self', lines: 3 },
      ],
    },
    {
      section: 'daily',
      questions: [
        choice('falls', 'label_self', FallsSchema.options),
        choice('travel', 'label_self', TravelSchema.options),
        line('aids'),
        yesOrNo('surgery'),
        { label: 'surgeryOn.label', date: true },
        yesOrNo('hospital'),
        { label: 'dischargedOn.label', date: true },
      ],
    },
    {
      section: 'contact',
      questions: [
        line('phone'),
        line('email'),
        { ...yesOrNo('interpreter') },
        line('interpreterLanguage'),
        ...(clinics.length > 1
          ? [{ label: 'clinics.label', names: clinics.map(({ name }) => name) }]
          : []),
      ],
    },
  ];
}

function line(field: string): PaperQuestion {
  return { label: `${field}.label`, lines: 1 };
}

function choice(field: string, label: string, options: readonly string[]): PaperQuestion {
  return {
    label: `${field}.${label}`,
    options: options.map((option) => `${field}.option.${option}`),
  };
}

function yesOrNo(field: string): PaperQuestion {
  return { label: `${field}.label_self`, options: ['yes', 'no'] };
}
