import { Button } from '@mantine/core';
import { useState } from 'react';
import type { EpisodeView } from '#domain/contract/episodes.ts';
import { termsEn } from '#domain/terms/en.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { DefinitionList } from '#renderer/ui/DefinitionList.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { EarlierEpisodes } from './EarlierEpisodes.tsx';
import { EpisodeDialog } from './EpisodeDialog.tsx';
import classes from './OverviewTab.module.css';

type EpisodeSectionProps = {
  readonly clientId: string;
  readonly episode: EpisodeView | null;
  readonly all: readonly EpisodeView[];
};

/** The episode that sessions are written for now, with those before it. */
export function EpisodeSection({ clientId, episode, all }: EpisodeSectionProps) {
  const [dialog, setDialog] = useState<'new' | 'edit' | 'close' | null>(null);
  const close = () => setDialog(null);
  return (
    <Section
      title={t('client.episode.title')}
      actions={
        episode !== null && (
          <>
            <Button variant="subtle" size="xs" onClick={() => setDialog('edit')}>
              {t('client.episode.edit')}
            </Button>
            <Button variant="subtle" size="xs" onClick={() => setDialog('close')}>
              {t('client.episode.close')}
            </Button>
            <Button variant="subtle" size="xs" onClick={() => setDialog('new')}>
              {t('client.episode.start')}
            </Button>
          </>
        )
      }
    >
      {episode === null ? (
        <EmptyState
          title={t('client.episode.none')}
          action={
            <Button variant="default" onClick={() => setDialog('new')}>
              {t('client.episode.start')}
            </Button>
          }
        >
          {t('client.episode.noneText')}
        </EmptyState>
      ) : (
        <EpisodeFacts episode={episode} />
      )}
      <EarlierEpisodes episodes={all.filter((each) => each !== episode)} />
      <EpisodeDialog
        opened={dialog === 'new' || dialog === 'edit'}
        clientId={clientId}
        episode={dialog === 'edit' ? episode : null}
        submitLabel={dialog === 'edit' ? t('common.save') : t('client.episode.begin')}
        onClose={close}
        onSaved={close}
      />
      {episode !== null && <CloseEpisode opened={dialog === 'close'} episode={episode} onClose={close} />}
    </Section>
  );
}

function EpisodeFacts({ episode }: { readonly episode: EpisodeView }) {
  const dates = useDates();
  const { fields } = episode;
  const onset = dates.day(fields.onset);
  const complaint = fields.complaint.trim();
  const text = (value: string) =>
    value.trim() === '' ? (
      ''
    ) : (
      <p className={classes.words} dir="auto">
        {value}
      </p>
    );
  return (
    <>
      <p className={classes.course} dir="auto">
        {complaint === '' ? t('client.episode.noComplaint') : complaint}
      </p>
      <DefinitionList
        items={[
          {
            key: 'stage',
            term: t('client.episode.stage'),
            value: t('client.episode.days', { stage: termsEn.stage[episode.stage], day: episode.days }),
          },
          {
            key: 'began',
            term: t('client.episode.began'),
            value: fields.onsetIsApproximate ? t('client.episode.about', { date: onset }) : onset,
          },
          { key: 'mode', term: t('client.episode.modeShort'), value: termsEn.onsetMode[fields.onsetMode] },
          { key: 'mechanism', term: t('client.episode.mechanismShort'), value: text(fields.mechanism) },
          { key: 'goals', term: t('client.episode.goalsShort'), value: text(fields.goals) },
          { key: 'plan', term: t('client.episode.planShort'), value: text(fields.plan) },
          { key: 'sessions', term: t('client.episode.sessions'), value: String(episode.sessionCount) },
        ]}
      />
    </>
  );
}

type CloseEpisodeProps = {
  readonly opened: boolean;
  readonly episode: EpisodeView;
  readonly onClose: () => void;
};

function CloseEpisode({ opened, episode, onClose }: CloseEpisodeProps) {
  const closing = useWrite('episodes.setClosed');
  return (
    <ConfirmDialog
      opened={opened}
      title={t('client.episode.closeTitle')}
      confirmLabel={t('client.episode.close')}
      cancelLabel={t('common.cancel')}
      busy={closing.isPending}
      error={closing.error === null ? undefined : <CallErrorState error={closing.error} />}
      onCancel={onClose}
      onConfirm={() =>
        closing.mutate(
          { episodeId: episode.id, expectedRevision: episode.revision, isClosed: true },
          { onSuccess: onClose },
        )
      }
    >
      <p>{t('client.episode.closeText')}</p>
    </ConfirmDialog>
  );
}
