import { createContext } from 'preact';

/** A part of a page that can be jumped to. */
export type PartHere = { title: string; box: HTMLDetailsElement };

/** Tells the card of a part while it is there; the function returned takes it away. */
export const PartsHere = createContext<(part: PartHere) => () => void>(() => () => {});
