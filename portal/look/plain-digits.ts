/** Arabic (٣) and Persian (۳) digits as they are typed on such keyboards, turned into 0-9. */
export function plainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) =>
    String(digit.charCodeAt(0) & 0xf),
  );
}
