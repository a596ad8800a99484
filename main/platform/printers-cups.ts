import { AppError } from '#domain/contract/errors.ts';
import { printersFrom, refusalCode } from './cups-status.ts';
import type { Printer, Printers, PrintJob } from './ports.ts';
import { type ProgramResult, runProgram } from './run-program.ts';

const listTimeoutMs = 10_000;
const printTimeoutMs = 30_000;

/**
 * Prints through CUPS, the printing system of Linux and macOS, with its own programs: the queue takes the very
 * bytes of the PDF, from memory. Where `lp` is absent (Windows) there is no printing, only saving.
 */
export function createCupsPrinters(environment: NodeJS.ProcessEnv = process.env): Printers {
  const list = () => listPrinters(environment);
  return {
    list,
    print: async (job) => {
      const printers = await list();
      if (printers === null) throw new AppError('printing-unavailable');
      const printer = printers.find(({ name, isDefault }) =>
        job.printer === null ? isDefault : name === job.printer,
      );
      if (printer === undefined) throw new AppError('printer-missing');
      requireTaken(await sendJob(printer.name, job, environment));
      return printer.name;
    },
  };
}

async function listPrinters(environment: NodeJS.ProcessEnv): Promise<readonly Printer[] | null> {
  const ask = (...args: readonly string[]) =>
    runProgram('lpstat', args, { environment, timeoutMs: listTimeoutMs });
  const [scheduler, names, states] = await Promise.all([ask('-r'), ask('-e'), ask('-p', '-d')]);
  if (outputOf(scheduler).trim() !== 'scheduler is running') return null;
  return printersFrom(outputOf(names), outputOf(states));
}

const outputOf = (result: ProgramResult): string => (result.type === 'ended' ? result.output : '');

function sendJob(printer: string, job: PrintJob, environment: NodeJS.ProcessEnv): Promise<ProgramResult> {
  const args = ['-d', printer, '-n', String(job.copies), '-t', job.title];
  return runProgram('lp', args, { input: job.pdf, environment, timeoutMs: printTimeoutMs });
}

function requireTaken(result: ProgramResult): void {
  switch (result.type) {
    case 'absent':
      throw new AppError('printing-unavailable');
    case 'timed-out':
      throw new AppError('printer-refused');
    case 'ended':
      if (result.status !== 0) throw new AppError(refusalCode(result.errors));
  }
}
