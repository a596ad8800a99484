import { useState } from 'react';
import type { NoteBody } from '#domain/notes/body.ts';
import type { Finding, RangeEntry, TestEntry } from '#domain/notes/objective.ts';
import type { Activity } from '#domain/notes/subjective.ts';
import { useDraft, useDraftValue } from './draft-context.tsx';
import type { DraftSession } from './draft-session.ts';
import { changeRow, insertRow } from './rows.ts';

type RowTypes = {
  readonly findings: Finding;
  readonly ranges: RangeEntry;
  readonly tests: TestEntry;
  readonly activities: Activity;
};
type ListName = keyof RowTypes;

const sectionOf = {
  findings: 'objective',
  ranges: 'objective',
  tests: 'objective',
  activities: 'subjective',
} as const satisfies Record<ListName, 'subjective' | 'objective'>;

function rowsIn<Name extends ListName>(body: NoteBody, name: Name): readonly RowTypes[Name][] {
  const rows: { readonly [Each in ListName]: readonly RowTypes[Each][] } = {
    ...body.objective,
    activities: body.subjective.activities,
  };
  return rows[name];
}

function setRows<Name extends ListName>(
  session: DraftSession,
  name: Name,
  rows: readonly RowTypes[Name][],
): void {
  const body = session.body();
  const section = sectionOf[name];
  session.replace({ ...body, [section]: { ...body[section], [name]: rows } });
}

export type RowsOfNote<Row> = {
  readonly ids: readonly string[];
  /** The rows as they are now, without following them. */
  readonly now: () => readonly Row[];
  readonly add: (row: Row) => void;
  /** Changes the row with this id, or adds it where it is new, without taking the focus. */
  readonly put: (row: Row) => void;
  readonly remove: (id: string) => void;
  /** The row that was added last: its first control takes the focus. */
  readonly added: string | null;
  /** Brings back the row that was removed last; null where none was. */
  readonly undo: (() => void) | null;
};

/** The rows of one list of the note. Follows which rows there are; a row follows what is in it. */
export function useRows<Name extends ListName>(name: Name): RowsOfNote<RowTypes[Name]> {
  type Row = RowTypes[Name];
  const { session } = useDraft();
  const joined = useDraftValue((body) =>
    rowsIn(body, name)
      .map(({ id }) => id)
      .join(' '),
  );
  const [added, setAdded] = useState<string | null>(null);
  const [removed, setRemoved] = useState<{ readonly row: Row; readonly index: number } | null>(null);
  const now = (): readonly Row[] => rowsIn(session.body(), name);
  const set = (rows: readonly Row[]) => setRows(session, name, rows);

  return {
    ids: joined === '' ? [] : joined.split(' '),
    now,
    added,
    add: (row) => {
      setRemoved(null);
      setAdded(row.id);
      set([...now(), row]);
    },
    put: (row) =>
      set(now().some(({ id }) => id === row.id) ? changeRow(now(), row.id, row) : [...now(), row]),
    remove: (id) => {
      const index = now().findIndex((each) => each.id === id);
      const row = now()[index];
      if (row === undefined) return;
      setRemoved({ row, index });
      set(now().filter((each) => each !== row));
    },
    undo:
      removed === null
        ? null
        : () => {
            set(insertRow(now(), removed.row, removed.index));
            setRemoved(null);
          },
  };
}

/** One row and how to change it; undefined once it is gone. */
export function useRow<Name extends ListName>(
  name: Name,
  id: string,
): readonly [RowTypes[Name] | undefined, (patch: Partial<RowTypes[Name]>) => void] {
  const { session } = useDraft();
  const row = useDraftValue((body) => rowsIn(body, name).find((each) => each.id === id));
  const change = (patch: Partial<RowTypes[Name]>) =>
    setRows(session, name, changeRow(rowsIn(session.body(), name), id, patch));
  return [row, change];
}
