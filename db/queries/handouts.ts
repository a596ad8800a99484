import { z } from 'zod';
import type { HandoutSummary } from '#domain/contract/handouts.ts';
import { type HandoutChoice, handoutChoice } from '#domain/handouts/choice.ts';
import type { Reader, Writer } from '../database.ts';
import { jsonColumn } from '../schema/json.ts';
import { indexRow } from '../search/index-row.ts';
import { inRecord } from './record.ts';

const printedBlock = z.strictObject({
  id: z.string(),
  version: z.int(),
  title: z.string(),
  /** Number of the practice's own wording; null for the program's. Handouts kept before there were any have none. */
  editNumber: z.int().nullable().default(null),
});
export type PrintedBlock = z.output<typeof printedBlock>;

const blocksColumn = jsonColumn(z.array(printedBlock));
const choiceColumn = jsonColumn(handoutChoice);

export type NewHandout = {
  readonly id: string;
  readonly clientId: string;
  readonly noteId: string;
  readonly choice: HandoutChoice;
  readonly blocks: PrintedBlock[];
  readonly pages: number;
  readonly hash: string;
  readonly createdAt: string;
  readonly pdf: Uint8Array;
};

export async function insertHandout(write: Writer, handout: NewHandout): Promise<void> {
  await write
    .insertInto('handout')
    .values({
      id: handout.id,
      client_id: handout.clientId,
      note_id: handout.noteId,
      language: handout.choice.language,
      choice: choiceColumn.write(handout.choice),
      blocks: blocksColumn.write(handout.blocks),
      pages: handout.pages,
      hash: handout.hash,
      created_at: handout.createdAt,
      pdf: handout.pdf,
    })
    .execute();
  await indexRow(write, 'handout', handout.id);
}

/** What is kept of a handout to tell whether it still is what it was. */
export async function findKeptHandout(
  read: Reader,
  id: string,
): Promise<{ readonly noteId: string; readonly hash: string; readonly pdf: Uint8Array } | undefined> {
  const row = await read
    .selectFrom('handout')
    .where('id', '=', id)
    .select(['note_id as noteId', 'hash', 'pdf'])
    .executeTakeFirst();
  return row && { ...row, pdf: new Uint8Array(row.pdf) };
}

type Visit = { readonly clientId: string; readonly date: string; readonly time: string };

/** The newest handout of the sessions of a record before this one. */
export async function findHandoutBefore(read: Reader, { clientId, date, time }: Visit) {
  const row = await read
    .selectFrom('handout')
    .innerJoin('note', 'note.id', 'handout.note_id')
    .innerJoin('session', 'session.id', 'note.session_id')
    .where(inRecord('handout.client_id', clientId))
    .where((where) =>
      where.or([
        where('session.date', '<', date),
        where.and([where('session.date', '=', date), where('session.time', '<', time)]),
      ]),
    )
    .select(['handout.id', 'session.date as sessionDate', 'handout.blocks'])
    .orderBy('session.date', 'desc')
    .orderBy('session.time', 'desc')
    .orderBy('handout.created_at', 'desc')
    .orderBy('handout.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { ...row, blocks: blocksColumn.read(row.blocks) };
}

export async function findHandoutPdf(read: Reader, id: string): Promise<Uint8Array | undefined> {
  const row = await read.selectFrom('handout').select('pdf').where('id', '=', id).executeTakeFirst();
  return row && new Uint8Array(row.pdf);
}

export type NewDelivery = {
  readonly id: string;
  readonly handoutId: string;
  readonly way: 'printed' | 'saved' | 'opened';
  readonly printer: string | null;
  readonly copies: number;
  readonly at: string;
};

export async function insertDelivery(write: Writer, delivery: NewDelivery): Promise<void> {
  await write
    .insertInto('handout_delivery')
    .values({
      id: delivery.id,
      handout_id: delivery.handoutId,
      way: delivery.way,
      printer: delivery.printer,
      copies: delivery.copies,
      at: delivery.at,
    })
    .execute();
}

/** Handouts of a client with how they left, newest first. The PDFs stay where they are. */
export async function listHandouts(read: Reader, clientId: string): Promise<HandoutSummary[]> {
  const rows = await read
    .selectFrom('handout')
    .innerJoin('note', 'note.id', 'handout.note_id')
    .innerJoin('session', 'session.id', 'note.session_id')
    .where(inRecord('handout.client_id', clientId))
    .select([
      'handout.id',
      'handout.client_id as clientId',
      'handout.note_id as noteId',
      'session.date as sessionDate',
      'handout.created_at as createdAt',
      'handout.language',
      'handout.pages',
      'handout.blocks',
      'handout.hash',
    ])
    .orderBy('handout.created_at', 'desc')
    .orderBy('handout.id', 'desc')
    .execute();
  const deliveries = await read
    .selectFrom('handout_delivery')
    .innerJoin('handout', 'handout.id', 'handout_delivery.handout_id')
    .where(inRecord('handout.client_id', clientId))
    .select([
      'handout_delivery.handout_id as handoutId',
      'handout_delivery.way',
      'handout_delivery.at',
      'handout_delivery.printer',
      'handout_delivery.copies',
    ])
    .orderBy('handout_delivery.at')
    .execute();
  return rows.map(({ blocks, ...row }) => ({
    ...row,
    blocks: blocksColumn.read(blocks),
    deliveries: deliveries
      .filter(({ handoutId }) => handoutId === row.id)
      .map(({ way, at, printer, copies }) => ({ way, at, printer, copies })),
  }));
}
