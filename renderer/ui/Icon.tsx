import type { Icon as TablerIcon } from '@tabler/icons-react';

export interface IconProps {
  /** A Tabler outline icon, e.g. `IconPrinter`. */
  readonly of: TablerIcon;
  /** Pixels; 18 beside text, 16 in dense rows. */
  readonly size?: number;
  readonly className?: string;
}

/** A Tabler icon in Backnote's line weight, silent for screen readers: the word stands beside it. */
export function Icon({ of: Drawing, size = 18, className }: IconProps) {
  return <Drawing size={size} stroke={1.6} className={className} aria-hidden="true" focusable="false" />;
}
