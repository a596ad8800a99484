import { ActionIcon, Tooltip } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { Icon } from '#renderer/ui/Icon.tsx';
import classes from './RowList.module.css';

type RowMoreProps = {
  readonly label: string;
  readonly isOpen: boolean;
  /** Something is noted in what is folded away: marked with a dot. */
  readonly isFilled: boolean;
  readonly onToggle: () => void;
};

/** Opens the rarer fields of a row beneath it. */
export function RowMore({ label, isOpen, isFilled, onToggle }: RowMoreProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        size={26}
        aria-label={label}
        aria-expanded={isOpen}
        className={classes.more ?? ''}
        data-filled={(isFilled && !isOpen) || undefined}
        onClick={onToggle}
      >
        <Icon of={IconDots} size={16} />
      </ActionIcon>
    </Tooltip>
  );
}
