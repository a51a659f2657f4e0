import type { FormField } from '../form/form-field.ts';
import { sameTyped, type Typed, typedAll, typedText } from '../form/typed.ts';

export type Side = 'mine' | 'theirs';

export const choiceName = (field: string) => `keep.${field}`;

/**
 * Whose value would stand where two have changed the same form: of whoever changed it. Undefined
 * where both did: then someone must say.
 */
export function sideOf(name: string, forms: { mine: Typed; theirs: Typed; base: Typed }) {
  const { mine, theirs, base } = forms;
  const [isMine, isTheirs] = [mine, theirs].map((own) => !sameTyped(own, base, name));
  if (isMine && isTheirs) return undefined;
  return isMine ? ('mine' as const) : ('theirs' as const);
}

/** The side that was chosen for a field of the conflict's form. */
export function chosenSide(typed: Typed, name: string): Side | undefined {
  const side = typedText(typed, choiceName(name));
  return side === 'mine' || side === 'theirs' ? side : undefined;
}

/** The form with every field as it was chosen. What was not to be chosen stays as it was typed. */
export function merged(fields: readonly FormField[], typed: Typed, theirs: Typed): Typed {
  const result = new Map([...typed].filter(([name]) => !name.startsWith(choiceName(''))));
  for (const { name } of fields) {
    if (chosenSide(typed, name) !== 'theirs') continue;
    const value = typedAll(theirs, name);
    if (value.length === 0) result.delete(name);
    else result.set(name, value);
  }
  return result;
}
