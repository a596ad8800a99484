import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { t } from '#renderer/i18n/i18n.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import classes from './FilePreview.module.css';
import { nextZoom } from './zoom.ts';

type PreviewBarProps = {
  readonly place: number | undefined;
  readonly total: number;
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
  readonly onPrevious?: () => void;
  readonly onNext?: () => void;
};

const percent = 100;

/** Back and forth among the files, larger and smaller. */
export function PreviewBar({ place, total, zoom, onZoom, onPrevious, onNext }: PreviewBarProps) {
  return (
    <div className={classes.bar}>
      <ActionIcon
        variant="default"
        aria-label={t('files.preview.previous')}
        disabled={onPrevious === undefined}
        onClick={onPrevious}
      >
        <Icon of={IconChevronLeft} />
      </ActionIcon>
      <ActionIcon
        variant="default"
        aria-label={t('files.preview.next')}
        disabled={onNext === undefined}
        onClick={onNext}
      >
        <Icon of={IconChevronRight} />
      </ActionIcon>
      <span className={classes.place} role="status">
        {place === undefined ? '' : t('files.preview.place', { place: place + 1, total })}
      </span>
      <ActionIcon
        variant="default"
        aria-label={t('files.preview.zoomOut')}
        disabled={nextZoom(zoom, -1) === zoom}
        onClick={() => onZoom(nextZoom(zoom, -1))}
      >
        <Icon of={IconZoomOut} />
      </ActionIcon>
      <Button variant="default" disabled={zoom === 1} onClick={() => onZoom(1)}>
        {zoom === 1
          ? t('files.preview.zoomFit')
          : t('files.preview.zoom', { percent: Math.round(zoom * percent) })}
      </Button>
      <ActionIcon
        variant="default"
        aria-label={t('files.preview.zoomIn')}
        disabled={nextZoom(zoom, 1) === zoom}
        onClick={() => onZoom(nextZoom(zoom, 1))}
      >
        <Icon of={IconZoomIn} />
      </ActionIcon>
    </div>
  );
}
