import { createHash } from 'node:crypto';
import { clientExists } from '#db/queries/clients.ts';
import { hasRoomForFile, insertFile, isSessionOf, type NewFile } from '#db/queries/files.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { AddedFile } from '#domain/contract/files.ts';
import type { MethodInput } from '#domain/contract/table.ts';
import { mostFileBytes, shownName } from '#domain/files/file.ts';
import { sniff } from '#domain/files/sniff.ts';
import type { EffectContext, QueryContext } from '../context.ts';
import { transfersOf } from './transfers.ts';

/** Where a content goes and what it is called. */
type Destination = { readonly clientId: string; readonly sessionId: string | null; readonly name: string };

/** Reads a file of the therapist's disk and keeps its content. Of the path only the last part stays, as a name. */
export async function addFileFromDisk(
  context: EffectContext,
  { transferId, path, ...target }: MethodInput<'files.addFromDisk'>,
): Promise<AddedFile> {
  const { read, ports } = context;
  const destination = { ...target, name: shownName(path) };
  await requireRoom(context, destination);
  const transfers = transfersOf(read);
  const transfer = transfers.begin(transferId, 0);
  try {
    const content = await ports.files.read(path, {
      mostBytes: mostFileBytes,
      signal: transfer.cancelling.signal,
      onProgress: (done, total) => Object.assign(transfer, { done, total }),
    });
    return keep(context, destination, content);
  } finally {
    transfers.end(transferId);
  }
}

/** Keeps a content that came in pieces, such as a picture that was pasted. */
export async function addFileFromPieces(
  context: EffectContext,
  { transferId, ...destination }: MethodInput<'files.addFromPieces'>,
): Promise<AddedFile> {
  const content = transfersOf(context.read).take(transferId);
  await requireRoom(context, destination);
  return keep(context, destination, content);
}

async function requireRoom({ read }: QueryContext, { clientId, sessionId }: Destination): Promise<void> {
  if (!(await clientExists(read, clientId))) throw new AppError('not-found');
  if (sessionId !== null && !(await isSessionOf(read, clientId, sessionId))) throw new AppError('not-found');
  if (!(await hasRoomForFile(read, clientId))) throw new AppError('too-many-files');
}

function keep(context: EffectContext, destination: Destination, content: Uint8Array): AddedFile {
  const file = newFile(context, destination, content);
  context.record((write) => insertFile(write, file));
  return { id: file.id, name: file.name, kind: file.kind };
}

/**
 * The file as it will be stored, byte for byte. A photo's own notes, such as the place where it was taken, stay in it:
 * they are part of what was given, and nothing here reads or shows them.
 */
export function newFile(
  { ports, therapistId }: Pick<EffectContext, 'ports' | 'therapistId'>,
  destination: Destination,
  content: Uint8Array,
): NewFile {
  if (content.length > mostFileBytes) throw new AppError('file-too-large');
  const { type, refusal } = sniff(content);
  if (refusal !== null) throw new AppError(refusal);
  return {
    ...type,
    ...destination,
    id: ports.ids.next(),
    sha256: createHash('sha256').update(content).digest('hex'),
    addedBy: therapistId,
    addedAt: ports.clock.now(),
    content,
  };
}
