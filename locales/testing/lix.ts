/**
 * How hard a text is to read (LIX): words in a sentence, plus the share of words over six letters.
 * Each text ends its last sentence, with or without a full stop.
 */
export function lix(texts: readonly string[]): number {
  const sentences = texts.flatMap((text) =>
    text.split(/[.:!?]+(?:\s|$)/).filter((sentence) => wordsOf(sentence).length > 0),
  );
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const long = words.filter((word) => word.length > 6).length;
  return Math.round(words.length / sentences.length + (100 * long) / words.length);
}

function wordsOf(text: string): string[] {
  return text.replace(/\{\{[^}]+\}\}/g, 'x').match(/[\p{L}\d]+/gu) ?? [];
}
