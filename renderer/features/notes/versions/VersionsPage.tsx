import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useRead } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { Page } from '#renderer/parts/Page.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { NoteHeader } from '../NoteHeader.tsx';
import { Comparison } from './Comparison.tsx';

/** Two versions of a signed note side by side, the original and the newest to begin with. */
export function VersionsPage() {
  const { noteId = '' } = useParams({ strict: false });
  const note = useRead('notes.get', { noteId });
  const list = useRead('notes.versions', { noteId });
  const back = (
    <Button renderRoot={(props) => <Link to="/notes/$noteId" params={{ noteId }} {...props} />}>
      {t('amend.versions.back')}
    </Button>
  );
  const header =
    note.data === undefined ? (
      <PageHeader title={t('amend.versions.title')} primary={back} />
    ) : (
      <NoteHeader note={note.data} state={<span>{t('amend.versions.title')}</span>} primary={back} />
    );
  return (
    <Page header={header}>
      {list.error !== null && (
        <CallErrorState error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />
      )}
      {list.isPending && <DelayedSkeleton label={t('amend.versions.loading')} rows={8} />}
      {list.data !== undefined &&
        (list.data.versions.length < 2 ? (
          <EmptyState title={t('amend.versions.only')}>{t('amend.versions.onlyText')}</EmptyState>
        ) : (
          <Comparison versions={list.data.versions} />
        ))}
    </Page>
  );
}
