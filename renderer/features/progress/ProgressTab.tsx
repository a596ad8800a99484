import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { EpisodeView } from '#domain/contract/episodes.ts';
import { read, useRead } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { currentEpisode } from '#renderer/parts/ClientFacts.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { CourseView } from './CourseView.tsx';
import { EpisodeChoice } from './EpisodeChoice.tsx';
import { ProgressActions } from './ProgressActions.tsx';
import classes from './ProgressTab.module.css';

/** Is the client better? One episode at a time, judged by rules that say their source, and drawn. */
export function ProgressTab() {
  const { clientId = '' } = useParams({ strict: false });
  const list = useRead('episodes.list', { clientId });
  const [chosen, setChosen] = useState<string | null>(null);
  const [compared, setCompared] = useState<string | null>(null);
  if (list.data === undefined) {
    return list.error === null ? (
      <DelayedSkeleton label={t('progress.loading')} rows={6} />
    ) : (
      <CallErrorState error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />
    );
  }
  const { episodes } = list.data;
  const episode = episodes.find((each) => each.id === chosen) ?? currentEpisode(episodes) ?? episodes[0];
  if (episode === undefined) {
    return <EmptyState title={t('progress.noEpisodeTitle')}>{t('progress.noEpisodeText')}</EmptyState>;
  }
  const others = episodes.filter((each) => each.id !== episode.id);
  const other = others.find((each) => each.id === compared);
  return (
    <div className={classes.root}>
      {others.length > 0 && (
        <div className={classes.head}>
          <EpisodeChoice
            label={t('progress.episode')}
            episodes={episodes}
            value={episode.id}
            onChoose={setChosen}
          />
          <EpisodeChoice
            label={t('progress.compare.label')}
            episodes={others}
            value={other?.id ?? null}
            none={t('progress.compare.none')}
            onChoose={setCompared}
          />
        </div>
      )}
      <CourseOf key={episode.id} episode={episode} other={other} />
    </div>
  );
}

type CourseOfProps = { readonly episode: EpisodeView; readonly other: EpisodeView | undefined };

function CourseOf({ episode, other }: CourseOfProps) {
  const record = useRead('progress.record', { episodeId: episode.id });
  const beside = useQuery({
    ...read('progress.record', { episodeId: other?.id ?? episode.id }),
    enabled: other !== undefined,
  });
  const error = record.error ?? (other === undefined ? null : beside.error);
  if (error !== null) {
    const retry = () =>
      void Promise.all([record.refetch(), ...(other === undefined ? [] : [beside.refetch()])]);
    return (
      <CallErrorState error={error} onRetry={retry} isRetrying={record.isFetching || beside.isFetching} />
    );
  }
  if (record.data === undefined) return <DelayedSkeleton label={t('progress.loading')} rows={6} />;
  return (
    <CourseView
      record={record.data}
      other={other === undefined ? undefined : beside.data}
      actions={<ProgressActions episodeId={episode.id} />}
    />
  );
}
