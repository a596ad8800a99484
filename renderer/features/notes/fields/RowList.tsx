import { Button } from '@mantine/core';
import { Children, type CSSProperties, type ReactNode } from 'react';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './RowList.module.css';

type RowListProps = {
  readonly kind: 'finding' | 'range' | 'test' | 'treatment';
  /** Names of the columns, in the order of a row's controls. */
  readonly columns: readonly string[];
  readonly isEmpty: boolean;
  readonly children: ReactNode;
  /** Says what was just removed, with a way back. */
  readonly removed?: { readonly text: string; readonly onUndo: () => void } | null;
};

/** Rows of dense controls under one line of headings. Where it is narrow, a row folds and the headings go. */
export function RowList({ kind, columns, isEmpty, children, removed = null }: RowListProps) {
  // How high it may be before it was ever drawn.
  const size = { '--row-count': Children.toArray(children).length } as CSSProperties;
  return (
    <div className={classes.root} style={size} data-kind={kind}>
      {!isEmpty && (
        <div className={classes.heads} aria-hidden="true">
          {columns.map((column) => (
            <span key={column}>{column}</span>
          ))}
        </div>
      )}
      {children}
      <div role="status">
        {removed !== null && (
          <div className={classes.removed}>
            <span>{removed.text}</span>
            <Button variant="subtle" size="xs" onClick={removed.onUndo}>
              {t('common.undo')}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
