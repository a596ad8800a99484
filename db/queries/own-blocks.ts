import { sql } from 'kysely';
import type { HandoutLanguage } from '#domain/handouts/languages.ts';
import { type OwnBlockFields, ownBlockFields } from '#domain/handouts/own-block.ts';
import type { Reader, Writer } from '../database.ts';
import { jsonColumn } from '../schema/json.ts';

const fieldsColumn = jsonColumn(ownBlockFields);

type Which = { readonly blockId: string; readonly language: HandoutLanguage };

/** A wording that the practice gave a text. */
export type StoredWording = Which & {
  readonly number: number;
  readonly fields: OwnBlockFields;
  /** Version of the program's text that it began from; null for a text of the practice's own. */
  readonly basedOn: number | null;
  readonly isTakenBack: boolean;
  readonly therapistName: string;
  readonly at: string;
};

type NewWording = Omit<StoredWording, 'therapistName'> & {
  readonly id: string;
  readonly therapistId: string;
};

export async function insertWording(write: Writer, wording: NewWording): Promise<void> {
  await write
    .insertInto('handout_text')
    .values({
      id: wording.id,
      block_id: wording.blockId,
      language: wording.language,
      number: wording.number,
      fields: fieldsColumn.write(wording.fields),
      based_on: wording.basedOn,
      is_taken_back: wording.isTakenBack ? 1 : 0,
      therapist_id: wording.therapistId,
      at: wording.at,
    })
    .execute();
}

function selectWordings(read: Reader) {
  return read
    .selectFrom('handout_text')
    .innerJoin('therapist', 'therapist.id', 'handout_text.therapist_id')
    .select([
      'handout_text.block_id',
      'handout_text.language',
      'handout_text.number',
      'handout_text.fields',
      'handout_text.based_on',
      'handout_text.is_taken_back',
      'handout_text.at',
      'therapist.name as therapistName',
    ]);
}

type WordingRow = Awaited<ReturnType<ReturnType<typeof selectWordings>['executeTakeFirstOrThrow']>>;

function toWording({ block_id, based_on, is_taken_back, fields, ...row }: WordingRow): StoredWording {
  return {
    ...row,
    blockId: block_id,
    fields: fieldsColumn.read(fields),
    basedOn: based_on,
    isTakenBack: is_taken_back === 1,
  };
}

/** The newest wording of every text that the practice worded in a language, taken back or not, by its id. */
export async function listNewestWordings(
  read: Reader,
  language: HandoutLanguage,
): Promise<readonly StoredWording[]> {
  const rows = await selectWordings(read)
    .where('handout_text.language', '=', language)
    .where(
      'handout_text.number',
      '=',
      sql<number>`(SELECT max(number) FROM handout_text AS other
        WHERE other.block_id = handout_text.block_id AND other.language = handout_text.language)`,
    )
    .orderBy('handout_text.block_id')
    .execute();
  return rows.map(toWording);
}

/** Every wording of one text, newest first. */
export async function listWordings(
  read: Reader,
  { blockId, language }: Which,
): Promise<readonly StoredWording[]> {
  const rows = await selectWordings(read)
    .where('handout_text.block_id', '=', blockId)
    .where('handout_text.language', '=', language)
    .orderBy('handout_text.number', 'desc')
    .execute();
  return rows.map(toWording);
}

/** Whether the practice worded a text of this id in any language. */
export async function isWorded(read: Reader, blockId: string): Promise<boolean> {
  const row = await read
    .selectFrom('handout_text')
    .where('block_id', '=', blockId)
    .select('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** How many texts of its own the practice has made, put away or not: an id counts once in all languages. */
export async function countOwnTexts(read: Reader): Promise<number> {
  const { count } = await read
    .selectFrom('handout_text')
    .where('based_on', 'is', null)
    .select(({ fn }) => fn.count<number>('block_id').distinct().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
