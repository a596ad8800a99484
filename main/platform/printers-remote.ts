import { AppError, type ErrorCode } from '#domain/contract/errors.ts';
import { findPrinter } from './find-printer.ts';
import type { Printer, PrinterAbilities, Printers, PrintJob } from './ports.ts';

/** What the shell is asked to do; its answer comes later with the same id. */
export type PrinterQuestion =
  | { readonly id: number; readonly ask: 'list' }
  | { readonly id: number; readonly ask: 'print'; readonly job: PrintJob };

export type PrinterAnswer =
  | { readonly ask: 'list'; readonly printers: readonly Printer[] | null }
  /** The name of the printer that has the job, or why none has. */
  | { readonly ask: 'print'; readonly printer: string }
  | { readonly ask: 'print'; readonly failure: ErrorCode };

type RemotePrinters = Printers & {
  readonly answer: (id: number, answer: PrinterAnswer) => void;
};

// What a printer can is not told here. Two sides and grey are offered, and a printer that cannot goes without.
const untold: PrinterAbilities = { isTwoSided: true, isColour: true };

/** Printers for a process without windows, where the system has no program to print with: the shell prints. */
export function createRemotePrinters(send: (question: PrinterQuestion) => void): RemotePrinters {
  const waiting = new Map<number, (answer: PrinterAnswer) => void>();
  let lastId = 0;
  const next = (answer: (answer: PrinterAnswer) => void): number => {
    lastId += 1;
    waiting.set(lastId, answer);
    return lastId;
  };
  const list = () =>
    new Promise<readonly Printer[] | null>((resolve) => {
      const id = next((answer) => resolve(answer.ask === 'list' ? answer.printers : null));
      send({ id, ask: 'list' });
    });
  return {
    list,
    abilities: async (wanted) => {
      findPrinter(await list(), wanted);
      return untold;
    },
    print: (job) =>
      new Promise((resolve, reject) => {
        const id = next((answer) => {
          if (answer.ask === 'print' && 'printer' in answer) resolve(answer.printer);
          else reject(new AppError(answer.ask === 'print' ? answer.failure : 'printer-refused'));
        });
        send({ id, ask: 'print', job });
      }),
    answer: (id, answer) => {
      waiting.get(id)?.(answer);
      waiting.delete(id);
    },
  };
}
