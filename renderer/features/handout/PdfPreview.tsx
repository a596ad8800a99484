import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { t } from '#renderer/i18n/i18n.ts';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import { type DrawnPage, drawPdf } from './draw-pdf.ts';
import classes from './PdfPreview.module.css';

/** As wide as a page ever stands on the screen, in CSS pixels, so that it is sharp at every size. */
const widestPage = 760;

/** The pages of a PDF. The pages before stay in sight until the new ones are drawn. */
export function PdfPreview({ pdf }: { readonly pdf: Uint8Array | undefined }) {
  const [pages, setPages] = useState<readonly DrawnPage[]>([]);
  const [hasFailed, setHasFailed] = useState(false);

  useEffect(() => {
    if (pdf === undefined) return;
    const drawing = new AbortController();
    drawPdf(pdf, widestPage, drawing.signal).then(
      (drawn) => {
        if (drawing.signal.aborted) return;
        setPages(drawn);
        setHasFailed(false);
      },
      () => {
        if (!drawing.signal.aborted) setHasFailed(true);
      },
    );
    return () => drawing.abort();
  }, [pdf]);

  return (
    <div className={classes.root}>
      {hasFailed && (
        <ErrorState
          happened={t('handout.previewFailed')}
          kept={t('handout.previewKept')}
          next={t('handout.previewNext')}
        />
      )}
      {pages.length === 0 && !hasFailed && <DelayedSkeleton label={t('handout.drawing')} rows={8} />}
      {pages.map(({ canvas, text }, index) => (
        <figure
          // Pages have no name but their place.
          key={`page-${index + 1}`}
          className={classes.page}
          aria-label={t('handout.previewPage', { page: index + 1, pages: pages.length })}
        >
          <DrawnCanvas canvas={canvas} />
          <VisuallyHidden>{text}</VisuallyHidden>
        </figure>
      ))}
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
