import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { type KioskIcon } from './icons.ts';

interface ButtonProps {
  onPress(): void;
  children: ReactNode;
  icon?: KioskIcon;
  iconAfter?: KioskIcon;
  quiet?: boolean;
  disabled?: boolean;
}

/** The one kind of button below the bar: filled for what moves on, quiet for the rest. */
export function Button({ onPress, children, icon, iconAfter, quiet, disabled }: ButtonProps) {
  return (
    <button
      type="button"
      className={quiet ? 'btn is-quiet' : 'btn'}
      onClick={onPress}
      disabled={disabled}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {iconAfter && <Icon name={iconAfter} />}
    </button>
  );
}
