import {
  ApplicantSchema,
  ConsentSchema,
  CourseSchema,
  FallsSchema,
  FitsSchema,
  ProblemAreaSchema,
  RelationSchema,
  SinceSchema,
  TravelSchema,
  UrgentSignSchema,
  WorkplaceKindSchema,
} from '@shared/model';
import * as v from 'valibot';

const text = v.fallback(v.string(), '');
const yesOrNo = v.fallback(v.picklist(['', 'yes', 'no']), '');
const date = v.fallback(v.object({ day: v.string(), month: v.string(), year: v.string() }), {
  day: '',
  month: '',
  year: '',
});
const chosen = <const Options extends readonly string[]>(schema: { options: Options }) =>
  v.fallback(v.union([v.literal(''), v.picklist(schema.options)]), '');

/** Answers from a draft. What an older draft lacks or has otherwise is as if not answered. */
export const AnswersSchema = v.object({
  urgent: v.fallback(v.array(v.picklist([...UrgentSignSchema.options, 'none'])), []),
  doctorKnows: v.fallback(v.boolean(), false),
  applicant: chosen(ApplicantSchema),
  name: text,
  birth: date,
  nationalNumber: text,
  helperName: text,
  relation: chosen(RelationSchema),
  consent: chosen(ConsentSchema),
  workKind: chosen(WorkplaceKindSchema),
  workplace: text,
  title: text,
  workPhone: text,
  areas: v.fallback(v.array(ProblemAreaSchema), []),
  text,
  since: chosen(SinceSchema),
  course: chosen(CourseSchema),
  treated: yesOrNo,
  treatment: text,
  icpc2: text,
  icd10: text,
  urgency: text,
  fits: v.fallback(v.array(chosen(FitsSchema)), []),
  important: text,
  falls: chosen(FallsSchema),
  travel: chosen(TravelSchema),
  aids: text,
  surgery: yesOrNo,
  surgeryOn: date,
  hospital: yesOrNo,
  dischargedOn: date,
  phone: text,
  email: text,
  interpreter: yesOrNo,
  interpreterLanguage: text,
  otherLanguage: text,
  clinics: v.fallback(v.array(v.string()), []),
});
