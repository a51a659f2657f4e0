/** A text in parts: own words, which are in another language, and what stands around them. */
export function toldParts(
  text: string,
  own: readonly string[],
): { text: string; isOwn: boolean }[] {
  const [first, ...others] = own.filter((words) => words !== '');
  if (first === undefined) return text === '' ? [] : [{ text, isOwn: false }];
  const at = text.indexOf(first);
  if (at === -1) return toldParts(text, others);
  return [
    ...toldParts(text.slice(0, at), others),
    { text: first, isOwn: true },
    ...toldParts(text.slice(at + first.length), others),
  ];
}
