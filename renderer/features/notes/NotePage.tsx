import { useParams } from '@tanstack/react-router';
import { useRead } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { Page } from '#renderer/parts/Page.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { DiscardedNote } from './DiscardedNote.tsx';
import { DraftNote } from './DraftNote.tsx';
import { SignedNote } from './SignedNote.tsx';

/** A session's note: to write while it is a draft, to read once it is signed. */
export function NotePage() {
  const { noteId = '' } = useParams({ strict: false });
  const note = useRead('notes.get', { noteId });
  if (note.data === undefined) {
    return (
      <Page header={<PageHeader title={t('notes.title')} />}>
        {note.error === null ? (
          <DelayedSkeleton label={t('notes.loading')} rows={8} />
        ) : (
          <CallErrorState
            error={note.error}
            onRetry={() => void note.refetch()}
            isRetrying={note.isFetching}
          />
        )}
      </Page>
    );
  }
  switch (note.data.state) {
    case 'draft':
      return <DraftNote key={noteId} note={note.data} />;
    case 'signed':
      return <SignedNote key={noteId} note={note.data} />;
    case 'discarded':
      return <DiscardedNote key={noteId} note={note.data} />;
  }
}
