import { useParams } from '@tanstack/react-router';
import { useRead } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { currentEpisode } from '#renderer/parts/ClientFacts.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { EpisodeSection } from './EpisodeSection.tsx';
import { GivenHandouts } from './GivenHandouts.tsx';
import { LastSessionSection } from './LastSessionSection.tsx';
import classes from './OverviewTab.module.css';
import { RecordSection } from './RecordSection.tsx';
import { TimelineSection } from './TimelineSection.tsx';
import { TrendSection } from './TrendSection.tsx';

/** Where things stand: the episode, the pain, what happened so far, and who this is. */
export function OverviewTab() {
  const { clientId = '' } = useParams({ strict: false });
  const client = useRead('clients.get', { clientId });
  const episodes = useRead('episodes.list', { clientId });
  const error = client.error ?? episodes.error;
  if (client.data === undefined || episodes.data === undefined) {
    return error === null ? (
      <DelayedSkeleton label={t('client.loading')} rows={8} />
    ) : (
      <CallErrorState
        error={error}
        onRetry={() => void Promise.all([client.refetch(), episodes.refetch()])}
      />
    );
  }
  const episode = currentEpisode(episodes.data.episodes);
  return (
    <div className={classes.root}>
      <div className={classes.column}>
        <EpisodeSection clientId={clientId} episode={episode} all={episodes.data.episodes} />
        {episode !== null && <TrendSection clientId={clientId} episodeId={episode.id} />}
        <TimelineSection clientId={clientId} />
      </div>
      <div className={classes.column}>
        <LastSessionSection clientId={clientId} />
        <RecordSection record={client.data} />
        <GivenHandouts clientId={clientId} />
      </div>
    </div>
  );
}
