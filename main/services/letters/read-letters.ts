import { listLetters } from '#db/queries/letters.ts';
import type { LetterSummary } from '#domain/contract/letters.ts';
import { composeLetter } from '#domain/letters/compose.ts';
import type { LetterFields } from '#domain/letters/letter.ts';
import { noteVerdict } from '#domain/notes/note-verdict.ts';
import type { QueryContext } from '../context.ts';
import { readKnownFacts } from '../safety/known-facts.ts';
import { letterFacts } from './letter-facts.ts';

/** The letter that the session's answers make, and those made from it before. */
export async function proposeLetter(
  context: QueryContext,
  { noteId }: { readonly noteId: string },
): Promise<{ clientId: string; fields: LetterFields; emergencyNumber: string; made: LetterSummary[] }> {
  const { note, client, practice } = await letterFacts(context, noteId);
  const known = await readKnownFacts(context.read, note.clientId);
  const verdict = noteVerdict(note.body, known, note.date);
  const made = await listLetters(context.read, note.clientId);
  return {
    clientId: note.clientId,
    fields: composeLetter({ body: note.body, verdict, practice, physician: client.physician }),
    emergencyNumber: practice.emergencyNumber,
    made: made.filter((letter) => letter.noteId === noteId),
  };
}

export async function listClientLetters(
  { read }: QueryContext,
  { clientId }: { readonly clientId: string },
): Promise<{ letters: LetterSummary[] }> {
  return { letters: await listLetters(read, clientId) };
}
