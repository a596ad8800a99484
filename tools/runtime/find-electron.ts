import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ToolFailure } from '../say.ts';
import { npmCarriedElectron } from './npm-electron.ts';
import { officialElectron } from './official-electron.ts';
import type { ElectronDistribution } from './types.ts';

/** Path of the program inside an Electron folder. */
export function programIn(folder: string): string {
  if (process.platform === 'darwin') return join(folder, 'Electron.app', 'Contents', 'MacOS', 'Electron');
  return join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron');
}

/** The Electron to use: the developer's choice, else the official one, else the one npm carries. */
export async function findElectron(): Promise<ElectronDistribution> {
  const chosen = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (chosen !== undefined && chosen !== '') return overriding(resolve(chosen));
  return (await officialElectron()) ?? (await npmCarriedElectron());
}

async function overriding(folder: string): Promise<ElectronDistribution> {
  const text = await readFile(join(folder, 'version'), 'utf8').catch(() => undefined);
  if (text === undefined || !existsSync(programIn(folder))) {
    throw new ToolFailure(
      'ELECTRON_OVERRIDE_DIST_PATH has no Electron in it. Run: unset ELECTRON_OVERRIDE_DIST_PATH',
    );
  }
  return { kind: 'override', version: text.trim().replace(/^v/, ''), folder };
}
