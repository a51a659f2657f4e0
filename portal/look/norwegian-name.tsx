/**
 * The name or the address of a place, which is Norwegian in every language: read out as such, and
 * kept together where the page runs the other way.
 */
export function NorwegianName({ children }: { children: string }) {
  return <bdi lang="nb">{children}</bdi>;
}
