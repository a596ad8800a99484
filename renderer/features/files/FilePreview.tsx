import { Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { FileView } from '#domain/contract/files.ts';
import { useRead } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { FileActions } from './FileActions.tsx';
import { FileContent } from './FileContent.tsx';
import { FileFacts } from './FileFacts.tsx';
import classes from './FilePreview.module.css';
import { titleOf } from './file-words.ts';
import { PreviewBar } from './PreviewBar.tsx';
import { useContent } from './use-content.ts';
import type { FilePages } from './use-file-pages.ts';
import { nextZoom } from './zoom.ts';

type FilePreviewProps = {
  readonly fileId: string;
  readonly pages: FilePages;
  readonly onShow: (fileId: string) => void;
  readonly onClose: () => void;
};

/** A file in large, with those beside it one key away. */
export function FilePreview({ fileId, pages, onShow, onClose }: FilePreviewProps) {
  const file = useRead('files.get', { fileId });
  const place = pages.placeOf(fileId);
  // The page of the neighbours is asked for with the file itself.
  const { show } = pages;
  useEffect(() => {
    if (place !== undefined) show({ start: Math.max(place - 1, 0), end: place + 1 });
  }, [place, show]);
  const beside = (step: number): FileView | undefined =>
    place === undefined ? undefined : pages.rowAt(place + step);
  return (
    <Modal
      opened
      onClose={onClose}
      size="82rem"
      yOffset="4dvh"
      title={<bdi>{file.data === undefined ? t('files.preview.opening') : titleOf(file.data)}</bdi>}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {file.data === undefined ? (
        file.error === null ? (
          <DelayedSkeleton label={t('files.preview.opening')} rows={8} />
        ) : (
          <CallErrorState error={file.error} onRetry={() => void file.refetch()} />
        )
      ) : (
        <Opened
          file={file.data}
          place={place}
          total={pages.total ?? 0}
          previous={beside(-1)}
          next={beside(1)}
          onShow={onShow}
        />
      )}
    </Modal>
  );
}

type OpenedProps = {
  readonly file: FileView;
  readonly place: number | undefined;
  readonly total: number;
  readonly previous: FileView | undefined;
  readonly next: FileView | undefined;
  readonly onShow: (fileId: string) => void;
};

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [role="combobox"]');
}

// The rules of the linter know no scrolling part without controls; the keyboard needs it as a stop.
function takeFocus(part: HTMLElement | null): void {
  if (part !== null) part.tabIndex = 0;
}

function Opened({ file, place, total, previous, next, onShow }: OpenedProps) {
  const content = useContent(file);
  const [zoom, setZoom] = useState(1);
  const go = (target: FileView | undefined) => target !== undefined && onShow(target.id);

  useEffect(() => {
    const keys: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => go(previous),
      ArrowRight: () => go(next),
      '+': () => setZoom((now) => nextZoom(now, 1)),
      '-': () => setZoom((now) => nextZoom(now, -1)),
      '0': () => setZoom(1),
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const act = keys[event.key];
      if (act === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });

  return (
    <div className={classes.root}>
      <div className={classes.viewer}>
        <PreviewBar
          place={place}
          total={total}
          zoom={zoom}
          onZoom={setZoom}
          {...(previous === undefined ? {} : { onPrevious: () => go(previous) })}
          {...(next === undefined ? {} : { onNext: () => go(next) })}
        />
        <section className={classes.content} aria-label={titleOf(file)} ref={takeFocus}>
          <FileContent file={file} content={content} zoom={zoom} />
        </section>
      </div>
      <div className={classes.side}>
        <FileActions file={file} content={content} />
        <FileFacts key={file.id} file={file} />
      </div>
    </div>
  );
}
