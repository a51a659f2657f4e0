import * as v from 'valibot';
import { citation } from './source.ts';

export { holds } from './holds.ts';

/** `proposed`: someone asks for this rule. It can stand in a pack, and is never in force. */
export const RuleStatusSchema = v.picklist(['decided', 'proposed']);
export type RuleStatus = v.InferOutput<typeof RuleStatusSchema>;

/**
 * What every rule and every value in a pack carries: dates, source, and whether it is decided.
 * Without `to` the source names no last day: the rule holds until a pack gives it one. Where a
 * source names the last day it stands in `to`, and after it there is no rule, not the old one.
 */
export const rule = { ...citation, status: v.optional(RuleStatusSchema, 'decided') };

/** What every file of a pack may carry: the address of its schema, for editors. */
export const packFile = { $schema: v.optional(v.string()) };

/** A short name in data: `home-adaptation`. */
export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/));
