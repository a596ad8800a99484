import { Button, VisuallyHidden } from '@mantine/core';
import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react';
import { t } from '../i18n/i18n.ts';
import { DelayedSkeleton } from '../ui/DelayedSkeleton.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import classes from './PdfPreview.module.css';
import { openPdf } from './pdf/open-pdf.ts';
import { holdPdfWorkers } from './pdf/pdf-workers.ts';
import {
  createPreviewPainter,
  type PreviewPainter,
  type ShownPage,
  type ShownPdf,
} from './pdf/preview-painter.ts';
import { useInSight } from './pdf/use-in-sight.ts';

/** As wide as a page usually stands on the screen at most, in CSS pixels, so that it is sharp at every size. */
const widestPage = 760;

/** Pages that have a place at once. Our own documents have fewer; a scan of a whole chart may have hundreds. */
const pagesAtOnce = 12;

/** Milliseconds. A typist’s pauses between words are shorter. */
const restBeforeReading = 300;

const nothing: ShownPdf = { pages: [], ratio: 1 };

type PdfPreviewProps = {
  readonly pdf: Uint8Array | undefined;
  /** Times the usual width. */
  readonly zoom?: number;
  /** The whole page in the height that there is, instead of its usual width. */
  readonly isWholePage?: boolean;
  /** What is said when it cannot be drawn, where the words about a handout do not fit. */
  readonly failure?: ReactNode;
};

/** The pages of a PDF. The pages before stay in sight until the new ones are drawn. */
export function PdfPreview({ pdf, zoom = 1, isWholePage = false, failure }: PdfPreviewProps) {
  const [shown, setShown] = useState(nothing);
  const [hasFailed, setHasFailed] = useState(false);
  const [mostPages, setMostPages] = useState(pagesAtOnce);
  const painter = useRef<PreviewPainter | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const width = widestPage * zoom;
  const firstWidth = useRef(width);
  const count = shown.pages.length;
  const pages = shown.pages.slice(0, mostPages);
  const inSight = useInSight(place, pages.length);

  useEffect(() => {
    const letGo = holdPdfWorkers();
    const made = createPreviewPainter({
      open: openPdf,
      width: firstWidth.current,
      rest: restBeforeReading,
      onShown: (next) => {
        setShown(next);
        setHasFailed(false);
      },
      onFailed: () => setHasFailed(true),
    });
    painter.current = made;
    return () => {
      made.stop();
      letGo();
    };
  }, []);
  useEffect(() => painter.current?.setWidth(width), [width]);
  useEffect(() => painter.current?.setInSight(inSight), [inSight]);
  useEffect(() => {
    if (pdf !== undefined) painter.current?.show(pdf);
  }, [pdf]);

  const size = { maxWidth: `${String(width / 16)}rem`, '--page-ratio': shown.ratio } as CSSProperties;
  return (
    <div ref={place} className={classes.root} data-whole-page={isWholePage || undefined} style={size}>
      {hasFailed &&
        (failure ?? (
          <ErrorState
            happened={t('handout.previewFailed')}
            kept={t('handout.previewKept')}
            next={t('handout.previewNext')}
          />
        ))}
      {count === 0 && !hasFailed && <DelayedSkeleton label={t('handout.drawing')} rows={8} />}
      {pages.map((page, index) => (
        // Pages have no name but their place.
        <PageFigure key={`page-${index + 1}`} page={page} number={index + 1} count={count} />
      ))}
      {pages.length < count && (
        <Button variant="default" onClick={() => setMostPages(pages.length + pagesAtOnce)}>
          {t('handout.morePages', { count: count - pages.length })}
        </Button>
      )}
    </div>
  );
}

type PageFigureProps = { readonly page: ShownPage; readonly number: number; readonly count: number };

function PageFigure({ page, number, count }: PageFigureProps) {
  const name = t('handout.previewPage', { page: number, pages: count });
  return (
    <figure className={classes.figure} data-page={number} aria-label={name} data-drawn={page.canvas !== null}>
      <div className={classes.page}>
        {page.canvas !== null && <DrawnCanvas canvas={page.canvas} />}
        <VisuallyHidden>{page.text}</VisuallyHidden>
      </div>
      <figcaption className={classes.caption} aria-hidden="true">
        {name}
      </figcaption>
    </figure>
  );
}

function DrawnCanvas({ canvas }: { readonly canvas: HTMLCanvasElement }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.replaceChildren(canvas);
  }, [canvas]);
  return <div ref={place} className={classes.canvas} aria-hidden="true" />;
}
