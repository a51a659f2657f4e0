import type { ComponentChildren } from 'preact';
import { PhoneLink } from './phone-link.tsx';

/** A text in which the emergency numbers can be called by a touch. */
export function withNumbers(text: string): ComponentChildren {
  return text
    .split(/(?<!\d)(113|116\s117)(?!\d)/)
    .map((part, index) => (index % 2 === 1 ? <PhoneLink key={part} number={part} /> : part));
}
