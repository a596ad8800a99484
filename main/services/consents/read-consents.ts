import { findConsentDraft } from '#db/queries/consent-drafts.ts';
import { listConsents, type StoredConsent } from '#db/queries/consents.ts';
import type { ConsentKind } from '#domain/consents/consent.ts';
import type { ConsentDraft } from '#domain/consents/draft.ts';
import { consentStateOn } from '#domain/consents/in-force.ts';
import type { ConsentView } from '#domain/contract/consents.ts';
import type { CalendarDate } from '#domain/dates/calendar-date.ts';
import type { QueryContext } from '../context.ts';

export async function listClientConsents(
  { read, ports }: QueryContext,
  { clientId }: { readonly clientId: string },
): Promise<{ consents: ConsentView[] }> {
  const today = ports.clock.today();
  const consents = await listConsents(read, clientId);
  return { consents: consents.map((consent) => viewOf(consent, today)) };
}

function viewOf(consent: StoredConsent, today: CalendarDate): ConsentView {
  const { witnessName, witnessCredentials, withdrawnAt: _at, withdrawalReason, ...rest } = consent;
  return {
    ...rest,
    witness: witnessCredentials === '' ? witnessName : `${witnessName}, ${witnessCredentials}`,
    withdrawalReason: withdrawalReason ?? '',
    state: consentStateOn(consent, today),
  };
}

export async function readConsentDraft(
  { read }: QueryContext,
  input: { readonly clientId: string; readonly kind: ConsentKind },
): Promise<{ draft: ConsentDraft | null }> {
  return { draft: (await findConsentDraft(read, input)) ?? null };
}
