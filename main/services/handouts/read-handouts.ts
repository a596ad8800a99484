import { findHandoutBefore, listHandouts } from '#db/queries/handouts.ts';
import { findNote } from '#db/queries/notes.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { HandoutSummary } from '#domain/contract/handouts.ts';
import type { MethodInput, MethodOutput } from '#domain/contract/table.ts';
import { exerciseOfBlock } from '#domain/handouts/exercises.ts';
import type { QueryContext } from '../context.ts';

export async function listClientHandouts(
  { read }: QueryContext,
  { clientId }: { readonly clientId: string },
): Promise<{ handouts: HandoutSummary[] }> {
  return { handouts: await listHandouts(read, clientId) };
}

/** What the client was given to do before this session. Errors: not-found. */
export async function lastGivenExercises(
  { read }: QueryContext,
  { noteId }: MethodInput<'handouts.lastGiven'>,
): Promise<MethodOutput<'handouts.lastGiven'>> {
  const note = await findNote(read, noteId);
  if (note === undefined) throw new AppError('not-found');
  const handout = await findHandoutBefore(read, note);
  if (handout === undefined) return { given: null };
  const exercises = handout.blocks.flatMap(({ id }) => exerciseOfBlock(id) ?? []);
  return { given: { handoutId: handout.id, sessionDate: handout.sessionDate, exercises } };
}
