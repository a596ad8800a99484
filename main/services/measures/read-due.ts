import { findDraft, findNote, listDraftsOn, type StoredNote } from '#db/queries/notes.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { DueAtSession } from '#domain/contract/measures.ts';
import { dueMeasures } from '#domain/measures/due.ts';
import { stillToAsk } from '#domain/notes/still-to-ask.ts';
import { progressFactsOf } from '#domain/progress/facts-of-note.ts';
import { occasionOf } from '#domain/progress/occasion.ts';
import { episodeCourse } from '#domain/progress/overall.ts';
import { reviewPrompt } from '#domain/progress/review-prompt.ts';
import type { QueryContext } from '../context.ts';
import { readRecord } from '../progress/read-record.ts';

/** What is to be asked at the session of a note, by what was signed and entered so far. */
export async function readDue(
  context: QueryContext,
  { noteId }: { readonly noteId: string },
): Promise<DueAtSession> {
  const note = await findNote(context.read, noteId);
  if (!note) throw new AppError('not-found');
  return dueOf(context, note);
}

/** The same for today's sessions whose notes are not signed. */
export async function readDueToday(context: QueryContext): Promise<{ sessions: DueAtSession[] }> {
  const drafts = await listDraftsOn(context.read, context.ports.clock.today());
  return {
    sessions: await Promise.all(
      drafts.map(async (draft) => withoutAnswered(context, await dueOf(context, draft))),
    ),
  };
}

/** What stands in the draft is asked already. The window of a note looks at its own draft, which may be newer. */
async function withoutAnswered({ read }: QueryContext, session: DueAtSession): Promise<DueAtSession> {
  const draft = await findDraft(read, session.noteId);
  if (!draft) return session;
  return { ...session, due: [...stillToAsk(session.due, progressFactsOf(draft.body).readings)] };
}

type DueNote = Pick<StoredNote, 'noteId' | 'sessionId' | 'episodeId' | 'date' | 'time'>;

async function dueOf(context: QueryContext, note: DueNote): Promise<DueAtSession> {
  const { noteId, sessionId, episodeId } = note;
  const record = await readRecord(context, { episodeId });
  return {
    ...{ sessionId, noteId, episodeId },
    due: [...dueMeasures(record, occasionOf(record, note))],
    prompt: reviewPrompt(record, episodeCourse(record), note.date),
  };
}
