import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

/** Words that only some need, folded away. Opens without script. */
export function More({
  summary,
  open,
  children,
}: {
  summary: ComponentChildren;
  open?: boolean | undefined;
  children: ComponentChildren;
}) {
  return (
    <details class="more" open={open}>
      <summary>
        {summary}
        <Icon name="chevron" />
      </summary>
      <div class="flow">{children}</div>
    </details>
  );
}
