import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { projectRoot } from '../project.ts';

/** The node-gyp that comes with npm, or undefined. */
export function findNodeGyp(): string | undefined {
  const npmScripts = [process.env.npm_execpath, ...onPath('npm')].filter((path) => path !== undefined);
  return npmScripts
    .map((script) =>
      join(dirname(dirname(realpathSync(script))), 'node_modules', 'node-gyp', 'bin', 'node-gyp.js'),
    )
    .find((path) => existsSync(path));
}

/**
 * A folder with Node's headers under `include/node`, or undefined, in which case node-gyp downloads them.
 * The addon uses Node-API only, so the headers of any Node will do.
 */
export function findNodeHeaders(): string | undefined {
  const nodes = [process.env.BACKNOTE_SYSTEM_NODE, ...onPath('node')].filter((path) => path !== undefined);
  const prefixes = nodes.map((path) => dirname(dirname(realpathSync(path))));
  return [process.env.npm_config_nodedir ?? '', ...prefixes, '/usr']
    .filter((path) => path !== '')
    .find((path) => existsSync(join(path, 'include', 'node', 'node_api.h')));
}

function onPath(program: string): readonly string[] {
  const ours = join(projectRoot, 'node_modules');
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '' && !folder.startsWith(ours))
    .map((folder) => join(folder, program))
    .filter((path) => existsSync(path));
}
