import { Modal } from '@mantine/core';
import type { MeasureId } from '#domain/measures/catalogue.ts';
import { useRead } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { ScoresForm } from './ScoresForm.tsx';

type EnterScoresDialogProps = {
  readonly episodeId: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  /** What it was opened for: its row is there from the start. */
  readonly initialMeasure?: MeasureId | undefined;
};

/** Types in what a client wrote on a sheet, or the total of a questionnaire that the practice has. */
export function EnterScoresDialog(props: EnterScoresDialogProps) {
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={t('scores.title')}
      size="xl"
      // What was typed does not go with a click beside it.
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Opening {...props} />
    </Modal>
  );
}

function Opening(props: EnterScoresDialogProps) {
  const record = useRead('progress.record', { episodeId: props.episodeId });
  if (record.data !== undefined) return <ScoresForm {...props} record={record.data} />;
  return record.error === null ? (
    <DelayedSkeleton label={t('scores.loading')} rows={6} />
  ) : (
    <CallErrorState error={record.error} onRetry={() => void record.refetch()} />
  );
}
