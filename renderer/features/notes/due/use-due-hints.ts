import type { NoteBody } from '#domain/notes/body.ts';
import { stillToAsk } from '#domain/notes/still-to-ask.ts';
import { progressFactsOf } from '#domain/progress/facts-of-note.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { dueLine } from '#renderer/parts/due/due-words.ts';
import { useDue } from './use-due.ts';

/** In words, what was due and stands nowhere in the note. Pain now has a hint of its own, with or without a plan. */
export function useDueHints(noteId: string, body: NoteBody): readonly string[] {
  const { due } = useDue(noteId);
  const open = stillToAsk(due, progressFactsOf(body).readings).filter(
    ({ measure }) => measure !== 'pain-now',
  );
  return open.length === 0 ? [] : [t('due.notAsked', { measures: dueLine(open) })];
}
