import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export type CardProps = {
  title: ComponentChildren;
  /** Where the whole card leads. */
  href?: string | undefined;
  icon?: IconName | undefined;
  /** Level of the title in the page's outline. */
  level?: 2 | 3 | undefined;
  /** The one card that most people come for. */
  main?: boolean | undefined;
  id?: string | undefined;
  children?: ComponentChildren | undefined;
};

export function Card({ title, href, icon, level, main, id, children }: CardProps) {
  const Heading = level === 3 ? 'h3' : 'h2';
  return (
    <div class="card" id={id} data-main={main === true ? '' : undefined}>
      {icon === undefined ? null : (
        <span class="card-icon">
          <Icon name={icon} />
        </span>
      )}
      <Heading class="card-title">
        {href === undefined ? title : <a href={href}>{title}</a>}
      </Heading>
      {children}
    </div>
  );
}
