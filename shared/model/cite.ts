import type { Document, Source } from './source.ts';

/** A source in words: the document's title and the place in it. */
export function cite(source: Source, documents: readonly Document[]): string {
  const title = documents.find(({ id }) => id === source.document)?.title ?? source.document;
  return `${title}, ${source.section}`;
}

/** The sources in the order given, each place once. */
export function distinctSources(sources: readonly Source[]): Source[] {
  return sources.filter(
    ({ document, section }, at) =>
      sources.findIndex((own) => own.document === document && own.section === section) === at,
  );
}
