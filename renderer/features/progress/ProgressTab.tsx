import { Button, Select } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { EpisodeView } from '#domain/contract/episodes.ts';
import { useRead } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { currentEpisode } from '#renderer/parts/ClientFacts.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { PainProgress } from './PainProgress.tsx';
import { ProgressLetterDialog } from './ProgressLetterDialog.tsx';
import classes from './ProgressTab.module.css';

/** Is the client better? Pain over the sessions of an episode, judged against what counts as a change. */
export function ProgressTab() {
  const { clientId = '' } = useParams({ strict: false });
  const list = useRead('episodes.list', { clientId });
  const [chosen, setChosen] = useState<string | null>(null);
  const [isLetterOpen, setIsLetterOpen] = useState(false);
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
  return (
    <div className={classes.root}>
      <div className={classes.head}>
        {episodes.length > 1 && <EpisodeSwitch episodes={episodes} episode={episode} onChoose={setChosen} />}
        <Button variant="default" onClick={() => setIsLetterOpen(true)}>
          {t('progress.letter.title')}
        </Button>
      </div>
      <PainOf key={episode.id} episodeId={episode.id} />
      {isLetterOpen && <ProgressLetterDialog episodeId={episode.id} onClose={() => setIsLetterOpen(false)} />}
    </div>
  );
}

type EpisodeSwitchProps = {
  readonly episodes: readonly EpisodeView[];
  readonly episode: EpisodeView;
  readonly onChoose: (episodeId: string | null) => void;
};

function EpisodeSwitch({ episodes, episode, onChoose }: EpisodeSwitchProps) {
  const dates = useDates();
  return (
    <Select
      className={classes.episodes ?? ''}
      label={t('progress.episode')}
      value={episode.id}
      onChange={onChoose}
      allowDeselect={false}
      data={episodes.map(({ id, fields }) => ({
        value: id,
        label: t('progress.episodeLabel', {
          complaint: fields.complaint.trim() === '' ? t('progress.noComplaint') : fields.complaint,
          date: dates.day(fields.onset),
        }),
      }))}
    />
  );
}

function PainOf({ episodeId }: { readonly episodeId: string }) {
  const pain = useRead('progress.pain', { episodeId });
  if (pain.data !== undefined) return <PainProgress points={pain.data.points} />;
  return pain.error === null ? (
    <DelayedSkeleton label={t('progress.loading')} rows={6} />
  ) : (
    <CallErrorState error={pain.error} onRetry={() => void pain.refetch()} isRetrying={pain.isFetching} />
  );
}
