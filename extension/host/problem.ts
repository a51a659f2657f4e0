import * as v from 'valibot';
import { FieldNameSchema } from './field.ts';

/** Why a record cannot be read: named, so that it can be counted and shown. */
export const ProblemSchema = v.strictObject({
  code: v.picklist([
    'missing',
    'empty',
    'ambiguous',
    'two-digit-year',
    'no-year',
    'duration',
    'unreadable',
    'future',
    'several',
    'disagree',
    'deceased',
    'changing',
  ]),
  field: FieldNameSchema,
});
export type Problem = v.InferOutput<typeof ProblemSchema>;
