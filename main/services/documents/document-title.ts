import { assertNever } from '#domain/assert-never.ts';
import type { DocumentRef } from '#domain/contract/documents.ts';

/** What a print queue shows and a file is called: never a client's name, since both are kept by others. */
export function documentTitle(document: DocumentRef): string {
  switch (document.kind) {
    case 'handout':
      return 'Aftercare handout';
    case 'note':
      return 'Session note';
    case 'chart':
      return 'Client chart';
    case 'letter':
      return 'Referral letter';
    case 'progress-letter':
      return 'Progress letter';
    case 'discharge-summary':
      return 'Discharge summary';
    case 'consent':
      return 'Consent';
    case 'intake-form':
      return 'Intake form';
    case 'measure-sheet':
      return 'Questions for today';
    case 'file':
      return 'File from the record';
    case 'recovery-sheet':
      return 'Backnote recovery sheet';
    default:
      return assertNever(document);
  }
}
