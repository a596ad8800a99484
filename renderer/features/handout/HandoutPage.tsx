import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { HandoutLanguage } from '#domain/handouts/languages.ts';
import { CallError } from '#renderer/api/client.ts';
import { read, useRead } from '#renderer/api/queries.ts';
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
  return <NoteHandout key={noteId} noteId={noteId} />;
}

function NoteHandout({ noteId }: { readonly noteId: string }) {
  // The client's own language until another one is chosen.
  const [language, setLanguage] = useState<HandoutLanguage | null>(null);
  const note = useRead('notes.get', { noteId });
  const offer = useQuery({
    ...read('handouts.compose', { noteId, language }),
    placeholderData: keepPreviousData,
  });
  if (note.data !== undefined && offer.data !== undefined && offer.error === null) {
    return <HandoutBuilder note={note.data} offer={offer.data} onLanguage={setLanguage} />;
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
