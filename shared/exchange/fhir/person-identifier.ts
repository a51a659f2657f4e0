import systems from './identifiers.json' with { type: 'json' };

/** A person's number with the system it is from; a local help number has none that others know. */
export type PersonIdentifier = { system?: string; value: string };

/**
 * Which kind of number it is: a D-number has 40 added to its day, a common help number begins with
 * 8 or 9, and a local help number (H-number) has 40 added to its month.
 */
export function personIdentifier(value: string): PersonIdentifier {
  const [first, month] = [Number(value[0]), Number(value[2])];
  if (first >= 8) return { system: systems.commonHelpNumber, value };
  if (first >= 4) return { system: systems.dNumber, value };
  if (month === 4 || month === 5) return { value };
  return { system: systems.nationalNumber, value };
}
