import type { ConsentKind } from '#domain/consents/consent.ts';
import { type ConsentDraft, consentDraft } from '#domain/consents/draft.ts';
import type { Reader, Writer } from '../database.ts';
import { jsonColumn } from '../schema/json.ts';
import { inRecord } from './record.ts';

const draftColumn = jsonColumn(consentDraft);

type Which = { readonly clientId: string; readonly kind: ConsentKind };

/** Keeps the draft of this client and kind as it is now. */
export async function writeConsentDraft(
  write: Writer,
  { clientId, kind }: Which,
  draft: ConsentDraft,
  savedAt: string,
): Promise<void> {
  const kept = { body: draftColumn.write(draft), saved_at: savedAt };
  await write
    .insertInto('consent_draft')
    .values({ client_id: clientId, kind, ...kept })
    .onConflict((conflict) => conflict.columns(['client_id', 'kind']).doUpdateSet(kept))
    .execute();
}

/** The newest draft of the record; a record that was merged may hold two. */
export async function findConsentDraft(
  read: Reader,
  { clientId, kind }: Which,
): Promise<ConsentDraft | undefined> {
  const row = await read
    .selectFrom('consent_draft')
    .select('body')
    .where(inRecord('client_id', clientId))
    .where('kind', '=', kind)
    .orderBy('saved_at', 'desc')
    .executeTakeFirst();
  return row && draftColumn.read(row.body);
}

export async function deleteConsentDraft(write: Writer, { clientId, kind }: Which): Promise<void> {
  await write
    .deleteFrom('consent_draft')
    .where(inRecord('client_id', clientId))
    .where('kind', '=', kind)
    .execute();
}
