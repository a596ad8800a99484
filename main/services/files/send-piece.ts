import type { MethodInput } from '#domain/contract/table.ts';
import type { QueryContext } from '../context.ts';
import { transfersOf } from './transfers.ts';

/** Takes a piece of a content that lies on no disk. It waits in memory until the file is whole. */
export async function sendPiece(
  { read }: QueryContext,
  { transferId, ...piece }: MethodInput<'files.sendPiece'>,
): Promise<{ received: number }> {
  return { received: transfersOf(read).addPiece(transferId, piece) };
}

type OfTransfer = { readonly transferId: string };

export async function transferProgress({ read }: QueryContext, { transferId }: OfTransfer) {
  return transfersOf(read).progress(transferId);
}

export async function cancelTransfer(
  { read }: QueryContext,
  { transferId }: OfTransfer,
): Promise<Record<string, never>> {
  transfersOf(read).cancel(transferId);
  return {};
}
