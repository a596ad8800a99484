import {
  IconAlertTriangle,
  IconCircleCheck,
  IconHandStop,
  IconInfoCircle,
  type Icon as TablerIcon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './FlagMark.module.css';
import { Icon } from './Icon.tsx';

/** What a mark means. The colour follows from it and never stands alone. */
export type FlagTone = 'stop' | 'caution' | 'note' | 'done';

export interface FlagMarkProps {
  readonly tone: FlagTone;
  /** The word or two that say it. */
  readonly children: ReactNode;
  /** `tinted` for a header or a row of marks, `plain` inside running text. */
  readonly variant?: 'tinted' | 'plain';
}

const icons: Readonly<Record<FlagTone, TablerIcon>> = {
  stop: IconHandStop,
  caution: IconAlertTriangle,
  note: IconInfoCircle,
  done: IconCircleCheck,
};

/** A short mark with an icon, a word and a colour of meaning. */
export function FlagMark({ tone, children, variant = 'tinted' }: FlagMarkProps) {
  return (
    <span className={classes.root} data-tone={tone} data-variant={variant}>
      <Icon of={icons[tone]} size={16} />
      <span>{children}</span>
    </span>
  );
}
