import { clientExists } from '#db/queries/clients.ts';
import { deleteConsentDraft, writeConsentDraft } from '#db/queries/consent-drafts.ts';
import type { ConsentKind } from '#domain/consents/consent.ts';
import type { ConsentDraft } from '#domain/consents/draft.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { CommandContext } from '../context.ts';

type Which = { readonly clientId: string; readonly kind: ConsentKind };

/** Keeps what is filled in and drawn so far. On the hot path: called again with every stroke. */
export async function saveConsentDraft(
  { read, write, ports }: CommandContext,
  { draft, ...which }: Which & { readonly draft: ConsentDraft },
): Promise<{ savedAt: string }> {
  if (!(await clientExists(read, which.clientId))) throw new AppError('not-found');
  const savedAt = ports.clock.now();
  await writeConsentDraft(write, which, draft, savedAt);
  return { savedAt };
}

export async function discardConsentDraft(
  { write }: CommandContext,
  which: Which,
): Promise<Record<string, never>> {
  await deleteConsentDraft(write, which);
  return {};
}
