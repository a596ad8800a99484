import type { FileView } from '#domain/contract/files.ts';
import {
  type FileType,
  type MediaType,
  mostFilesOfClient,
  pieceBytes,
  pieceCount,
} from '#domain/files/file.ts';
import type { Reader, Writer } from '../database.ts';
import { indexRow } from '../search/index-row.ts';
import { inRecord } from './record.ts';

export type NewFile = FileType & {
  readonly id: string;
  readonly clientId: string;
  readonly sessionId: string | null;
  readonly name: string;
  readonly sha256: string;
  readonly addedBy: string;
  readonly addedAt: string;
  readonly content: Uint8Array;
};

/** Writes the file and its content, piece by piece. */
export async function insertFile(write: Writer, file: NewFile): Promise<void> {
  const { content } = file;
  await write
    .insertInto('file')
    .values({
      id: file.id,
      client_id: file.clientId,
      session_id: file.sessionId,
      name: file.name,
      kind: file.kind,
      media_type: file.mediaType,
      bytes: content.length,
      sha256: file.sha256,
      caption: '',
      added_by: file.addedBy,
      added_at: file.addedAt,
      removed_at: null,
    })
    .execute();
  for (let number = 0; number < pieceCount(content.length); number += 1) {
    const bytes = content.subarray(number * pieceBytes, (number + 1) * pieceBytes);
    await write.insertInto('file_content').values({ file_id: file.id, number, bytes }).execute();
  }
  await indexRow(write, 'file', file.id);
}

function selectFiles(read: Reader) {
  return read
    .selectFrom('file')
    .innerJoin('therapist', 'therapist.id', 'file.added_by')
    .select([
      'file.id',
      'file.client_id as clientId',
      'file.session_id as sessionId',
      'file.name',
      'file.kind',
      'file.media_type as mediaType',
      'file.bytes',
      'file.sha256',
      'file.caption',
      'therapist.name as addedBy',
      'file.added_at as addedAt',
      'file.removed_at as removedAt',
    ]);
}

type FileRow = Awaited<ReturnType<ReturnType<typeof selectFiles>['executeTakeFirstOrThrow']>>;

const toView = (row: FileRow): FileView => ({ ...row, mediaType: row.mediaType as MediaType });

export type FileWindow = {
  readonly clientId: string;
  readonly isRemoved: boolean;
  readonly offset: number;
  readonly limit: number;
};

/** Files of a record, newest first: those in it, or those set aside. */
export async function listFiles(read: Reader, window: FileWindow): Promise<FileView[]> {
  const rows = await selectFiles(read)
    .where(inRecord('file.client_id', window.clientId))
    .where('file.removed_at', window.isRemoved ? 'is not' : 'is', null)
    .orderBy('file.added_at', 'desc')
    .orderBy('file.id', 'desc')
    .offset(window.offset)
    .limit(window.limit)
    .execute();
  return rows.map(toView);
}

export type FileCounts = { readonly kept: number; readonly removed: number };

export async function countFiles(read: Reader, clientId: string): Promise<FileCounts> {
  const { total, kept } = await read
    .selectFrom('file')
    .where(inRecord('file.client_id', clientId))
    .select(({ fn }) => [
      fn.countAll<number>().as('total'),
      fn.countAll<number>().filterWhere('removed_at', 'is', null).as('kept'),
    ])
    .executeTakeFirstOrThrow();
  return { kept, removed: total - kept };
}

/** Whether one more fits. Files set aside count: they stay in the store. */
export async function hasRoomForFile(read: Reader, clientId: string): Promise<boolean> {
  const { kept, removed } = await countFiles(read, clientId);
  return kept + removed < mostFilesOfClient;
}

export async function findFile(read: Reader, id: string): Promise<FileView | undefined> {
  const row = await selectFiles(read).where('file.id', '=', id).executeTakeFirst();
  return row && toView(row);
}

export async function findPiece(read: Reader, id: string, number: number): Promise<Uint8Array | undefined> {
  const row = await read
    .selectFrom('file_content')
    .select('bytes')
    .where('file_id', '=', id)
    .where('number', '=', number)
    .executeTakeFirst();
  return row && new Uint8Array(row.bytes);
}

/** The whole content, or undefined where a piece of it is missing. */
export async function readContent(
  read: Reader,
  { id, bytes }: Pick<FileView, 'id' | 'bytes'>,
): Promise<Uint8Array | undefined> {
  const whole = new Uint8Array(bytes);
  for (let number = 0; number < pieceCount(bytes); number += 1) {
    const piece = await findPiece(read, id, number);
    if (piece === undefined) return undefined;
    whole.set(piece, number * pieceBytes);
  }
  return whole;
}

/** True where there is such a file. */
export async function updateFile(
  write: Writer,
  id: string,
  change:
    | { readonly caption: string; readonly session_id: string | null }
    | { readonly removed_at: string | null },
): Promise<boolean> {
  const { numUpdatedRows } = await write
    .updateTable('file')
    .set(change)
    .where('id', '=', id)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  await indexRow(write, 'file', id);
  return true;
}

/** Whether a session belongs to a record. */
export async function isSessionOf(read: Reader, clientId: string, sessionId: string): Promise<boolean> {
  const row = await read
    .selectFrom('session')
    .select('id')
    .where('id', '=', sessionId)
    .where(inRecord('session.client_id', clientId))
    .executeTakeFirst();
  return row !== undefined;
}
