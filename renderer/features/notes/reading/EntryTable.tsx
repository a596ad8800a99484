import classes from './reading.module.css';

export type EntryColumn<Row> = {
  readonly title: string;
  readonly of: (row: Row) => string;
  /** Numbers stand under each other. */
  readonly isNumber?: true;
};

type EntryTableProps<Row> = {
  readonly label: string;
  readonly rows: readonly Row[];
  /** The first one names the row. */
  readonly columns: readonly EntryColumn<Row>[];
};

/** Entries as they were entered, one a row; nothing where there is none. */
export function EntryTable<Row extends { readonly id: string }>({
  label,
  rows,
  columns,
}: EntryTableProps<Row>) {
  const [first, ...others] = columns;
  if (rows.length === 0 || first === undefined) return null;
  return (
    <table className={classes.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ title, isNumber }) => (
            <th key={title} scope="col" data-number={isNumber}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{first.of(row)}</th>
            {others.map(({ title, of, isNumber }) => (
              <td key={title} data-number={isNumber} dir="auto">
                {of(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
