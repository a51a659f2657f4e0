/** How far one has come. `label` says it in words: "Steg 2 av 7". */
export function Progress({ label, step, of }: { label: string; step: number; of: number }) {
  return (
    <div class="progress">
      <p>{label}</p>
      <progress value={step} max={of} aria-hidden="true" />
    </div>
  );
}
