type WaitBarProps = { days: number; limit: number | null; longest: number };

/** The wait as a bar and the limit as a line across it. The words beside it say the same. */
export function WaitBar({ days, limit, longest }: WaitBarProps) {
  const at = (value: number) => `${Math.round((1000 * value) / Math.max(longest, 1)) / 10}%`;
  const over = limit !== null && days > limit;
  return (
    <svg class="wait-bar" width="100%" height="20" aria-hidden="true">
      <rect class="track" x="0" y="5" width="100%" height="10" rx="5" />
      <rect
        class="bar"
        data-over={over ? '' : undefined}
        x="0"
        y="5"
        width={at(days)}
        height="10"
        rx="5"
      />
      {limit === null ? null : <line class="limit" x1={at(limit)} x2={at(limit)} y1="0" y2="20" />}
    </svg>
  );
}
