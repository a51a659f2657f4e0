import { cite, type Document, type LocalizedText, type Source, textIn } from '@shared/model';

const doubts: Record<Source['confidence'], string> = {
  verified: '',
  'verified-mirror': ' (lest i en kopi)',
  computed: ' (regnet ut)',
  weak: ' (svak kilde)',
  unverified: ' (ikke bekreftet)',
};

/** The lists that are sorted with this command are Norwegian. */
export function inNorwegian(text: LocalizedText): string {
  return textIn(text, 'nb').text;
}

/** A source in words, with what is uncertain about it. */
export function sourceInWords(source: Source, documents: readonly Document[]): string {
  return cite(source, documents) + doubts[source.confidence];
}
