import { Button } from '@mantine/core';
import type { NoteView } from '#domain/contract/notes.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { Page } from '#renderer/parts/Page.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { NoteHeader } from './NoteHeader.tsx';

/** A draft that was set aside: kept, and one step from being a draft again. */
export function DiscardedNote({ note }: { readonly note: NoteView }) {
  const restoring = useWrite('notes.setDiscarded');
  return (
    <Page
      header={
        <NoteHeader
          note={note}
          state={<span>{t('notes.sessions.discarded')}</span>}
          primary={
            <Button
              loading={restoring.isPending}
              onClick={() => restoring.mutate({ noteId: note.noteId, isDiscarded: false })}
            >
              {t('notes.discarded.restore')}
            </Button>
          }
        />
      }
    >
      {restoring.error !== null && <CallErrorState error={restoring.error} />}
      <EmptyState title={t('notes.discarded.title')}>{t('notes.discarded.text')}</EmptyState>
    </Page>
  );
}
