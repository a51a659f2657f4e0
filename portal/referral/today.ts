/** The day in Norway now, `YYYY-MM-DD`, wherever the device is. */
export function today(): string {
  // Swedish dates are ISO dates
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date());
}
