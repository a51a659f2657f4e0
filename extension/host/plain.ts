/** Text with every kind of blank as one plain blank, and without invisible signs. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
