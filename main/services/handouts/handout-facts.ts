import { findClient } from '#db/queries/clients.ts';
import { findEpisode, type StoredEpisode } from '#db/queries/episodes.ts';
import { listExerciseLimits } from '#db/queries/exercise-limits.ts';
import { readPractice } from '#db/queries/practice.ts';
import { stageOn } from '#domain/clients/episode.ts';
import type { ClientRecord } from '#domain/contract/clients.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { NoteView } from '#domain/contract/notes.ts';
import type { ContentBlock } from '#domain/handouts/block.ts';
import type { ExerciseLimitation } from '#domain/handouts/limits.ts';
import { type Suggestion, suggestBlocks } from '#domain/handouts/suggest.ts';
import { noteVerdict } from '#domain/notes/note-verdict.ts';
import type { PracticeFields } from '#domain/practice/practice.ts';
import type { QueryContext } from '../context.ts';
import { getNote } from '../notes/read-notes.ts';

export type HandoutFacts = {
  readonly note: NoteView;
  readonly client: Omit<ClientRecord, 'hasOpenFlag'>;
  readonly episode: StoredEpisode;
  readonly practice: PracticeFields;
  /** What the therapist has said of this client and exercises. */
  readonly limitations: ExerciseLimitation[];
};

/** What a handout is made from: a signed note and whom it is about. Errors: not-found, note-not-signed. */
export async function handoutFacts(context: QueryContext, noteId: string): Promise<HandoutFacts> {
  const { read } = context;
  const note = await getNote(context, { noteId });
  if (note.state !== 'signed') throw new AppError('note-not-signed');
  const client = await findClient(read, note.clientId);
  const episode = await findEpisode(read, note.episodeId);
  if (!client || !episode) throw new AppError('vault-damaged');
  const limitations = await listExerciseLimits(read, note.clientId);
  return { note, client, episode, practice: await readPractice(read), limitations };
}

/** What the rules say of each block for this session: the builder shows it and the printed handout obeys it. */
export function suggestionsFor(
  { note, episode, limitations }: HandoutFacts,
  blocks: readonly ContentBlock[],
): readonly Suggestion[] {
  return suggestBlocks({
    blocks,
    note: note.body,
    stage: stageOn(episode.fields.onset, note.date),
    facts: {
      isFirstSession: note.previous === null,
      day: note.date,
      health: note.known.health,
      limitations,
    },
    verdict: noteVerdict(note.body, note.known, note.date),
  });
}
