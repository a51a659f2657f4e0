import type { ComponentChildren } from 'preact';

/** Words that only some need, folded away. Opens without script, and is unfolded on paper. */
export function More({
  summary,
  open,
  notOnPaper,
  children,
}: {
  summary: ComponentChildren;
  open?: boolean | undefined;
  /** What is told elsewhere on the page, or would not fit a sheet. */
  notOnPaper?: boolean | undefined;
  children: ComponentChildren;
}) {
  return (
    <details class={notOnPaper === true ? 'more no-print' : 'more'} open={open}>
      <summary>{summary}</summary>
      <div class="flow">{children}</div>
    </details>
  );
}
