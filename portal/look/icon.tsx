import shapes from './icon-shapes.json' with { type: 'json' };

export type IconName = keyof typeof shapes;

/** Arrows point the way of reading, so they turn in right-to-left pages. */
const turning: ReadonlySet<IconName> = new Set(['arrow', 'back']);

/** Of one stroke set, drawn for this portal on a 24 grid. Always beside words, so hidden from readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      aria-hidden="true"
      data-turns={turning.has(name) ? '' : undefined}
    >
      <path d={shapes[name]} />
    </svg>
  );
}
