import { AppError } from '#domain/contract/errors.ts';
import { abilitiesFrom, greyModelFrom, jobOptions } from './cups-options.ts';
import { printersFrom, refusalCode } from './cups-status.ts';
import { findPrinter } from './find-printer.ts';
import type { Printer, Printers, PrintJob } from './ports.ts';
import { type ProgramResult, runProgram } from './run-program.ts';

const askTimeoutMs = 10_000;
const printTimeoutMs = 30_000;

/** Asks a program of CUPS and waits for its whole answer. */
type Ask = (program: string, ...args: readonly string[]) => Promise<ProgramResult>;

/**
 * Prints through CUPS, the printing system of Linux and macOS, with its own programs: the queue takes the very
 * bytes of the PDF, from memory. Windows has no such program: there the shell prints (`printers-remote.ts`).
 */
export function createCupsPrinters(environment: NodeJS.ProcessEnv = process.env): Printers {
  const ask: Ask = (program, ...args) => runProgram(program, args, { environment, timeoutMs: askTimeoutMs });
  const list = () => listPrinters(ask);
  const find = async (wanted: string | null): Promise<Printer> => findPrinter(await list(), wanted);
  return {
    list,
    abilities: async (wanted) => {
      // The name is one that the system itself gave: nothing that could be taken for an option is passed on.
      const { name } = await find(wanted);
      return abilitiesFrom(outputOf(await ask('lpoptions', '-p', name)));
    },
    print: async (job) => {
      const { name } = await find(job.printer);
      const greyModel = job.isGrey ? greyModelFrom(outputOf(await ask('lpoptions', '-p', name, '-l'))) : null;
      const args = ['-d', name, '-n', String(job.copies), '-t', job.title, ...jobOptions(job, greyModel)];
      requireTaken(await runProgram('lp', args, inputOf(job, environment)));
      return name;
    },
  };
}

const inputOf = (job: PrintJob, environment: NodeJS.ProcessEnv) => ({
  input: job.pdf,
  environment,
  timeoutMs: printTimeoutMs,
});

async function listPrinters(ask: Ask): Promise<readonly Printer[] | null> {
  const [scheduler, names, states] = await Promise.all([
    ask('lpstat', '-r'),
    ask('lpstat', '-e'),
    ask('lpstat', '-l', '-p', '-d'),
  ]);
  if (outputOf(scheduler).trim() !== 'scheduler is running') return null;
  return printersFrom(outputOf(names), outputOf(states));
}

const outputOf = (result: ProgramResult): string => (result.type === 'ended' ? result.output : '');

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
