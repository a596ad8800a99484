import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { CallError } from '#renderer/api/client.ts';
import { useRead } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { Page } from '#renderer/parts/Page.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { HandoutBuilder } from './HandoutBuilder.tsx';

/** Puts together what the client takes home from this session. */
export function HandoutPage() {
  const { noteId = '' } = useParams({ strict: false });
  const note = useRead('notes.get', { noteId });
  const offer = useRead('handouts.compose', { noteId });
  if (note.data !== undefined && offer.data !== undefined) {
    return <HandoutBuilder key={noteId} note={note.data} offer={offer.data} />;
  }
  const error = note.error ?? offer.error;
  return (
    <Page header={<PageHeader title={t('handout.title')} />}>
      {error === null ? (
        <DelayedSkeleton label={t('handout.loading')} rows={8} />
      ) : error instanceof CallError && error.code === 'note-not-signed' ? (
        <EmptyState
          title={t('handout.title')}
          action={
            <Button renderRoot={(props) => <Link to="/notes/$noteId" params={{ noteId }} {...props} />}>
              {t('handout.openNote')}
            </Button>
          }
        >
          {t('handout.notSigned')}
        </EmptyState>
      ) : (
        <CallErrorState
          error={error}
          onRetry={() => void Promise.all([note.refetch(), offer.refetch()])}
          isRetrying={note.isFetching || offer.isFetching}
        />
      )}
    </Page>
  );
}
