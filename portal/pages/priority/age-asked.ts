/** The age in the page's query, in whole years; null where none that can be is asked for. */
export function ageAsked(search: string): number | null {
  const typed = new URLSearchParams(search).get('age')?.trim() ?? '';
  return /^\d{1,3}$/.test(typed) && Number(typed) <= 130 ? Number(typed) : null;
}
