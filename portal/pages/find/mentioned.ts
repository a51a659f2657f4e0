/** The words of a text that are among the patterns; `rygg*` stands for all that begins so. */
export function mentioned(text: string, patterns: readonly string[]): string[] {
  const plain = text.toLocaleLowerCase('nb').replaceAll('’', "'");
  return patterns.flatMap((pattern) => {
    const word = pattern.replaceAll('*', '[\\p{L}-]*').replaceAll(' ', '\\s+');
    const [found] = new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'u').exec(plain) ?? [];
    return found ?? [];
  });
}
