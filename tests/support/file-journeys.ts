import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { emptyClient } from '#domain/clients/client.ts';
import { pieceBytes, pieceCount } from '#domain/files/file.ts';
import type { TestApp } from './test-router.ts';
import { testFolder } from './test-store.ts';

export async function addClient(app: TestApp, name: string): Promise<string> {
  return (await app.ok('clients.create', { fields: { ...emptyClient, name } })).id;
}

/** Writes a file into a folder of its own and gives its path. */
export function onDisk(name: string, content: Uint8Array | string): string {
  const path = join(testFolder(), name);
  writeFileSync(path, content);
  return path;
}

/** Where a file goes, as the preload would say it. */
export function toRecord(clientId: string, sessionId: string | null = null) {
  return { transferId: uuid(), clientId, sessionId };
}

/** Adds a file from the disk, as a drop does. */
export async function drop(
  app: TestApp,
  clientId: string,
  name: string,
  content: Uint8Array,
): Promise<string> {
  const path = onDisk(name, content);
  return (await app.ok('files.addFromDisk', { ...toRecord(clientId), path })).id;
}

/** Sends a content in pieces, as a paste does, and gives the transfer's id. */
export async function sendInPieces(app: TestApp, content: Uint8Array): Promise<string> {
  const transferId = uuid();
  for (let offset = 0; offset < content.length; offset += pieceBytes) {
    const bytes = content.slice(offset, offset + pieceBytes);
    await app.ok('files.sendPiece', { transferId, total: content.length, offset, bytes });
  }
  return transferId;
}

/** A file's content as the window gets it, piece by piece. */
export async function contentOf(app: TestApp, fileId: string): Promise<Uint8Array> {
  const { bytes } = await app.ok('files.get', { fileId });
  const pieces: Uint8Array[] = [];
  for (let number = 0; number < pieceCount(bytes); number += 1) {
    pieces.push((await app.ok('files.piece', { fileId, number })).bytes);
  }
  return new Uint8Array(Buffer.concat(pieces));
}
