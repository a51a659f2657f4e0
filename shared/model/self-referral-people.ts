import * as v from 'valibot';
import { DaySchema } from './day.ts';

export const line = v.pipe(v.string(), v.trim(), v.maxLength(200, 'text.too-long'));
export const prose = v.pipe(v.string(), v.trim(), v.maxLength(4000, 'text.too-long'));
export const requiredLine = v.pipe(line, v.nonEmpty('text.missing'));

export const ApplicantSchema = v.picklist(['self', 'child', 'other'], 'choice.missing');
export type Applicant = v.InferOutput<typeof ApplicantSchema>;

/**
 * On what ground someone asks for another: the person agrees, whoever has parental responsibility
 * decides, a guardian or someone with a power of attorney does, or the person cannot decide and
 * the service must judge (pbrl. chapter 4).
 */
export const ConsentSchema = v.picklist(
  ['agreed', 'parent', 'representative', 'cannot-decide'],
  'choice.missing',
);
export type Consent = v.InferOutput<typeof ConsentSchema>;

/** What the helper is to the person. */
export const RelationSchema = v.picklist(
  ['parent', 'foster-parent', 'guardian', 'partner', 'grown-child', 'family', 'friend', 'staff'],
  'choice.missing',
);
export type Relation = v.InferOutput<typeof RelationSchema>;

/** Who fills it in, where that is not the person it is about. */
export const HelperSchema = v.strictObject({
  name: requiredLine,
  relation: RelationSchema,
  consent: ConsentSchema,
});

export const PersonSchema = v.strictObject({
  name: requiredLine,
  birthDate: DaySchema,
  nationalNumber: v.nullable(v.pipe(v.string(), v.regex(/^\d{11}$/, 'number.format'))),
});

const phone = v.pipe(line, v.regex(/^\+?\d(?: ?\d){7,14}$/, 'phone.format'));

export const ContactSchema = v.strictObject({
  phone,
  email: v.nullable(v.pipe(line, v.email('email.format'))),
});

/** The interpreter's language: a BCP 47 code, or the person's own word for it. */
export const InterpreterSchema = v.strictObject({ language: requiredLine });

/** Where someone works who asks as part of that work. */
export const WorkplaceKindSchema = v.picklist(
  [
    'gp',
    'hospital',
    'specialist',
    'home-care',
    'health-station',
    'kindergarten',
    'school',
    'allocation-office',
    'nav',
    'other',
  ],
  'choice.missing',
);
export type WorkplaceKind = v.InferOutput<typeof WorkplaceKindSchema>;

const codes = (form: RegExp) =>
  v.pipe(
    v.array(v.pipe(v.string(), v.regex(form, 'code.format'))),
    v.maxLength(10, 'code.too-long'),
  );

/** Someone who asks as part of their work; the name stands with the helper. */
export const ProfessionalSchema = v.strictObject({
  kind: WorkplaceKindSchema,
  workplace: requiredLine,
  /** Occupation or post. */
  title: line,
  phone,
  icpc2: codes(/^[A-Z]\d{2}$/),
  icd10: codes(/^[A-Z]\d{2}(\.?\d{1,2})?$/),
  /** Their view of how soon help should come, in words: it is read, and is never the level. */
  urgency: prose,
});
export type Professional = v.InferOutput<typeof ProfessionalSchema>;
