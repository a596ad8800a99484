import { Select } from '@mantine/core';
import type { EpisodeView } from '#domain/contract/episodes.ts';
import { type Dates, useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './ProgressTab.module.css';

type EpisodeChoiceProps = {
  readonly label: string;
  readonly episodes: readonly EpisodeView[];
  readonly value: string | null;
  /** Said where none is chosen; without it one always is. */
  readonly none?: string;
  readonly onChoose: (episodeId: string | null) => void;
};

/** One of the client's episodes. */
export function EpisodeChoice({ label, episodes, value, none, onChoose }: EpisodeChoiceProps) {
  const dates = useDates();
  return (
    <Select
      className={classes.episodes ?? ''}
      label={label}
      value={value}
      onChange={onChoose}
      {...(none === undefined ? { allowDeselect: false } : { placeholder: none, clearable: true })}
      clearButtonProps={{ 'aria-label': t('progress.compare.end') }}
      data={episodes.map((episode) => ({ value: episode.id, label: episodeWords(episode.fields, dates) }))}
    />
  );
}

export function episodeWords(
  { complaint, onset }: Pick<EpisodeView['fields'], 'complaint' | 'onset'>,
  dates: Pick<Dates, 'day'>,
): string {
  return t('progress.episodeLabel', {
    complaint: complaint.trim() === '' ? t('progress.noComplaint') : complaint,
    date: dates.day(onset),
  });
}
