import { missingConsents } from '#domain/consents/missing.ts';
import type { NoteBody } from '#domain/notes/body.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { missingWords } from './sections/ConsentWarning.tsx';
import { useSessionConsents } from './sections/use-session-consents.ts';

/** In words, which consents the treatment of a note was done without. None where nothing was treated. */
export function useConsentHints(noteId: string, { treatment }: NoteBody): readonly string[] {
  const known = useSessionConsents(noteId);
  if (known === null || treatment.rows.length === 0) return [];
  if (known === 'unknown') return [t('consents.warning.unknown')];
  return missingConsents(treatment.rows, known.consents, known.date).map(missingWords);
}
