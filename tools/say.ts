/** Prints one line about a step that takes its time or that the reader should know. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A failure whose message is written for the person at the terminal; no stack trace is shown for it. */
export class ToolFailure extends Error {}

/** Runs a tool's main function and ends the process with its exit code, or with 1 and the failure's words. */
export async function runTool(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof ToolFailure)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
