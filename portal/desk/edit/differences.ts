import type { FormField } from '../form/form-field.ts';
import { sameTyped, type Typed, typedAll } from '../form/typed.ts';

export type Difference = { name: string; label: string; from: string; to: string };

/** What differs between two forms of the same kind, in words. */
export function differences(
  fields: readonly FormField[],
  from: Typed,
  to: Typed,
): readonly Difference[] {
  return fields
    .filter(({ name }) => !sameTyped(from, to, name))
    .map(({ name, label, show }) => ({
      name,
      label,
      from: show(typedAll(from, name)),
      to: show(typedAll(to, name)),
    }));
}
