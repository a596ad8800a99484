import { findClient } from '#db/queries/clients.ts';
import { findHandoutPdf } from '#db/queries/handouts.ts';
import { readPractice, readTherapist } from '#db/queries/practice.ts';
import { assertNever } from '#domain/assert-never.ts';
import type { DocumentRef } from '#domain/contract/documents.ts';
import { AppError } from '#domain/contract/errors.ts';
import { renderNote } from '#main/documents/note.ts';
import { renderRecoverySheet } from '#main/documents/recovery-sheet.ts';
import type { QueryContext } from '../context.ts';
import { getNote } from '../notes/read-notes.ts';

/** The bytes of a document: a handout as it was kept, a note or a recovery sheet made now. */
export async function documentPdf(
  context: QueryContext,
  { document }: { readonly document: DocumentRef },
): Promise<{ pdf: Uint8Array }> {
  switch (document.kind) {
    case 'handout':
      return { pdf: await storedHandout(context, document.handoutId) };
    case 'note':
      return { pdf: await notePdf(context, document.noteId) };
    case 'recovery-sheet':
      return { pdf: await recoverySheetPdf(context, document.recoveryCode) };
    default:
      return assertNever(document);
  }
}

async function storedHandout({ read }: QueryContext, handoutId: string): Promise<Uint8Array> {
  const pdf = await findHandoutPdf(read, handoutId);
  if (!pdf) throw new AppError('not-found');
  return pdf;
}

async function notePdf(context: QueryContext, noteId: string): Promise<Uint8Array> {
  const { read, ports, fontsFolder } = context;
  const note = await getNote(context, { noteId });
  const client = await findClient(read, note.clientId);
  if (!client) throw new AppError('vault-damaged');
  const { pdf } = await renderNote({
    practice: await readPractice(read),
    therapist: await readTherapist(read),
    client: client.fields,
    note,
    createdAt: ports.clock.now(),
    timeZone: ports.clock.timeZone(),
    fontsFolder,
  });
  return pdf;
}

async function recoverySheetPdf(
  { read, ports, fontsFolder }: QueryContext,
  recoveryCode: string,
): Promise<Uint8Array> {
  const { name, paper } = await readPractice(read);
  const { pdf } = await renderRecoverySheet({
    practiceName: name,
    paper,
    recoveryCode,
    createdAt: ports.clock.now(),
    fontsFolder,
  });
  return pdf;
}
