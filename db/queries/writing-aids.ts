import { sql } from 'kysely';
import { type SnippetFields, snippetFields } from '#domain/notes/snippets/snippet.ts';
import { type TemplateFields, templateFields } from '#domain/notes/templates/template.ts';
import type { Reader, Writer } from '../database.ts';
import { type JsonColumn, jsonColumn } from '../schema/json.ts';

/** What helps to write a note, by kind. */
export type AidFields = { readonly template: TemplateFields; readonly snippet: SnippetFields };
export type AidKind = keyof AidFields;

const columns: { readonly [Kind in AidKind]: JsonColumn<AidFields[Kind]> } = {
  template: jsonColumn(templateFields),
  snippet: jsonColumn(snippetFields),
};

/** The newest wording of one aid. */
export type StoredAid<Kind extends AidKind> = {
  readonly aidId: string;
  readonly number: number;
  readonly fields: AidFields[Kind];
  readonly isArchived: boolean;
};

export type AidChange = {
  readonly aidId: string;
  readonly number: number;
  readonly at: string;
  readonly therapist: string;
};

type NewVersion<Kind extends AidKind> = StoredAid<Kind> & {
  readonly id: string;
  readonly therapistId: string;
  readonly at: string;
};

export async function insertAidVersion<Kind extends AidKind>(
  write: Writer,
  kind: Kind,
  { id, aidId, number, fields, isArchived, therapistId, at }: NewVersion<Kind>,
): Promise<void> {
  await write
    .insertInto('writing_aid')
    .values({
      id,
      kind,
      aid_id: aidId,
      number,
      fields: columns[kind].write(fields),
      is_archived: isArchived ? 1 : 0,
      therapist_id: therapistId,
      at,
    })
    .execute();
}

/** The newest wording of every aid of a kind that the practice has changed or made, oldest aid first. */
export async function listAids<Kind extends AidKind>(
  read: Reader,
  kind: Kind,
): Promise<readonly StoredAid<Kind>[]> {
  const rows = await read
    .selectFrom('writing_aid as aid')
    .where('kind', '=', kind)
    .where(
      'number',
      '=',
      sql<number>`(SELECT max(number) FROM writing_aid AS other WHERE other.kind = aid.kind AND other.aid_id = aid.aid_id)`,
    )
    .select(['aid_id', 'number', 'fields', 'is_archived'])
    .orderBy('aid_id')
    .execute();
  return rows.map((row) => ({
    aidId: row.aid_id,
    number: row.number,
    fields: columns[kind].read(row.fields),
    isArchived: row.is_archived === 1,
  }));
}

/** Who changed what when, newest first. */
export async function listAidChanges(read: Reader, kind: AidKind): Promise<readonly AidChange[]> {
  return read
    .selectFrom('writing_aid')
    .innerJoin('therapist', 'therapist.id', 'writing_aid.therapist_id')
    .where('writing_aid.kind', '=', kind)
    .select([
      'writing_aid.aid_id as aidId',
      'writing_aid.number',
      'writing_aid.at',
      'therapist.name as therapist',
    ])
    .orderBy('writing_aid.number', 'desc')
    .execute();
}
