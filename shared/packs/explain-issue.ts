import type * as v from 'valibot';
import { meant } from './nearest.ts';
import { keysAt } from './schema-at.ts';

type Issue = v.BaseIssue<unknown> & { requirement?: unknown };

/** What is wrong with a value, and what to write instead, for someone who is no programmer. */
export function explainIssue(issue: Issue, schema: v.GenericSchema): string {
  const { type, path, received, input } = issue;
  if (type === 'strict_object' && issue.expected === 'never') {
    return unknownKey(String(path?.at(-1)?.key), keysAt(schema, path?.slice(0, -1)));
  }
  if (received === 'undefined') return 'It is missing';
  if (type === 'union' && isObject(input)) return wrongKeys(input, keysAt(schema, path));
  const own = byMessage[issue.message] ?? byType[type];
  if (own !== undefined) return own;
  if (type === 'regex') return wrongForm(issue);
  if (type === 'min_value') return `It must be at least ${issue.requirement}`;
  if (type === 'max_value') return `It must be at most ${issue.requirement}`;
  if (type === 'picklist' || type === 'literal' || type === 'variant') return notListed(issue);
  return issue.message;
}

const byMessage: Record<string, string> = {
  'day.format': 'Not a day: write YYYY-MM-DD',
  'day.unreal': 'There is no such day in the calendar',
  'day.missing': 'Not a day: write YYYY-MM-DD',
};

const byType: Record<string, string> = {
  string: 'It must be a text, in quotes',
  number: 'It must be a number, without quotes',
  boolean: 'It must be true or false, without quotes',
  array: 'It must be a list: [ ... ]',
  strict_object: 'It must be an object: { ... }',
  union: 'It must be an object: { ... }',
  integer: 'It must be a whole number',
  non_empty: 'It must not be empty',
  url: 'It must be a whole address, with https:// first',
};

function unknownKey(key: string, keys: readonly string[]): string {
  return `There is no such key${meant(key, keys) || `. There is ${keys.join(', ')}`}`;
}

/** None of the keys that say what the object is. */
function wrongKeys(input: object, keys: readonly string[]): string {
  const near = Object.keys(input).map((key) => meant(key, keys));
  return `It must have one of the keys ${keys.join(', ')}${near.join('')}`;
}

function notListed({ expected, input }: Issue): string {
  const known = [...(expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
  return `It must be one of ${known.join(', ')}${typeof input === 'string' ? meant(input, known) : ''}`;
}

/** What a form is for is told by a text that has it. */
const forms: [sample: string, reason: string][] = [
  ['a-1.b', 'Use only small letters a-z, digits, hyphens and dots'],
  ['a-1', 'Use only small letters a-z, digits and hyphens'],
  ['2025', 'Write a year, YYYY-MM or YYYY-MM-DD'],
  ['A1a', 'Write a tariff as A1a: a letter, a number and perhaps a small letter'],
];

function wrongForm({ message, requirement }: Issue): string {
  const form = forms.find(([sample]) => requirement instanceof RegExp && requirement.test(sample));
  return form?.[1] ?? message;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
