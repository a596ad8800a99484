import type { Envelope, ErrorCode } from '#domain/contract/errors.ts';
import type { PrinterAnswer, PrinterQuestion } from '#main/platform/printers-remote.ts';

/** What the shell tells the store process. */
export type ToStore =
  | { readonly type: 'call'; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly type: 'save-path'; readonly id: number; readonly path: string | null }
  | { readonly type: 'document-shown'; readonly id: number; readonly failure: ErrorCode | null }
  | { readonly type: 'printer-answer'; readonly id: number; readonly answer: PrinterAnswer }
  /** Write what is pending, close the file and end. */
  | { readonly type: 'close' };

/** What the store process tells the shell. */
export type FromStore =
  | { readonly type: 'answer'; readonly id: number; readonly envelope: Envelope<unknown> }
  | { readonly type: 'ask-save-path'; readonly id: number; readonly suggestedName: string }
  /** Show the PDF in the system's own program, under this name. */
  | {
      readonly type: 'show-document';
      readonly id: number;
      readonly pdf: Uint8Array;
      readonly name: string;
    }
  /** Only where the system has no program of its own to print with. */
  | { readonly type: 'ask-printers'; readonly question: PrinterQuestion };
