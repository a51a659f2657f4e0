import type { LabelledText } from './labelled-text.ts';

/** Placeholder until the speed of the reading is measured against a plain scan. */
export function readingSpeed(_texts: readonly LabelledText[]): void {}
