import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { isPartOpen, keepPart, type PartName } from './open-parts.ts';
import { PartsHere } from './parts-here.ts';

type PartProps = { name: PartName; title: string; children: ComponentChildren };

/** One question that the card answers, open or closed as it was left last. */
export function Part({ name, title, children }: PartProps) {
  const box = useRef<HTMLDetailsElement>(null);
  const announce = useContext(PartsHere);
  useEffect(() => (box.current ? announce({ title, box: box.current }) : undefined), [title]);
  return (
    <details
      class="part"
      data-part={name}
      ref={box}
      open={isPartOpen(name)}
      onToggle={({ currentTarget }) => keepPart(name, currentTarget.open)}
    >
      <summary>
        <h3>{title}</h3>
      </summary>
      <div class="stack tight">{children}</div>
    </details>
  );
}
