import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { capture } from '../child.ts';
import { projectRoot } from '../project.ts';
import { ToolFailure } from '../say.ts';
import { programIn } from './find-electron.ts';
import type { ElectronDistribution } from './types.ts';

const script = `
const Database = require(process.argv[1]);
const database = new Database(':memory:', { nativeBinding: process.argv[2] });
database.exec("create virtual table words using fts5(word); insert into words values ('back')");
if (database.prepare('select count(*) from words').pluck().get() !== 1) process.exit(9);
`;

/** Opens a database with the built addon inside that Electron once, because a wrong addon crashes silently. */
export async function checkBinding(electron: ElectronDistribution, binding: string): Promise<void> {
  const proof = join(dirname(binding), `works-in-electron-${electron.version}`);
  if (existsSync(proof)) return;
  const sqlite = join(projectRoot, 'node_modules', 'better-sqlite3');
  const done = await capture(programIn(electron.folder), ['-e', script, sqlite, binding], {
    env: { ELECTRON_RUN_AS_NODE: '1' },
    timeout: 60_000,
  });
  if (done.status === 0) {
    await writeFile(proof, '');
    return;
  }
  await rm(dirname(binding), { recursive: true, force: true });
  throw new ToolFailure(
    `${done.output.slice(-2000)}\nThe SQLite addon does not work in this Electron (status ${done.status}) and was thrown away. Run: npm start`,
  );
}
