/** A form as it was typed: the values under each name, several where boxes share it. */
export type Typed = ReadonlyMap<string, readonly string[]>;

/** What stands in a text field, or what is chosen; empty where nothing is. */
export function typedText(typed: Typed, name: string): string {
  return typed.get(name)?.[0] ?? '';
}

export function typedAll(typed: Typed, name: string): readonly string[] {
  return typed.get(name) ?? [];
}

/** A form that was not typed yet: filled from what is known. Empty values are left out. */
export function filled(values: Record<string, string | readonly string[] | undefined>): Typed {
  return new Map(
    Object.entries(values).flatMap(([name, value]) => {
      const all = (typeof value === 'string' ? [value] : (value ?? [])).filter((own) => own !== '');
      return all.length === 0 ? [] : [[name, all] as const];
    }),
  );
}

/** Whether two forms say the same under a name. Space around and order do not matter. */
export function sameTyped(a: Typed, b: Typed, name: string): boolean {
  return normal(typedAll(a, name)) === normal(typedAll(b, name));
}

function normal(values: readonly string[]): string {
  const clean = values.map((value) => value.replace(/\r\n/g, '\n').trim());
  return JSON.stringify(clean.filter((value) => value !== '').toSorted());
}
