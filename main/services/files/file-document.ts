import { createHash } from 'node:crypto';
import { findClient } from '#db/queries/clients.ts';
import { readContent } from '#db/queries/files.ts';
import { readPractice } from '#db/queries/practice.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { FileView } from '#domain/contract/files.ts';
import { localTimeOf } from '#domain/dates/local-time.ts';
import { jpegSize } from '#domain/files/picture-size.ts';
import { plainTextOf } from '#domain/files/plain-text.ts';
import { sniff } from '#domain/files/sniff.ts';
import { type KeptFileInput, renderKeptFile } from '#main/documents/kept-file.ts';
import type { QueryContext } from '../context.ts';
import { getFile } from './read-files.ts';
import { transfersOf } from './transfers.ts';

/** A file with its content, byte for byte what was added. */
export async function wholeFile(
  context: QueryContext,
  fileId: string,
): Promise<{ readonly file: FileView; readonly content: Uint8Array }> {
  const file = await getFile(context, { fileId });
  const content = await readContent(context.read, file);
  const isWhole = content && createHash('sha256').update(content).digest('hex') === file.sha256;
  if (!isWhole) throw new AppError('vault-damaged');
  return { file, content };
}

/**
 * A file as pages: a PDF as it is, a text or a picture set on paper.
 * @param drawnId the transfer that holds a picture as the window drew it. The store opens no picture itself: that is
 * where hostile ones do harm, and the window, which can do the least, has opened this one already.
 */
export async function filePdf(
  context: QueryContext,
  { fileId, drawnId }: { readonly fileId: string; readonly drawnId: string | null },
): Promise<Uint8Array> {
  const { file, content } = await wholeFile(context, fileId);
  switch (file.kind) {
    case 'pdf':
      return content;
    case 'text':
      return paged(context, file, { kind: 'text', text: plainTextOf(content) ?? '' });
    case 'image':
      return paged(context, file, drawnPicture(context, drawnId));
  }
}

function drawnPicture({ read }: QueryContext, drawnId: string | null): KeptFileInput['content'] {
  if (drawnId === null) throw new AppError('pdf-not-made');
  const jpeg = transfersOf(read).take(drawnId);
  const pixels = sniff(jpeg).type?.mediaType === 'image/jpeg' ? jpegSize(jpeg) : null;
  if (pixels === null) throw new AppError('pdf-not-made');
  return { kind: 'picture', jpeg, pixels };
}

async function paged(
  { read, ports, fontsFolder }: QueryContext,
  file: FileView,
  content: KeptFileInput['content'],
): Promise<Uint8Array> {
  const client = await findClient(read, file.clientId);
  if (!client) throw new AppError('vault-damaged');
  const { name, paper } = await readPractice(read);
  const { pdf } = await renderKeptFile({
    practiceName: name,
    paper,
    clientName: client.fields.name,
    caption: file.caption.trim() === '' ? file.name : file.caption,
    addedOn: localTimeOf(file.addedAt, ports.clock.timeZone()).date,
    content,
    createdAt: ports.clock.now(),
    fontsFolder,
  });
  return pdf;
}
