import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { guardedPackages, isIn, roomOf } from './rooms.ts';
import { importsOf, type SourceFile } from './source.ts';

const longestFile = 350;

/** What is wrong with a file by the rules of ARCHITECTURE.md, in sentences; empty when all is well. */
export function violations(file: SourceFile): readonly string[] {
  const wrongImports = importsOf(file).flatMap(({ specifier }) => {
    const reason = whyForbidden(file.path, specifier);
    return reason === undefined ? [] : [`${file.path} imports ${specifier}: ${reason}`];
  });
  return [...wrongImports, ...tooLong(file)];
}

function tooLong({ path, source }: SourceFile): readonly string[] {
  const lines = source.replace(/\n$/, '').split('\n').length;
  return lines > longestFile ? [`${path} has ${lines} lines, more than ${longestFile}`] : [];
}

function whyForbidden(path: string, specifier: string): string | undefined {
  if (specifier.includes('../../')) return 'two folders up; use an alias';
  const target = projectPath(path, specifier);
  return target === undefined ? whyPackageForbidden(path, specifier) : whyRoomForbidden(path, target);
}

/** The path inside the project that a specifier means, or undefined for a package. */
export function projectPath(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier);
  return specifier.startsWith('#') ? specifier.slice(1) : undefined;
}

function whyRoomForbidden(path: string, target: string): string | undefined {
  const room = roomOf(path);
  if (room === undefined) return undefined;
  const feature = featureOf(path);
  if (feature !== undefined) {
    if (isIn(target, feature)) return undefined;
    if (isIn(target, 'renderer/features')) return 'a feature never imports another feature';
  }
  const isAllowed = [room.folder, ...room.mayImport].some((folder) => isIn(target, folder));
  return isAllowed && !isInnerRoomOf(room.folder, target) ? undefined : `${room.folder} may not import it`;
}

// The window's common files lie around its rooms: being inside `renderer` allows none of those rooms.
function isInnerRoomOf(folder: string, target: string): boolean {
  return folder === 'renderer' && ['renderer/app', 'renderer/features'].some((inner) => isIn(target, inner));
}

function featureOf(path: string): string | undefined {
  return /^renderer\/features\/[^/]+/.exec(path)?.[0];
}

function whyPackageForbidden(path: string, specifier: string): string | undefined {
  const room = roomOf(path);
  if (room === undefined) return undefined;
  if (isBuiltin(specifier)) return room.mayUseNode ? undefined : `${room.folder} may not use Node`;
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  if (name === 'electron') return room.mayUseElectron ? undefined : `${room.folder} may not use Electron`;
  const isAllowed = room.packages === 'any' ? !guardedPackages.includes(name) : room.packages.includes(name);
  return isAllowed ? undefined : `${room.folder} may not use this package`;
}
