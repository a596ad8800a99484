import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
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

type LivePdfProps = {
  readonly preview: UseQueryResult<Previewed>;
  /** Said beside the number of pages. */
  readonly children?: ReactNode;
};

/** The PDF as it would print now, with what is to be said about it. */
export function LivePdf({ preview, children }: LivePdfProps) {
  const { data, error } = preview;
  return (
    // The pages hold nothing to focus, so the part that scrolls them takes the focus itself.
    <section className={classes.preview} aria-label={t('handout.preview')} ref={takeFocus}>
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
        <PdfPreview pdf={data?.pdf} />
      ) : (
        <CallErrorState error={error} onRetry={() => void preview.refetch()} />
      )}
    </section>
  );
}
