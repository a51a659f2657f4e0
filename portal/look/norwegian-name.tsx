import type { ComponentChildren } from 'preact';

/**
 * The name or the address of a place, which is Norwegian in every language: read out as such, and
 * kept together where the page runs the other way.
 */
export function NorwegianName({ children }: { children: string }) {
  return <bdi lang="nb">{children}</bdi>;
}

/** A sentence in the page's language with a Norwegian name in it, wherever the language puts it. */
export function withName(sentence: (name: string) => string, name: string): ComponentChildren {
  const [before, ...after] = sentence(slot).split(slot);
  return [
    before,
    ...after.flatMap((rest, at) => [<NorwegianName key={at}>{name}</NorwegianName>, rest]),
  ];
}

/** Stands in no text: what is written in place of a thing that is put in later. */
const slot = '\uFFFC';
