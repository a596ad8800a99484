import { AppError, type Envelope } from '#domain/contract/errors.ts';
import type { AddedFile } from '#domain/contract/files.ts';
import type { FileTarget } from '#domain/contract/from-disk.ts';
import { mostFileBytes, pieceBytes } from '#domain/files/file.ts';
import { bridge } from './bridge.ts';
import { CallError, call } from './client.ts';

type Following = {
  /** Bytes that are in, of how many. */
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
};

/** How often a file on its way from a slow disk is asked for. */
const askEveryMs = 250;

/** Adds a file to a record: by its path where it has one, else piece by piece. Rejects with an AppError. */
export async function addFile(target: FileTarget, file: File, following: Following): Promise<AddedFile> {
  const { signal } = following;
  const { transferId } = target;
  const giveUp = () => void call('files.cancel', { transferId }).catch(() => undefined);
  signal.addEventListener('abort', giveUp);
  try {
    const fromDisk = bridge().addFile(target, file);
    if (fromDisk === null) return await addInPieces(target, file, following);
    return addedOf(await whileAsking(transferId, fromDisk, following));
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}

function addedOf(answer: unknown): AddedFile {
  const envelope = answer as Envelope<AddedFile>;
  if (!envelope.ok) throw new CallError(envelope.error);
  return envelope.value;
}

async function whileAsking<Answer>(
  transferId: string,
  answer: Promise<Answer>,
  { onProgress }: Following,
): Promise<Answer> {
  const timer = setInterval(() => {
    void call('files.progress', { transferId }).then(
      ({ done, total }) => total > 0 && onProgress(done, total),
      () => undefined,
    );
  }, askEveryMs);
  return answer.finally(() => clearInterval(timer));
}

async function addInPieces(target: FileTarget, file: File, following: Following): Promise<AddedFile> {
  // Asked here already, so that a film is not sent to be refused at its end.
  if (file.size === 0) throw new AppError('file-empty');
  if (file.size > mostFileBytes) throw new AppError('file-too-large');
  await sendPieces(target.transferId, file, following);
  return call('files.addFromPieces', { ...target, name: file.name });
}

/** Sends a content to the store's memory, no call larger than a call may be. */
export async function sendPieces(
  transferId: string,
  content: Blob,
  { onProgress, signal }: Following,
): Promise<void> {
  for (let offset = 0; offset < content.size; offset += pieceBytes) {
    if (signal.aborted) throw new AppError('cancelled');
    const bytes = new Uint8Array(await content.slice(offset, offset + pieceBytes).arrayBuffer());
    const { received } = await call('files.sendPiece', { transferId, total: content.size, offset, bytes });
    onProgress(received, content.size);
  }
}

/** A content of the store, whole, got piece by piece. */
export async function fetchContent(
  { id, bytes }: { readonly id: string; readonly bytes: number },
  { onProgress, signal }: Following,
): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(bytes);
  for (let offset = 0; offset < bytes; offset += pieceBytes) {
    const piece = await call('files.piece', { fileId: id, number: offset / pieceBytes });
    if (signal.aborted) throw new AppError('cancelled');
    whole.set(piece.bytes, offset);
    onProgress(offset + piece.bytes.length, bytes);
  }
  return whole;
}
