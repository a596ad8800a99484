import { Button, VisuallyHidden } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { t } from '../i18n/i18n.ts';
import { DelayedSkeleton } from '../ui/DelayedSkeleton.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { type DrawnPdf, drawPdf } from './draw-pdf.ts';
import classes from './PdfPreview.module.css';

/** As wide as a page usually stands on the screen at most, in CSS pixels, so that it is sharp at every size. */
const widestPage = 760;

/** Pages drawn at once. Our own documents have fewer; a scan of a whole chart may have hundreds. */
const pagesAtOnce = 12;

const nothing: DrawnPdf = { pages: [], count: 0 };

type PdfPreviewProps = {
  readonly pdf: Uint8Array | undefined;
  /** Times the usual width. */
  readonly zoom?: number;
  /** What is said when it cannot be drawn, where the words about a handout do not fit. */
  readonly failure?: ReactNode;
};

/** The pages of a PDF. The pages before stay in sight until the new ones are drawn. */
export function PdfPreview({ pdf, zoom = 1, failure }: PdfPreviewProps) {
  const [drawn, setDrawn] = useState(nothing);
  const [hasFailed, setHasFailed] = useState(false);
  const [mostPages, setMostPages] = useState(pagesAtOnce);
  const width = widestPage * zoom;

  useEffect(() => {
    if (pdf === undefined) return;
    const drawing = new AbortController();
    drawPdf(pdf, { width, mostPages, signal: drawing.signal }).then(
      (next) => {
        if (drawing.signal.aborted) return;
        setDrawn(next);
        setHasFailed(false);
      },
      () => {
        if (!drawing.signal.aborted) setHasFailed(true);
      },
    );
    return () => drawing.abort();
  }, [pdf, width, mostPages]);

  const { pages, count } = drawn;
  return (
    <div className={classes.root} style={{ maxWidth: `${String(width / 16)}rem` }}>
      {hasFailed &&
        (failure ?? (
          <ErrorState
            happened={t('handout.previewFailed')}
            kept={t('handout.previewKept')}
            next={t('handout.previewNext')}
          />
        ))}
      {pages.length === 0 && !hasFailed && <DelayedSkeleton label={t('handout.drawing')} rows={8} />}
      {pages.map(({ canvas, text }, index) => (
        <figure
          // Pages have no name but their place.
          key={`page-${index + 1}`}
          className={classes.page}
          aria-label={t('handout.previewPage', { page: index + 1, pages: count })}
        >
          <DrawnCanvas canvas={canvas} />
          <VisuallyHidden>{text}</VisuallyHidden>
        </figure>
      ))}
      {pages.length < count && (
        <Button variant="default" onClick={() => setMostPages(pages.length + pagesAtOnce)}>
          {t('handout.morePages', { count: count - pages.length })}
        </Button>
      )}
    </div>
  );
}

function DrawnCanvas({ canvas }: { readonly canvas: HTMLCanvasElement }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.replaceChildren(canvas);
  }, [canvas]);
  return <div ref={place} className={classes.canvas} aria-hidden="true" />;
}
