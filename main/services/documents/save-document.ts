import { basename } from 'node:path';
import type { DocumentRef } from '#domain/contract/documents.ts';
import { AppError } from '#domain/contract/errors.ts';
import { extensionOf } from '#domain/files/file.ts';
import type { EffectContext } from '../context.ts';
import { wholeFile } from '../files/file-document.ts';
import { documentTitle } from './document-title.ts';
import { noteDelivery } from './note-delivery.ts';
import { documentPdf } from './render-document.ts';

/** Asks where, writes the copy there whole or not at all, and notes what a client was given. */
export async function saveDocument(
  context: EffectContext,
  { document }: { readonly document: DocumentRef },
): Promise<{ fileName: string }> {
  const { ports } = context;
  const { bytes, extension } = await copyOf(context, document);
  const path = await ports.dialogs.savePath(`${documentTitle(document)} ${ports.clock.today()}.${extension}`);
  if (path === null) throw new AppError('cancelled');
  await ports.files.write(path, bytes);
  noteDelivery(context, document, { way: 'saved', printer: null, copies: 1 });
  return { fileName: basename(path) };
}

/** A document as its PDF; a kept file as it came, whatever it is. */
async function copyOf(
  context: EffectContext,
  document: DocumentRef,
): Promise<{ readonly bytes: Uint8Array; readonly extension: string }> {
  if (document.kind !== 'file')
    return { bytes: (await documentPdf(context, { document })).pdf, extension: 'pdf' };
  const { file, content } = await wholeFile(context, document.fileId);
  return { bytes: content, extension: extensionOf(file.mediaType) };
}
