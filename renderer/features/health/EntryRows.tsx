import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Icon } from '#renderer/ui/Icon.tsx';
import classes from './HealthForm.module.css';
import { newRow, type Row } from './health-draft.ts';

type EntryRowsProps<Entry> = {
  readonly rows: readonly Row<Entry>[];
  readonly blank: Entry;
  readonly onChange: (rows: readonly Row<Entry>[]) => void;
  readonly addLabel: string;
  readonly removeLabel: (row: number) => string;
  /** The fields of one entry; rows are counted from 1. */
  readonly children: (row: Row<Entry>, number: number, change: (patch: Partial<Entry>) => void) => ReactNode;
};

/** A list whose entries are edited in place. */
export function EntryRows<Entry>(props: EntryRowsProps<Entry>) {
  const { rows, blank, onChange, addLabel, removeLabel, children } = props;
  const changeRow = (key: string, patch: Partial<Entry>) =>
    onChange(rows.map((row) => (row.key === key ? { key, entry: { ...row.entry, ...patch } } : row)));
  return (
    <div className={classes.entries}>
      {rows.map((row, index) => (
        <div key={row.key} className={classes.entry}>
          <div className={classes.fields}>
            {children(row, index + 1, (patch) => changeRow(row.key, patch))}
          </div>
          <ActionIcon
            size={26}
            aria-label={removeLabel(index + 1)}
            onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
          >
            <Icon of={IconTrash} size={16} />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button
          variant="default"
          size="xs"
          leftSection={<Icon of={IconPlus} size={16} />}
          onClick={() => onChange([...rows, newRow(blank)])}
        >
          {addLabel}
        </Button>
      </div>
    </div>
  );
}
