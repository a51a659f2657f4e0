import type { ComponentChildren, MouseEventHandler } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet';

type Look = {
  children: ComponentChildren;
  variant?: ButtonVariant | undefined;
  /** Before the words. */
  icon?: IconName | undefined;
  /** After the words: `arrow` says that the next step follows. */
  iconAfter?: IconName | undefined;
};

export type ButtonProps = Look & {
  type?: 'button' | 'submit' | undefined;
  id?: string | undefined;
  name?: string | undefined;
  value?: string | undefined;
  /** Work is under way: the button stays in reach of readers, but must not act again. */
  busy?: boolean | undefined;
  onClick?: MouseEventHandler<HTMLButtonElement> | undefined;
};

export function Button({ children, variant, icon, iconAfter, type, busy, ...rest }: ButtonProps) {
  return (
    <button
      class="ds-button"
      type={type ?? 'button'}
      data-variant={variants[variant ?? 'primary']}
      aria-busy={busy === true ? 'true' : undefined}
      aria-disabled={busy === true ? 'true' : undefined}
      {...rest}
    >
      <Words icon={icon} iconAfter={iconAfter}>
        {children}
      </Words>
    </button>
  );
}

export function LinkButton({ children, variant, icon, iconAfter, href }: Look & { href: string }) {
  return (
    <a class="ds-button" href={href} data-variant={variants[variant ?? 'primary']}>
      <Words icon={icon} iconAfter={iconAfter}>
        {children}
      </Words>
    </a>
  );
}

const variants = { primary: 'primary', secondary: 'secondary', quiet: 'tertiary' } as const;

function Words({ children, icon, iconAfter }: Omit<Look, 'variant'>) {
  return (
    <>
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{children}</span>
      {iconAfter === undefined ? null : <Icon name={iconAfter} />}
    </>
  );
}
