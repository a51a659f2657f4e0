import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export type NoticeKind = 'info' | 'success' | 'warning' | 'urgent';

export type NoticeProps = {
  kind: NoticeKind;
  title?: ComponentChildren | undefined;
  /** Level of the title in the page's outline; without it the title is no heading. */
  level?: 2 | 3 | undefined;
  /** `alert` interrupts, `status` waits its turn: only for what appears after the page did. */
  role?: 'alert' | 'status' | undefined;
  id?: string | undefined;
  children?: ComponentChildren | undefined;
};

/** A box that stands out by its shape and its words; the colour only helps. */
export function Notice({ kind, title, level, role, id, children }: NoticeProps) {
  return (
    <div class="notice" data-kind={kind} role={role} id={id} tabIndex={id && role ? -1 : undefined}>
      <Icon name={icons[kind]} />
      <div>
        {title === undefined ? null : <Title level={level}>{title}</Title>}
        {children}
      </div>
    </div>
  );
}

const icons: Record<NoticeKind, IconName> = {
  info: 'info',
  success: 'success',
  warning: 'warning',
  urgent: 'urgent',
};

function Title({ level, children }: { level: 2 | 3 | undefined; children: ComponentChildren }) {
  if (level === 2) return <h2 class="notice-title">{children}</h2>;
  if (level === 3) return <h3 class="notice-title">{children}</h3>;
  return <p class="notice-title">{children}</p>;
}
