import type { LetterSummary } from '#domain/contract/letters.ts';
import { type LetterFields, letterFields } from '#domain/letters/letter.ts';
import type { Reader, Writer } from '../database.ts';
import { jsonColumn } from '../schema/json.ts';
import { inRecord } from './record.ts';

const fieldsColumn = jsonColumn(letterFields);

export type NewLetter = {
  readonly id: string;
  readonly clientId: string;
  readonly noteId: string;
  readonly therapistId: string;
  readonly fields: LetterFields;
  readonly pages: number;
  readonly hash: string;
  readonly createdAt: string;
  readonly pdf: Uint8Array;
};

export async function insertLetter(write: Writer, letter: NewLetter): Promise<void> {
  await write
    .insertInto('letter')
    .values({
      id: letter.id,
      client_id: letter.clientId,
      note_id: letter.noteId,
      therapist_id: letter.therapistId,
      urgency: letter.fields.urgency,
      fields: fieldsColumn.write(letter.fields),
      pages: letter.pages,
      hash: letter.hash,
      created_at: letter.createdAt,
      pdf: letter.pdf,
    })
    .execute();
}

export async function findLetterPdf(read: Reader, id: string): Promise<Uint8Array | undefined> {
  const row = await read.selectFrom('letter').select('pdf').where('id', '=', id).executeTakeFirst();
  return row && new Uint8Array(row.pdf);
}

export type NewLetterDelivery = {
  readonly id: string;
  readonly letterId: string;
  readonly way: 'printed' | 'saved';
  readonly printer: string | null;
  readonly copies: number;
  readonly at: string;
};

export async function insertLetterDelivery(write: Writer, delivery: NewLetterDelivery): Promise<void> {
  await write
    .insertInto('letter_delivery')
    .values({
      id: delivery.id,
      letter_id: delivery.letterId,
      way: delivery.way,
      printer: delivery.printer,
      copies: delivery.copies,
      at: delivery.at,
    })
    .execute();
}

/** Letters of a client with how they left, newest first. The PDFs stay where they are. */
export async function listLetters(read: Reader, clientId: string): Promise<LetterSummary[]> {
  const rows = await read
    .selectFrom('letter')
    .innerJoin('note', 'note.id', 'letter.note_id')
    .innerJoin('session', 'session.id', 'note.session_id')
    .innerJoin('therapist', 'therapist.id', 'letter.therapist_id')
    .where(inRecord('letter.client_id', clientId))
    .select([
      'letter.id',
      'letter.client_id as clientId',
      'letter.note_id as noteId',
      'session.date as sessionDate',
      'letter.created_at as createdAt',
      'letter.urgency',
      'letter.fields',
      'therapist.name as author',
      'letter.pages',
      'letter.hash',
    ])
    .orderBy('letter.created_at', 'desc')
    .orderBy('letter.id', 'desc')
    .execute();
  const deliveries = await read
    .selectFrom('letter_delivery')
    .innerJoin('letter', 'letter.id', 'letter_delivery.letter_id')
    .where(inRecord('letter.client_id', clientId))
    .select([
      'letter_delivery.letter_id as letterId',
      'letter_delivery.way',
      'letter_delivery.at',
      'letter_delivery.printer',
    ])
    .orderBy('letter_delivery.at')
    .execute();
  return rows.map(({ fields, ...row }) => ({
    ...row,
    to: fieldsColumn.read(fields).to,
    deliveries: deliveries
      .filter(({ letterId }) => letterId === row.id)
      .map(({ way, at, printer }) => ({ way, at, printer })),
  }));
}
