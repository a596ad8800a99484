import { join } from 'node:path';
import { linkElectron } from '#tools/runtime/link-electron.ts';
import type { PreparedRuntime } from '#tools/runtime/prepare.ts';
import { buildPlainApp } from './build-plain-app.ts';
import type { Program } from './program.ts';

/** What the benches work with. */
export interface Setup {
  /** Backnote on a data folder of its own. */
  readonly backnoteOn: (dataFolder: string) => Program;
  /** A window with a line of text, on the same Electron. */
  readonly blank: Program;
  /** The parts of Backnote without Backnote, on the same Electron. */
  readonly plain: Program;
  /** A folder that is removed at the end of the run. */
  readonly scratch: string;
  readonly fontsFolder: string;
}

/** Links and builds what Backnote is compared with. The runtime is prepared and Backnote built before. */
export async function makeSetup(
  runtime: PreparedRuntime,
  folders: { readonly scratch: string; readonly fontsFolder: string },
): Promise<Setup> {
  const { scratch } = folders;
  const other = async (name: string, appDir: string): Promise<Program> => {
    const linked = await linkElectron({ appDir, name: `bench-${name}` }, runtime.distribution);
    const ownProfile = `--user-data-dir=${join(scratch, `${name}-profile`)}`;
    const switches = runtime.args.filter((arg) => arg.startsWith('--'));
    return { path: linked.electronPath, args: [...switches, ownProfile, ...linked.args], env: runtime.env };
  };
  return {
    ...folders,
    backnoteOn: (dataFolder) => ({
      path: runtime.electronPath,
      args: runtime.args,
      // As quick a key as the practice was made with: the program would raise it with the first unlock.
      env: { ...runtime.env, BACKNOTE_DATA: dataFolder, BACKNOTE_TEST_KDF: 'floor' },
    }),
    blank: await other('blank', join(import.meta.dirname, 'blank-app')),
    plain: await other('plain', await buildPlainApp()),
  };
}
