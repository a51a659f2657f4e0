import * as v from 'valibot';

/**
 * What can be read of one request. `name`, `patientId` and `recordId` only tell records apart;
 * `waited` is a duration, read so that it is never taken for a date.
 */
export const FieldNameSchema = v.picklist([
  'received',
  'discharged',
  'birthDate',
  'age',
  'nationalNumber',
  'name',
  'patientId',
  'recordId',
  'source',
  'icd10',
  'icpc2',
  'diagnosis',
  'text',
  'level',
  'waited',
]);
export type FieldName = v.InferOutput<typeof FieldNameSchema>;
