import type { ReactNode } from 'react';
import classes from './DefinitionList.module.css';

export interface DefinitionItem {
  readonly key: string;
  readonly term: ReactNode;
  /** Null, undefined and the empty string count as not recorded. */
  readonly value: ReactNode;
}

export interface DefinitionListProps {
  readonly items: readonly DefinitionItem[];
  /** Shown in place of a missing value, e.g. `not recorded`. Without it the row is left out. */
  readonly missing?: string;
  /** `beside` puts the value next to its term, `under` below it. */
  readonly layout?: 'beside' | 'under';
}

function isMissing(value: ReactNode): boolean {
  return value === null || value === undefined || value === '';
}

/** The fields of a record, as term and value. */
export function DefinitionList({ items, missing, layout = 'beside' }: DefinitionListProps) {
  const shown = missing === undefined ? items.filter((item) => !isMissing(item.value)) : items;
  return (
    <dl className={classes.root} data-layout={layout}>
      {shown.map((item) => (
        <div key={item.key} className={classes.item}>
          <dt className={classes.term}>{item.term}</dt>
          <dd className={classes.value} data-missing={isMissing(item.value) || undefined}>
            {isMissing(item.value) ? missing : item.value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
