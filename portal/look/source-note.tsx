import type { ComponentChildren } from 'preact';

/** The small print: who says so, and from which day. */
export function SourceNote({ children }: { children: ComponentChildren }) {
  return <p class="source-note">{children}</p>;
}
