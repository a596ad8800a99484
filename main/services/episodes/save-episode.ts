import { clientExists } from '#db/queries/clients.ts';
import { findEpisode, insertEpisode, updateEpisode, updateEpisodeClosed } from '#db/queries/episodes.ts';
import type { EpisodeFields } from '#domain/clients/episode.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { CommandContext } from '../context.ts';
import { requireNotInFuture } from '../dates.ts';
import { type ExpectedRevision, saveRevision } from '../save-revision.ts';

type Saved = { id: string; revision: number };
type Existing = { readonly episodeId: string; readonly expectedRevision: number };

export async function createEpisode(
  { read, write, ports }: CommandContext,
  input: { readonly clientId: string; readonly fields: EpisodeFields },
): Promise<Saved> {
  requireNotInFuture(input.fields.onset, 'fields.onset', ports.clock);
  if (!(await clientExists(read, input.clientId))) throw new AppError('not-found');
  const id = ports.ids.next();
  await insertEpisode(write, { id, clientId: input.clientId }, input.fields, ports.clock.now());
  return { id, revision: 1 };
}

export async function changeEpisode(
  context: CommandContext,
  input: Existing & { readonly fields: EpisodeFields },
): Promise<Saved> {
  requireNotInFuture(input.fields.onset, 'fields.onset', context.ports.clock);
  return save(context, input, (expected) => updateEpisode(context.write, expected, input.fields));
}

export async function setEpisodeClosed(
  context: CommandContext,
  input: Existing & { readonly isClosed: boolean },
): Promise<Saved> {
  return save(context, input, (expected) =>
    updateEpisodeClosed(context.write, expected, input.isClosed ? expected.at : null),
  );
}

function save(
  { read, ports }: CommandContext,
  { episodeId, expectedRevision }: Existing,
  change: (expected: ExpectedRevision) => Promise<boolean>,
): Promise<Saved> {
  const exists = async () => (await findEpisode(read, episodeId)) !== undefined;
  return saveRevision({ id: episodeId, expectedRevision, clock: ports.clock, change, exists });
}
