import * as v from 'valibot';
import { bareHeading } from '../host/headings.ts';
import { type CarryField, CarryFieldSchema } from './carry-field.ts';
import labels from './labels.json' with { type: 'json' };

const known = new Map<string, CarryField>(
  Object.entries(v.parse(v.record(CarryFieldSchema, v.array(v.string())), labels)).flatMap(
    ([field, words]) => words.map((word) => [word, v.parse(CarryFieldSchema, field)] as const),
  ),
);

/** The field that a form's label names, or undefined: only whole labels count, never parts. */
export function carryFieldOf(label: string): CarryField | undefined {
  if (label.length > 80) return undefined;
  const words = bareHeading(label);
  return known.get(words) ?? known.get(bareHeading(words.replace(inBrackets, '')));
}

/** How it is filled in (`dd.mm.åååå`), that it must be (`obligatorisk`). */
const inBrackets = /\s*[([][^)\]]*[)\]]$/u;
