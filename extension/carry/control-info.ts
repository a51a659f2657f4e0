import * as v from 'valibot';
import { FormWhereSchema } from '../host/profile.ts';
import { CarryFieldSchema } from './carry-field.ts';

/** The numbers that a list offers for a part of a day; null where any can be typed. */
const offered = v.nullable(v.array(v.number()));

/** A control of the journal's form as the panel sees it: how it can be filled in, not by whom. */
export const ControlInfoSchema = v.strictObject({
  /** Its number in the form that was looked at. */
  handle: v.pipe(v.number(), v.integer(), v.minValue(0)),
  field: v.nullable(CarryFieldSchema),
  label: v.string(),
  kind: v.picklist([
    'line',
    'lines',
    'number',
    'date',
    'select',
    'radio',
    'checkbox',
    /** A box of text that the page lets be edited. */
    'rich',
    /** A list that the page opens, of its own making. */
    'combobox',
    /** A day in three controls. */
    'day-parts',
  ]),
  /** What stands there; null where it is no field of ours and none of our business. */
  now: v.nullable(v.string()),
  options: v.array(v.string()),
  maxLength: v.nullable(v.number()),
  /** What the page says of how it is written: placeholder and label. */
  hint: v.string(),
  format: v.nullable(v.string()),
  /** A day in three controls: what each of them can hold. */
  dayParts: v.nullable(v.strictObject({ day: offered, month: offered, year: offered })),
  /** A combobox that is typed into, so that its list follows what stands there. */
  isTyped: v.boolean(),
  /** `unopened`: what can be chosen shows only when the list is opened. */
  state: v.picklist(['ready', 'readonly', 'disabled', 'unfit', 'several', 'formatted', 'unopened']),
  /** How to find it again, where that is known for certain. */
  where: v.nullable(FormWhereSchema),
});
export type ControlInfo = v.InferOutput<typeof ControlInfoSchema>;
