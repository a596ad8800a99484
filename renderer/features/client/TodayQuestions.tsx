import { Button, Modal } from '@mantine/core';
import { useRead } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { currentEpisode } from '#renderer/parts/ClientFacts.tsx';
import { MeasureSheetDialog } from '#renderer/parts/measures/MeasureSheetDialog.tsx';
import classes from './EpisodeDialog.module.css';
import { IntakeStartDialog } from './IntakeStartDialog.tsx';

type ForClientProps = { readonly clientId: string; readonly onClose: () => void };

/** The few questions before a session, on this screen: they belong to the open episode. */
export function TodayQuestions({ clientId, onClose }: ForClientProps) {
  const { episodeId, error } = useOpenEpisode(clientId);
  if (episodeId === undefined && error === null) return null;
  if (episodeId === null || error !== null) return <NoEpisode error={error} onClose={onClose} />;
  return <IntakeStartDialog clientId={clientId} form="check-in" onClose={onClose} />;
}

/** The same questions on paper. */
export function MeasureSheet({ clientId, onClose }: ForClientProps) {
  const { episodeId, error } = useOpenEpisode(clientId);
  if (episodeId === undefined && error === null) return null;
  if (typeof episodeId !== 'string') return <NoEpisode error={error} onClose={onClose} />;
  return <MeasureSheetDialog episodeId={episodeId} onClose={onClose} />;
}

/** Null where no episode is open, undefined while that is not known. */
function useOpenEpisode(clientId: string) {
  const { data, error } = useRead('episodes.list', { clientId });
  const episodeId = data === undefined ? undefined : (currentEpisode(data.episodes)?.id ?? null);
  return { episodeId, error };
}

type NoEpisodeProps = { readonly error: Error | null; readonly onClose: () => void };

function NoEpisode({ error, onClose }: NoEpisodeProps) {
  return (
    <Modal opened onClose={onClose} title={t('intake.start.todayItem')} withCloseButton={false}>
      <div className={classes.form}>
        {error === null ? <p>{t('intake.start.todayNoEpisode')}</p> : <CallErrorState error={error} />}
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('common.close')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
