import { Button, SegmentedControl } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ChangeEvent, useRef, useState } from 'react';
import { type Chord, keysOf } from '#renderer/app/shortcuts.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { useFileQueue } from '#renderer/parts/adding/use-file-queue.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { VirtualList } from '#renderer/ui/VirtualList.tsx';
import { FilePreview } from './FilePreview.tsx';
import { FileRow } from './FileRow.tsx';
import classes from './FilesTab.module.css';
import { type FilePages, useFilePages } from './use-file-pages.ts';

/** Photos, letters and scans of a record: to add, to look at, to print, to set aside. */
export function FilesTab() {
  const { clientId = '' } = useParams({ strict: false });
  const { file: shownId } = useSearch({ strict: false });
  const navigate = useNavigate();
  const [isRemoved, setIsRemoved] = useState(false);
  const pages = useFilePages(clientId, isRemoved);
  const show = (fileId: string | undefined) =>
    void navigate({
      to: '/clients/$clientId/files',
      params: { clientId },
      search: fileId === undefined ? {} : { file: fileId },
      replace: true,
    });
  return (
    <div className={classes.root}>
      <div className={classes.head}>
        {(pages.removed > 0 || isRemoved) && (
          <SegmentedControl
            aria-label={t('files.show')}
            value={isRemoved ? 'removed' : 'kept'}
            onChange={(chosen) => setIsRemoved(chosen === 'removed')}
            data={[
              { value: 'kept', label: t('files.inRecord') },
              { value: 'removed', label: t('files.setAside', { count: pages.removed }) },
            ]}
          />
        )}
        <AddButton clientId={clientId} />
      </div>
      <FileList pages={pages} isRemoved={isRemoved} onOpen={show} />
      {shownId !== undefined && (
        <FilePreview
          key={shownId}
          fileId={shownId}
          pages={pages}
          onShow={(fileId) => show(fileId)}
          onClose={() => show(undefined)}
        />
      )}
    </div>
  );
}

const accepted = '.jpg,.jpeg,.png,.webp,.pdf,.txt,image/jpeg,image/png,image/webp,application/pdf,text/plain';

/** Asks for files with the system's own dialog. */
function AddButton({ clientId }: { readonly clientId: string }) {
  const adding = useFileQueue(clientId);
  const input = useRef<HTMLInputElement>(null);
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    adding.add([...(event.currentTarget.files ?? [])]);
    // The same file can be chosen once more.
    event.currentTarget.value = '';
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        accept={accepted}
        hidden
        tabIndex={-1}
        aria-hidden="true"
        data-testid="files-input"
        onChange={take}
      />
      <Button
        variant="default"
        leftSection={<Icon of={IconPlus} />}
        className={classes.add ?? ''}
        onClick={() => input.current?.click()}
      >
        {t('files.add')}
      </Button>
    </>
  );
}

type FileListProps = {
  readonly pages: FilePages;
  readonly isRemoved: boolean;
  readonly onOpen: (fileId: string) => void;
};

const rowHeight = 52;

const paste: Chord = { key: 'v', withMain: true, withShift: false };

function FileList({ pages, isRemoved, onOpen }: FileListProps) {
  const { total, error } = pages;
  if (total === undefined) {
    return error === null ? (
      <DelayedSkeleton label={t('files.loading')} rows={6} />
    ) : (
      <CallErrorState error={error} onRetry={pages.retry} />
    );
  }
  if (total === 0) {
    return isRemoved ? (
      <EmptyState title={t('files.emptyRemoved')}>{t('files.preview.setAsideDone')}</EmptyState>
    ) : (
      <EmptyState title={t('files.emptyTitle')}>{t('files.emptyText')}</EmptyState>
    );
  }
  return (
    <>
      <p className={classes.hint}>{t('files.addHint', { keys: keysOf(paste).join('+') })}</p>
      <div className={classes.list}>
        <VirtualList
          label={t('files.label')}
          count={total}
          rowAt={pages.rowAt}
          rowHeight={rowHeight}
          renderRow={(file) => <FileRow file={file} />}
          loadingLabel={t('files.row.loading')}
          onOpen={({ id }) => onOpen(id)}
          onRangeChange={pages.show}
          resetKey={String(isRemoved)}
        />
      </div>
    </>
  );
}
