import { ToolFailure } from '../say.ts';

/** The Vitest projects, in the order they are reported. */
export const vitestProjects = ['imports', 'unit', 'db', 'ipc', 'torture', 'renderer'] as const;

/** The checks of the whole source. */
export const checkNames = ['lint', 'types', 'knip'] as const;

const suiteNames = [...vitestProjects, ...checkNames, 'e2e'] as const;

type SuiteName = (typeof suiteNames)[number];

/** Which groups to run: all, or those of `--only unit,e2e`. Throws `ToolFailure` for a name that is none. */
export function chosenSuites(args: readonly string[]): ReadonlySet<SuiteName> {
  if (args.length === 0) return new Set(suiteNames);
  const [option, list] = args[0]?.startsWith('--only=') ? ['--only', args[0].slice(7)] : args;
  const names = list?.split(',') ?? [];
  const isKnown = (name: string): name is SuiteName => suiteNames.some((known) => known === name);
  if (option !== '--only' || names.length === 0 || !names.every(isKnown)) {
    throw new ToolFailure(`Usage: npm test [-- --only ${suiteNames.join(',')}]`);
  }
  return new Set(names.filter(isKnown));
}
