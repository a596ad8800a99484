import { join } from 'node:path';
import { capture } from '../child.ts';
import { projectRoot } from '../project.ts';
import type { SuiteResult } from './suite.ts';

interface Check {
  readonly command: string;
  readonly args: readonly string[];
}

const checks = {
  lint: { command: 'biome', args: ['check'] },
  types: { command: 'tsc', args: ['-p', 'tsconfig.json'] },
  knip: { command: 'knip', args: ['--no-progress'] },
} as const satisfies Record<string, Check>;

export type CheckName = keyof typeof checks;

/** Runs one check of the whole source as a single test; its complaints are shown when it fails. */
export async function runCheck(name: CheckName): Promise<SuiteResult> {
  const { command, args } = checks[name];
  const program = join(projectRoot, 'node_modules', '.bin', command);
  const done = await capture(program, args, { cwd: projectRoot });
  if (done.status === 0) return { name, passed: 1, failed: 0 };
  process.stdout.write(done.output);
  return { name, passed: 0, failed: 1, remark: `see: npm run ${name}` };
}
