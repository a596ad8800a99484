import { findClient } from '#db/queries/clients.ts';
import { readPractice, readTherapist } from '#db/queries/practice.ts';
import type { ClientFields } from '#domain/clients/client.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { NoteView } from '#domain/contract/notes.ts';
import type { LetterFields } from '#domain/letters/letter.ts';
import type { PracticeFields, TherapistFields } from '#domain/practice/practice.ts';
import type { Rendered } from '#main/documents/document.ts';
import { renderLetter } from '#main/documents/letter.ts';
import type { QueryContext } from '../context.ts';
import { getNote } from '../notes/read-notes.ts';

export type LetterFacts = {
  readonly note: NoteView;
  readonly client: ClientFields;
  readonly practice: PracticeFields;
  readonly therapist: TherapistFields;
};

/** What a letter is made from: a session, signed or not, since an emergency does not wait for a signature. */
export async function letterFacts(context: QueryContext, noteId: string): Promise<LetterFacts> {
  const { read } = context;
  const note = await getNote(context, { noteId });
  const client = await findClient(read, note.clientId);
  if (!client) throw new AppError('vault-damaged');
  return {
    note,
    client: client.fields,
    practice: await readPractice(read),
    therapist: await readTherapist(read, context.therapistId),
  };
}

export function renderLetterOf(
  { ports, fontsFolder }: QueryContext,
  { note, client, practice, therapist }: LetterFacts,
  letter: LetterFields,
): Promise<Rendered> {
  return renderLetter({
    practice,
    therapist,
    client,
    letter,
    sessionDate: note.date,
    writtenOn: ports.clock.today(),
    createdAt: ports.clock.now(),
    fontsFolder,
  });
}
