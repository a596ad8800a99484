import { randomUUID } from 'node:crypto';
import { app, type BrowserWindow, session } from 'electron';
import { AppError } from '#domain/contract/errors.ts';
import { defaultPrinter } from '#main/platform/default-printer.ts';
import { findPrinter } from '#main/platform/find-printer.ts';
import type { Printer, PrintJob } from '#main/platform/ports.ts';
import type { PrinterAnswer } from '#main/platform/printers-remote.ts';
import { printersFromTold } from '#main/platform/told-printers.ts';
import { appOrigin } from './policy.ts';
import { printInWindow } from './print-window.ts';
import { servePage } from './protocol.ts';

// Where Letter is the usual paper (Unicode CLDR, paperSize US-Letter); A4 everywhere else.
const letterCountries = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

export type Printing = {
  readonly list: () => Promise<PrinterAnswer>;
  readonly print: (job: PrintJob, signal: AbortSignal) => Promise<PrinterAnswer>;
};

/**
 * Prints where the system has no program for it that takes a PDF: on Windows. The bytes are offered once, under an
 * address that nobody can guess, to a page of ours in a session of its own that lies in memory.
 */
export function createPrinting(window: () => BrowserWindow, pageFolder: string): Printing {
  const offered = new Map<string, Uint8Array>();
  const takeOffered = (address: string): Uint8Array | undefined => {
    const pdf = offered.get(address);
    offered.delete(address);
    return pdf;
  };
  const ownSession = once(() => {
    const inMemory = session.fromPartition('backnote-print');
    servePage(inMemory, pageFolder, takeOffered);
    return inMemory;
  });
  // One after the other: each holds a hundred pages at most.
  let turn: Promise<unknown> = Promise.resolve();

  const list = async (): Promise<readonly Printer[] | null> => {
    if (window().isDestroyed()) return null;
    const [told, standard] = await Promise.all([window().webContents.getPrintersAsync(), defaultPrinter()]);
    return printersFromTold(told, standard);
  };
  const print = async (job: PrintJob, signal: AbortSignal): Promise<string> => {
    const { name: printer } = findPrinter(await list(), job.printer);
    const document = `${appOrigin}/document/${randomUUID()}.pdf`;
    offered.set(document, job.pdf);
    try {
      const usualPaper = letterCountries.has(app.getLocaleCountryCode()) ? 'letter' : 'a4';
      await printInWindow({ session: ownSession(), job, printer, document, usualPaper, signal });
      return printer;
    } finally {
      offered.delete(document);
    }
  };
  return {
    list: async () => ({ ask: 'list', printers: await list().catch(() => null) }),
    print: (job, signal) => {
      const answer = turn
        .then(() => print(job, signal))
        .then(
          (printer): PrinterAnswer => ({ ask: 'print', printer }),
          (error): PrinterAnswer => ({
            ask: 'print',
            failure: error instanceof AppError ? error.code : 'printer-refused',
          }),
        );
      turn = answer;
      return answer;
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
