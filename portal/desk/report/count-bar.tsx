type CountBarProps = { value: number; of: number; isOver?: boolean };

/** A number as a bar. The figure stands beside it. */
export function CountBar({ value, of, isOver = false }: CountBarProps) {
  const share = `${(100 * Math.min(value, of)) / Math.max(of, 1)}%`;
  return (
    <svg class="wait-bar count-bar" width="100%" height="20" aria-hidden="true">
      <rect class="track" x="0" y="5" width="100%" height="10" rx="5" />
      <rect
        class="bar"
        data-over={isOver ? '' : undefined}
        x="0"
        y="5"
        width={share}
        height="10"
        rx="5"
      />
    </svg>
  );
}
