import { listEpisodes, type StoredEpisode } from '#db/queries/episodes.ts';
import { stageOn } from '#domain/clients/episode.ts';
import type { EpisodeView } from '#domain/contract/episodes.ts';
import { type CalendarDate, daysBetween } from '#domain/dates/calendar-date.ts';
import type { QueryContext } from '../context.ts';

export async function listClientEpisodes(
  { read, ports }: QueryContext,
  { clientId }: { readonly clientId: string },
): Promise<{ episodes: EpisodeView[] }> {
  const today = ports.clock.today();
  const episodes = await listEpisodes(read, clientId);
  return { episodes: episodes.map((episode) => viewOf(episode, today)) };
}

function viewOf(episode: StoredEpisode, today: CalendarDate): EpisodeView {
  const { onset } = episode.fields;
  return { ...episode, stage: stageOn(onset, today), days: daysBetween(onset, today) };
}
