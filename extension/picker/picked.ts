import type { FieldName } from '../host/field.ts';
import type { FieldRule } from '../host/profile.ts';
import type { Suggestion } from './suggestions.ts';

/** A field that was pointed at or guessed, with what the user has chosen of it. */
export type Picked = {
  suggestions: readonly Suggestion[];
  chosen: number;
  /** Which of the possible formats; null while the user must say. */
  format: number | null;
  /** What the journal's own priorities mean: a value to a level. */
  levels: Readonly<Record<string, string>>;
  /** Suggested by its heading, not pointed at. */
  isGuess: boolean;
};
export type PickedFields = ReadonlyMap<FieldName, Picked>;

export function newPick(suggestions: readonly Suggestion[], isGuess: boolean): Picked {
  return withChosen({ suggestions, chosen: 0, format: null, levels: {}, isGuess }, 0);
}

/** The pick with another way to find it. One format is taken; of several the user must choose. */
export function withChosen(picked: Picked, chosen: number): Picked {
  const formats = picked.suggestions[chosen]?.fit.formats ?? [];
  return { ...picked, chosen, format: formats.length === 1 ? 0 : null };
}

export function suggestionOf({ suggestions, chosen }: Picked): Suggestion | undefined {
  return suggestions[chosen];
}

/** The rule of a pick, with its format and the meaning of its values. */
function ruleOf(field: FieldName, picked: Picked): FieldRule | undefined {
  const suggestion = suggestionOf(picked);
  if (suggestion === undefined) return undefined;
  const { formats } = suggestion.fit;
  // until the user says which, a day with two meanings is read by none
  const tried = picked.format === null ? formats : formats.slice(picked.format, picked.format + 1);
  const levels = Object.entries(picked.levels).filter(([, level]) => level !== '');
  return {
    ...suggestion.rule,
    ...(tried.length === 0 ? {} : { formats: tried.flatMap((one) => one.formats) }),
    ...(field === 'level' ? { values: Object.fromEntries(levels) } : {}),
  };
}

/** A date that can be read in two ways, and the journal's priorities without a meaning, are open. */
export function isOpen(field: FieldName, picked: Picked): boolean {
  const formats = suggestionOf(picked)?.fit.formats ?? [];
  if (formats.length > 1 && picked.format === null) return true;
  return field === 'level' && Object.values(picked.levels).every((level) => level === '');
}

/** The rules of all fields that are settled. */
export function rulesOf(fields: PickedFields): Partial<Record<FieldName, FieldRule>> {
  const rules: Partial<Record<FieldName, FieldRule>> = {};
  for (const [field, picked] of fields) {
    const rule = ruleOf(field, picked);
    if (rule !== undefined && !(field === 'level' && isOpen(field, picked))) rules[field] = rule;
  }
  return rules;
}
