import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useRead } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { Page } from '#renderer/parts/Page.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { CorrectionNote } from './CorrectionNote.tsx';

/** The correction of a signed note, on the screen on which notes are written. */
export function CorrectionPage() {
  const { noteId = '' } = useParams({ strict: false });
  const note = useRead('notes.get', { noteId });
  if (note.data?.amendment?.kind === 'correction') return <CorrectionNote key={noteId} note={note.data} />;
  return (
    <Page header={<PageHeader title={t('amend.menu.correct')} />}>
      {note.error !== null && (
        <CallErrorState error={note.error} onRetry={() => void note.refetch()} isRetrying={note.isFetching} />
      )}
      {note.isPending && <DelayedSkeleton label={t('notes.loading')} rows={8} />}
      {note.data !== undefined && (
        <EmptyState
          title={t('amend.correction.none')}
          action={
            <Button renderRoot={(props) => <Link to="/notes/$noteId" params={{ noteId }} {...props} />}>
              {t('amend.correction.toNote')}
            </Button>
          }
        >
          {t('amend.correction.noneText')}
        </EmptyState>
      )}
    </Page>
  );
}
