import { NorwegianName } from '../../look/norwegian-name.tsx';

/** What those who lead a group have written: in the page's language, or marked as the Norwegian that it is. */
export function AsWritten({ text, nb }: { text: string; nb: string }) {
  return text === nb ? <NorwegianName>{nb}</NorwegianName> : <bdi>{text}</bdi>;
}
