import * as v from 'valibot';
import { FormWhereSchema } from '../host/profile.ts';
import { CarryFieldSchema } from './carry-field.ts';

/** A control of the journal's form as the panel sees it: how it can be filled in, not by whom. */
export const ControlInfoSchema = v.strictObject({
  /** Its number in the form that was looked at. */
  handle: v.pipe(v.number(), v.integer(), v.minValue(0)),
  field: v.nullable(CarryFieldSchema),
  label: v.string(),
  kind: v.picklist(['line', 'lines', 'number', 'date', 'select', 'radio', 'checkbox']),
  /** What stands there; null where it is no field of ours and none of our business. */
  now: v.nullable(v.string()),
  options: v.array(v.string()),
  maxLength: v.nullable(v.number()),
  /** What the page says of how it is written: placeholder and label. */
  hint: v.string(),
  format: v.nullable(v.string()),
  state: v.picklist(['ready', 'readonly', 'disabled', 'unfit', 'several']),
  /** How to find it again, where that is known for certain. */
  where: v.nullable(FormWhereSchema),
});
export type ControlInfo = v.InferOutput<typeof ControlInfoSchema>;
