import type { ComponentChildren } from 'preact';

type PartProps = { title: string; children: ComponentChildren };

/** One question that the card answers. */
export function Part({ title, children }: PartProps) {
  return (
    <div class="part">
      <h3>{title}</h3>
      {children}
    </div>
  );
}
