import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export type NoticeKind = 'info' | 'done' | 'warning' | 'error';

const icons: Record<NoticeKind, IconName> = {
  info: 'info',
  done: 'check',
  warning: 'warning',
  error: 'error',
};

type NoticeProps = { kind: NoticeKind; title: string; children?: ComponentChildren };

/** Says what has happened and what to do next. */
export function Notice({ kind, title, children }: NoticeProps) {
  return (
    <div class="notice" data-kind={kind}>
      <Icon name={icons[kind]} />
      <div class="stack">
        <h2>{title}</h2>
        {children}
      </div>
    </div>
  );
}
