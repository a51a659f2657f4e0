/** The diagnosis codes in what was typed, whatever stands between them. */
export function codesIn(typed: string): string[] {
  return typed
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((code) => code !== '');
}
