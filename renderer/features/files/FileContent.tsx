import { useMemo, useState } from 'react';
import type { FileView } from '#domain/contract/files.ts';
import { plainTextOf } from '#domain/files/plain-text.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { PdfPreview } from '#renderer/parts/PdfPreview.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import classes from './FilePreview.module.css';
import { titleOf } from './file-words.ts';
import { type Content, useBlobAddress } from './use-content.ts';

type FileContentProps = { readonly file: FileView; readonly content: Content; readonly zoom: number };

const percent = 100;

/** What a file holds, as a picture, as pages or as text. */
export function FileContent({ file, content, zoom }: FileContentProps) {
  switch (content.state) {
    case 'reading':
      return (
        <DelayedSkeleton
          label={t('files.preview.reading', { percent: Math.round(content.share * percent) })}
          rows={8}
        />
      );
    case 'failed':
      return <CallErrorState error={content.error} />;
    case 'here':
      return <Shown file={file} bytes={content.bytes} zoom={zoom} />;
  }
}

type ShownProps = {
  readonly file: FileView;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly zoom: number;
};

function Shown({ file, bytes, zoom }: ShownProps) {
  switch (file.kind) {
    case 'image':
      return <Picture file={file} bytes={bytes} zoom={zoom} />;
    case 'pdf':
      return <PdfPreview pdf={bytes} zoom={zoom} failure={<Broken />} />;
    case 'text':
      return <Text bytes={bytes} zoom={zoom} />;
  }
}

function Broken() {
  return (
    <ErrorState
      happened={t('files.preview.brokenTitle')}
      kept={t('files.preview.brokenKept')}
      next={t('files.preview.brokenNext')}
    />
  );
}

function Picture({ file, bytes, zoom }: ShownProps) {
  const address = useBlobAddress(bytes, file.mediaType);
  const [isBroken, setIsBroken] = useState(false);
  if (isBroken) return <Broken />;
  if (address === undefined) return null;
  return (
    <img
      className={classes.picture}
      // At its usual size it fits into what is there; larger ones are scrolled.
      style={
        zoom === 1 ? undefined : { width: `${String(zoom * percent)}%`, maxWidth: 'none', maxHeight: 'none' }
      }
      src={address}
      alt={titleOf(file)}
      draggable={false}
      onError={() => setIsBroken(true)}
    />
  );
}

/** Longer texts would take seconds to lay out. */
const mostCharacters = 200_000;

function Text({ bytes, zoom }: Omit<ShownProps, 'file'>) {
  const text = useMemo(() => plainTextOf(bytes) ?? '', [bytes]);
  const rest = text.length - mostCharacters;
  return (
    <section className={classes.text} aria-label={t('files.preview.text')}>
      <pre className={classes.words} style={{ fontSize: `${String(zoom)}em` }} dir="auto">
        {text.slice(0, mostCharacters)}
      </pre>
      {rest > 0 && <p className={classes.rest}>{t('files.preview.textRest', { count: rest })}</p>}
    </section>
  );
}
