import { useParams } from '@tanstack/react-router';
import { useRead } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { Page } from '#renderer/parts/Page.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { LetterBuilder } from './LetterBuilder.tsx';

/** The letter that goes with a client whom the safety questions send to a doctor. */
export function LetterPage() {
  const { noteId = '' } = useParams({ strict: false });
  const note = useRead('notes.get', { noteId });
  const proposed = useRead('letters.compose', { noteId });
  if (note.data !== undefined && proposed.data !== undefined) {
    return <LetterBuilder key={noteId} note={note.data} proposed={proposed.data} />;
  }
  const error = note.error ?? proposed.error;
  return (
    <Page header={<PageHeader title={t('letters.title')} />}>
      {error === null ? (
        <DelayedSkeleton label={t('letters.loading')} rows={8} />
      ) : (
        <CallErrorState
          error={error}
          onRetry={() => void Promise.all([note.refetch(), proposed.refetch()])}
          isRetrying={note.isFetching || proposed.isFetching}
        />
      )}
    </Page>
  );
}
