/** `31.12.2026`, or nothing for no day. */
export function writtenDay(day: string | null): string {
  return day === null ? '' : day.split('-').reverse().join('.');
}

/** `68 år`; under two years `14 mnd`, under three months `7 uker`. */
export function writtenAge(birthDate: string, today: string): string {
  const [from, to] = [parts(birthDate), parts(today)];
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  if (months >= 24) return `${Math.floor(months / 12)} år`;
  if (months >= 3) return `${months} mnd`;
  const weeks = Math.floor((Date.parse(today) - Date.parse(birthDate)) / (7 * 86_400_000));
  return weeks === 1 ? '1 uke' : `${weeks} uker`;
}

/** `Solhaugen, Astrid` */
export function familyNameFirst(name: string): string {
  const at = name.lastIndexOf(' ');
  return `${name.slice(at + 1)}, ${name.slice(0, at)}`;
}

/** `078057 12345` */
export function writtenNumber(nationalNumber: string): string {
  return `${nationalNumber.slice(0, 6)} ${nationalNumber.slice(6)}`;
}

export function writtenCodes(codes: readonly string[]): string {
  return codes.join(', ');
}

function parts(day: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, day: date };
}

/** `H-014`: the number that the journal has given the referral. */
export function writtenReference(id: string): string {
  return `H-${id.replace(/^\D+/, '')}`;
}
