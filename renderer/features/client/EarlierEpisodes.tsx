import { Button } from '@mantine/core';
import type { EpisodeView } from '#domain/contract/episodes.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import classes from './OverviewTab.module.css';

type EarlierEpisodesProps = {
  readonly episodes: readonly EpisodeView[];
  readonly onSummary: (episodeId: string) => void;
};

/** Episodes beside the current one, most of them closed. A closed one is summed up on paper, or opened again. */
export function EarlierEpisodes({ episodes, onSummary }: EarlierEpisodesProps) {
  const dates = useDates();
  const opening = useWrite('episodes.setClosed');
  if (episodes.length === 0) return null;
  return (
    <Section level={3} title={t('client.episode.earlier')}>
      <ul className={classes.list}>
        {episodes.map((episode) => (
          <li key={episode.id} className={classes.entry}>
            <bdi>
              {episode.fields.complaint.trim() === ''
                ? t('client.episode.noComplaint')
                : episode.fields.complaint}
            </bdi>
            <span className={classes.muted}>
              {t('client.episode.closedLine', {
                began: dates.day(episode.fields.onset),
                sessions: t('client.episode.sessionCount', { count: episode.sessionCount }),
              })}
            </span>
            {episode.closedAt !== null && (
              <Button variant="subtle" size="xs" onClick={() => onSummary(episode.id)}>
                {t('paper.of.discharge-summary')}
              </Button>
            )}
            {episode.closedAt !== null && (
              <Button
                variant="subtle"
                size="xs"
                loading={opening.isPending && opening.variables.episodeId === episode.id}
                onClick={() =>
                  opening.mutate({
                    episodeId: episode.id,
                    expectedRevision: episode.revision,
                    isClosed: false,
                  })
                }
              >
                {t('client.episode.reopen')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {opening.error !== null && <CallErrorState error={opening.error} />}
    </Section>
  );
}
