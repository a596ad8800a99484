import { z } from 'zod';
import { instant } from '../dates/calendar-date.ts';
import { caption, fileKinds, fileName, mediaTypes, mostFileBytes, pieceBytes } from '../files/file.ts';
import { command, effect, query } from './method.ts';

const fileId = z.uuid();
const clientId = z.uuid();

/** Chosen by the window: one file on its way in, to be asked for and to be cancelled. */
const transferId = z.uuid();

export const fileView = z.strictObject({
  id: fileId,
  clientId,
  /** The session it belongs to; null for the record as a whole. */
  sessionId: z.uuid().nullable(),
  name: z.string(),
  kind: z.enum(fileKinds),
  mediaType: z.enum(mediaTypes),
  bytes: z.int(),
  /** SHA-256 of the content as hex. */
  sha256: z.string(),
  caption: z.string(),
  addedBy: z.string(),
  addedAt: instant,
  removedAt: instant.nullable(),
});
export type FileView = z.output<typeof fileView>;

/** What came in. */
const addedFile = z.strictObject({ id: fileId, name: z.string(), kind: z.enum(fileKinds) });
export type AddedFile = z.output<typeof addedFile>;

const contentBytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'invalid-input');
const piece = contentBytes.refine((bytes) => bytes.length > 0 && bytes.length <= pieceBytes, 'too-large');

/** Where a file goes. */
const target = { transferId, clientId, sessionId: z.uuid().nullable() };

const contentErrors = [
  'not-found',
  'cancelled',
  'file-empty',
  'file-too-large',
  'file-type-not-kept',
  'file-type-heic',
  'file-is-program',
  'file-damaged',
  'picture-too-large',
  'too-many-files',
  'disk-full',
] as const;

export const files = {
  /** Files of a record, newest first; those set aside only when asked for. */
  'files.list': query({
    input: z.strictObject({
      clientId,
      isRemoved: z.boolean(),
      offset: z.int().min(0),
      limit: z.int().min(1).max(200),
    }),
    output: z.strictObject({
      total: z.int(),
      /** How many are set aside. */
      removed: z.int(),
      rows: z.array(fileView),
    }),
    errors: [],
    tags: ['files'],
  }),
  'files.get': query({
    input: z.strictObject({ fileId }),
    output: fileView,
    errors: ['not-found'],
    tags: ['files'],
  }),
  /** One piece of a content, counted from 0. Every piece but the last has `pieceBytes` bytes. */
  'files.piece': query({
    input: z.strictObject({ fileId, number: z.int().min(0) }),
    output: z.strictObject({ bytes: contentBytes }),
    errors: ['not-found'],
    tags: ['files'],
  }),
  /**
   * Takes a file from the disk. Only the preload can send it, with the path of a file that the therapist dropped,
   * pasted or chose; the page itself never learns a path. The path is used once and kept nowhere.
   */
  'files.addFromDisk': effect({
    input: z.strictObject({ ...target, path: z.string().min(1).max(4_096) }),
    output: addedFile,
    errors: [...contentErrors, 'file-gone', 'file-is-folder', 'file-is-special', 'file-not-readable'],
    invalidates: ['files', 'timeline'],
    audit: { action: 'file.added', entity: 'file', id: (_input, output) => output.id },
  }),
  /** Takes a content that lies on no disk, such as a picture that was pasted, after its last piece. */
  'files.addFromPieces': effect({
    input: z.strictObject({ ...target, name: fileName }),
    output: addedFile,
    errors: [...contentErrors, 'transfer-incomplete'],
    invalidates: ['files', 'timeline'],
    audit: { action: 'file.added', entity: 'file', id: (_input, output) => output.id },
  }),
  /** A piece on its way in. It waits in memory, so it leaves no trace; pieces come one after the other. */
  'files.sendPiece': query({
    input: z.strictObject({
      transferId,
      total: z.int().min(1).max(mostFileBytes, 'file-too-large'),
      offset: z.int().min(0),
      bytes: piece,
    }),
    output: z.strictObject({ received: z.int() }),
    errors: ['file-too-large', 'transfer-incomplete', 'cancelled'],
    tags: [],
  }),
  /** How far a file has come; zero of zero before it began. */
  'files.progress': query({
    input: z.strictObject({ transferId }),
    output: z.strictObject({ done: z.int(), total: z.int() }),
    errors: [],
    tags: [],
  }),
  /** Gives up a file on its way in. One that is already in stays. */
  'files.cancel': query({
    input: z.strictObject({ transferId }),
    output: z.strictObject({}),
    errors: [],
    tags: [],
  }),
  'files.describe': command({
    input: z.strictObject({ fileId, caption, sessionId: z.uuid().nullable() }),
    output: z.strictObject({}),
    errors: ['not-found', 'text-too-long'],
    invalidates: ['files', 'timeline'],
    audit: { action: 'file.described', entity: 'file', id: (input) => input.fileId },
  }),
  /** Sets a file aside or brings it back. It stays in the store either way. */
  'files.setRemoved': command({
    input: z.strictObject({ fileId, isRemoved: z.boolean() }),
    output: z.strictObject({}),
    errors: ['not-found'],
    invalidates: ['files', 'timeline'],
    audit: { action: 'file.removed-set', entity: 'file', id: (input) => input.fileId },
  }),
} as const;
