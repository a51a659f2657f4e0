import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../../look/icon.tsx';

/** Lines under a heading, each with the same sign. */
export function Signs({
  title,
  icon,
  lines,
}: {
  title: string;
  icon: IconName;
  lines: readonly ComponentChildren[];
}) {
  return (
    <>
      <h2>{title}</h2>
      <ul class="signs prose">
        {lines.map((line, at) => (
          <li key={at}>
            <Icon name={icon} />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
