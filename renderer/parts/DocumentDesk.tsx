import { SegmentedControl } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { t } from '../i18n/i18n.ts';
import { FlagMark } from '../ui/FlagMark.tsx';
import { CallErrorState } from './CallErrorState.tsx';
import classes from './DocumentDesk.module.css';
import { PdfPreview } from './PdfPreview.tsx';

type DocumentDeskProps = {
  /** What goes into the document. */
  readonly children: ReactNode;
  readonly preview: ReactNode;
};

/** Left what goes into a document, right the very pages that will print. */
export function DocumentDesk({ children, preview }: DocumentDeskProps) {
  return (
    <div className={classes.root}>
      <div className={classes.fields}>{children}</div>
      {preview}
    </div>
  );
}

// The rules of the linter know no scrolling part without controls; the keyboard needs it as a stop.
function takeFocus(part: HTMLElement | null): void {
  if (part !== null) part.tabIndex = 0;
}

type Previewed = {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** Characters that no font has. */
  readonly unprintable: readonly string[];
};

/** As wide as the place, or small enough to be seen whole. */
export type PreviewSize = 'width' | 'page';

type LivePdfProps = {
  readonly preview: UseQueryResult<Previewed>;
  /** Said beside the number of pages. */
  readonly children?: ReactNode;
  /** For a page that changes the size with a key too. */
  readonly size?: PreviewSize;
  readonly onSize?: (size: PreviewSize) => void;
};

/** The PDF as it would print now, with what is to be said about it. */
export function LivePdf({ preview, children, size, onSize }: LivePdfProps) {
  const { data, error } = preview;
  const [ownSize, setOwnSize] = useState<PreviewSize>('width');
  const shown = size ?? ownSize;
  return (
    // The pages hold nothing to focus, so the part that scrolls them takes the focus itself.
    <section className={classes.preview} aria-label={t('handout.preview')} ref={takeFocus}>
      <SegmentedControl
        className={classes.zoom ?? ''}
        size="xs"
        aria-label={t('handout.zoom')}
        value={shown}
        onChange={onSize ?? setOwnSize}
        data={[
          { value: 'width', label: t('handout.pageWidth') },
          { value: 'page', label: t('handout.wholePage') },
        ]}
      />
      <div className={classes.head} role="status">
        {data !== undefined && <span>{t('handout.pages', { count: data.pages })}</span>}
        {data !== undefined && data.unprintable.length > 0 && (
          <FlagMark tone="caution">
            {t('handout.unprintable', { characters: data.unprintable.join(' ') })}
          </FlagMark>
        )}
        {children}
      </div>
      {error === null ? (
        <PdfPreview pdf={data?.pdf} isWholePage={shown === 'page'} />
      ) : (
        <CallErrorState error={error} onRetry={() => void preview.refetch()} />
      )}
    </section>
  );
}
