import type { ConsentTextView, ConsentView } from '#domain/contract/consents.ts';
import { addDays } from '#domain/dates/calendar-date.ts';
import { dayOf } from '#renderer/i18n/dates.ts';
import { clientId } from '#tests/renderer/client/open-page.tsx';

export const today = dayOf(new Date());

export function aConsent(more: Partial<ConsentView> = {}): ConsentView {
  return {
    id: '00000000-0000-7000-8000-0000000000b1',
    clientId,
    kind: 'treatment',
    language: 'en',
    title: 'Consent to massage treatment',
    textNumber: 1,
    signedOn: addDays(today, -100),
    signedAt: `${addDays(today, -100)}T10:00:00.000Z`,
    expiresOn: addDays(today, 265),
    signerName: 'Mara Ödegård',
    relation: 'client',
    way: 'drawn',
    witness: 'Robin Vale, LMT',
    withdrawnOn: null,
    withdrawalReason: '',
    state: 'in-force',
    ...more,
  };
}

export function aText(more: Partial<ConsentTextView> = {}): ConsentTextView {
  const title = 'Consent to massage treatment';
  const body = 'I agree.\n\n### My rights\n\n- I can say stop at any time.';
  return {
    kind: 'treatment',
    language: 'en',
    title,
    body,
    isBuiltIn: true,
    hash: 'a'.repeat(64),
    latestNumber: 0,
    builtIn: {
      title,
      body,
      sources: ['WAC 246-830-565'],
      reviewedOn: addDays(today, -10),
      reviewDue: addDays(today, 355),
    },
    versions: [],
    ...more,
  };
}

const spanish = { language: 'es', title: 'Consentimiento', body: 'Acepto.', hash: 'b'.repeat(64) } as const;

/** Each kind in each language. */
export function allTexts(): ConsentTextView[] {
  return (['treatment', 'gluteal', 'anterior'] as const).flatMap((kind) => [
    aText({ kind }),
    aText({ kind, ...spanish }),
  ]);
}
