import { projectRoot } from '../project.ts';
import { say } from '../say.ts';
import { checkBinding } from './check-binding.ts';
import { hasDisplay } from './display.ts';
import { findElectron, programIn } from './find-electron.ts';
import { linkElectron } from './link-electron.ts';
import { sandboxSwitches } from './sandbox.ts';
import { sqliteBinding } from './sqlite-binding.ts';
import { ensureSystemPackages } from './system-packages.ts';
import type { ElectronDistribution, ElectronKind, RuntimePurpose } from './types.ts';

export interface Runtime {
  /** The program; started with `args` it opens Backnote from this checkout. */
  readonly electronPath: string;
  readonly version: string;
  readonly kind: ElectronKind;
  /** To be added to the environment of the program. */
  readonly env: Readonly<Record<string, string>>;
  readonly args: readonly string[];
}

/** The Electron as it was found, for tools that link another app to it with `linkElectron`. */
export interface PreparedRuntime extends Runtime {
  readonly distribution: ElectronDistribution;
}

/**
 * Makes everything ready to open Backnote in an Electron: the program, the system's libraries and the SQLite
 * addon. Fetches and builds once; afterwards it only looks. Throws `ToolFailure` with the command that mends.
 */
export async function prepareRuntime(request: {
  readonly purpose: RuntimePurpose;
}): Promise<PreparedRuntime> {
  const distribution = await findElectron();
  const electronProgram = programIn(distribution.folder);
  const [binding] = await Promise.all([
    sqliteBinding(distribution),
    ensureSystemPackages({ purpose: request.purpose, electronProgram, hasDisplay: hasDisplay() }),
  ]);
  if (binding !== undefined) await checkBinding(distribution, binding);
  const linked = await linkElectron({ appDir: projectRoot, name: 'backnote' }, distribution);
  say(description(distribution));
  return {
    ...linked,
    version: distribution.version,
    kind: distribution.kind,
    distribution,
    env: binding === undefined ? {} : { BACKNOTE_SQLITE_BINDING: binding },
    args: [...(await sandboxSwitches(linked.electronPath)), ...linked.args],
  };
}

function description({ kind, version }: ElectronDistribution): string {
  switch (kind) {
    case 'override':
      return `Electron ${version}, from ELECTRON_OVERRIDE_DIST_PATH.`;
    case 'official':
      return `Electron ${version}, the official one.`;
    case 'npm-carried':
      return `Electron ${version}, from the npm registry: Linux x64, for running and testing only.`;
  }
}
