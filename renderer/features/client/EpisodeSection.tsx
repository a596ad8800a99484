import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { EpisodeView } from '#domain/contract/episodes.ts';
import { termsEn } from '#domain/terms/en.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { EpisodePaperDialog } from '#renderer/parts/EpisodePaperDialog.tsx';
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
  // Of which episode: closing one makes another the current one, or none.
  const [summaryOf, setSummaryOf] = useState<string | null>(null);
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
      <EarlierEpisodes episodes={all.filter((each) => each !== episode)} onSummary={setSummaryOf} />
      <EpisodeDialog
        opened={dialog === 'new' || dialog === 'edit'}
        clientId={clientId}
        episode={dialog === 'edit' ? episode : null}
        submitLabel={dialog === 'edit' ? t('common.save') : t('client.episode.begin')}
        onClose={close}
        onSaved={close}
      />
      {episode !== null && (
        <CloseEpisode
          opened={dialog === 'close'}
          episode={episode}
          onClose={close}
          onSummary={() => setSummaryOf(episode.id)}
        />
      )}
      {summaryOf !== null && (
        <EpisodePaperDialog
          kind="discharge-summary"
          episodeId={summaryOf}
          onClose={() => setSummaryOf(null)}
        />
      )}
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
  /** The discharge summary is wanted. */
  readonly onSummary: () => void;
};

function CloseEpisode({ opened, episode, onClose, onSummary }: CloseEpisodeProps) {
  const closing = useWrite('episodes.setClosed');
  const [chosen, setChosen] = useState<boolean | null>(null);
  // Without a session there is nothing to sum up.
  const isSummaryWanted = chosen ?? episode.sessionCount > 0;
  // Not as a callback of the call: this dialog is gone with the episode before that would be called.
  const closeEpisode = () =>
    closing.mutateAsync({ episodeId: episode.id, expectedRevision: episode.revision, isClosed: true }).then(
      () => {
        onClose();
        if (isSummaryWanted) onSummary();
      },
      // Shown in the dialog.
      () => undefined,
    );
  return (
    <ConfirmDialog
      opened={opened}
      title={t('client.episode.closeTitle')}
      confirmLabel={t('client.episode.close')}
      cancelLabel={t('common.cancel')}
      busy={closing.isPending}
      error={closing.error === null ? undefined : <CallErrorState error={closing.error} />}
      onCancel={onClose}
      onConfirm={() => void closeEpisode()}
    >
      <p>{t('client.episode.closeText')}</p>
      <Checkbox
        className={classes.then ?? ''}
        label={t('client.episode.thenSummary')}
        checked={isSummaryWanted}
        onChange={(event) => setChosen(event.currentTarget.checked)}
      />
    </ConfirmDialog>
  );
}
