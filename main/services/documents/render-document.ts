import { findClient } from '#db/queries/clients.ts';
import { findConsent } from '#db/queries/consents.ts';
import { findHandoutPdf } from '#db/queries/handouts.ts';
import { findLetterPdf } from '#db/queries/letters.ts';
import { listVersions } from '#db/queries/note-versions.ts';
import { readPractice } from '#db/queries/practice.ts';
import { assertNever } from '#domain/assert-never.ts';
import type { DocumentRef } from '#domain/contract/documents.ts';
import { AppError } from '#domain/contract/errors.ts';
import { renderConsent } from '#main/documents/consent.ts';
import { renderIntakeForm } from '#main/documents/intake-form.ts';
import { renderNote } from '#main/documents/note.ts';
import { renderRecoverySheet } from '#main/documents/recovery-sheet.ts';
import type { QueryContext } from '../context.ts';
import { filePdf } from '../files/file-document.ts';
import { getNote } from '../notes/read-notes.ts';
import { chartPdf } from './chart-pdf.ts';
import { dischargePdf } from './discharge-summary-pdf.ts';
import { measureSheetPdf } from './measure-sheet-pdf.ts';
import { versionOnPaper } from './note-on-paper.ts';
import { progressLetterPdf } from './progress-letter-pdf.ts';

/** The bytes of a document: a handout or a letter as it was kept, a note or a recovery sheet made now. */
export async function documentPdf(
  context: QueryContext,
  { document }: { readonly document: DocumentRef },
): Promise<{ pdf: Uint8Array }> {
  switch (document.kind) {
    case 'handout':
      return { pdf: found(await findHandoutPdf(context.read, document.handoutId)) };
    case 'letter':
      return { pdf: found(await findLetterPdf(context.read, document.letterId)) };
    case 'progress-letter':
      return { pdf: await progressLetterPdf(context, document) };
    case 'discharge-summary':
      return { pdf: await dischargePdf(context, document) };
    case 'note':
      return { pdf: await notePdf(context, document.noteId) };
    case 'chart':
      return { pdf: await chartPdf(context, document) };
    case 'consent':
      return { pdf: await consentPdf(context, document.consentId) };
    case 'file':
      return { pdf: await filePdf(context, document) };
    case 'intake-form':
      return { pdf: await intakeFormPdf(context, document.clientId) };
    case 'measure-sheet':
      return { pdf: await measureSheetPdf(context, document.episodeId) };
    case 'recovery-sheet':
      return { pdf: await recoverySheetPdf(context, document.recoveryCode) };
    default:
      return assertNever(document);
  }
}

function found(pdf: Uint8Array | undefined): Uint8Array {
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
    therapist: note.therapist,
    client: client.fields,
    note: {
      ...note,
      versions: (await listVersions(read, noteId)).map(versionOnPaper),
      isFirstVisit: note.previous === null,
    },
    createdAt: ports.clock.now(),
    timeZone: ports.clock.timeZone(),
    fontsFolder,
  });
  return pdf;
}

async function consentPdf(
  { read, ports, fontsFolder }: QueryContext,
  consentId: string,
): Promise<Uint8Array> {
  const consent = await findConsent(read, consentId);
  if (consent === undefined) throw new AppError('not-found');
  const { paper } = await readPractice(read);
  const { pdf } = await renderConsent({ consent, paper, timeZone: ports.clock.timeZone(), fontsFolder });
  return pdf;
}

async function intakeFormPdf(
  { read, ports, fontsFolder }: QueryContext,
  clientId: string | null,
): Promise<Uint8Array> {
  const client = clientId === null ? null : await findClient(read, clientId);
  if (client === undefined) throw new AppError('not-found');
  const { pdf } = await renderIntakeForm({
    practice: await readPractice(read),
    client: client?.fields ?? null,
    createdAt: ports.clock.now(),
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
