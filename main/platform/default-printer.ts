import { win32 } from 'node:path';
import { type ProgramResult, runProgram } from './run-program.ts';

const askTimeoutMs = 5_000;
const place = 'HKCU\\Software\\Microsoft\\Windows NT\\CurrentVersion\\Windows';

type Ask = (program: string, args: readonly string[]) => Promise<ProgramResult>;

/**
 * Which printer Windows takes when none is named; null elsewhere and where it says nothing. Electron no longer tells
 * since version 36.
 */
export async function defaultPrinter(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
  ask: Ask = (program, args) => runProgram(program, args, { environment, timeoutMs: askTimeoutMs }),
): Promise<string | null> {
  if (platform !== 'win32') return null;
  // By its full path, so that no program of this name somewhere else is started.
  const program = win32.join(environment.SystemRoot ?? 'C:\\Windows', 'System32', 'reg.exe');
  const result = await ask(program, ['query', place, '/v', 'Device']);
  if (result.type !== 'ended' || result.status !== 0) return null;
  // The value is `name,driver,port`, and a name may hold commas itself.
  return (
    /^\s*Device\s+REG_SZ\s+(.+),[^,\r\n]*,[^,\r\n]*$/m.exec(result.output.replace(/\r/g, ''))?.[1] ?? null
  );
}
