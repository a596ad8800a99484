/** What the files of one folder may import. The most specific room of a path counts. */
interface Room {
  readonly folder: string;
  /** Folders or files of this project, beside the room itself. */
  readonly mayImport: readonly string[];
  /** Packages, or `any` for all but Electron and the database's. */
  readonly packages: readonly string[] | 'any';
  readonly mayUseNode: boolean;
  readonly mayUseElectron?: true;
}

const database = ['better-sqlite3', 'kysely'];

/** Packages that only the rooms which name them may import, even where any other package is allowed. */
export const guardedPackages: readonly string[] = ['electron', ...database];

const inDomain = (folder: string, packages: readonly string[]): Room => ({
  folder,
  mayImport: ['domain'],
  packages,
  mayUseNode: false,
});

const inMain = (folder: string, mayImport: readonly string[]): Room => ({
  folder: `main/${folder}`,
  mayImport: ['domain', ...mayImport],
  packages: 'any',
  mayUseNode: true,
});

const withElectron = (room: Room): Room => ({ ...room, mayUseElectron: true });

const inWindow = (folder: string, mayImport: readonly string[]): Room => ({
  folder,
  mayImport: ['domain', ...mayImport],
  packages: 'any',
  mayUseNode: false,
});

// The shell holds no keys, but its own small files need the same care as the vault's.
const privateFiles = [
  'main/security/private-folder.ts',
  'main/security/vault-folder.ts',
  'main/security/write-private-file.ts',
];

const windowCommons = ['renderer/api', 'renderer/i18n', 'renderer/parts', 'renderer/theme', 'renderer/ui'];

/** The rooms of ARCHITECTURE.md. A path outside all of them, such as tests, may import anything. */
const rooms: readonly Room[] = [
  inDomain('domain', ['zod']),
  inDomain('domain/dates', ['zod', 'temporal-polyfill']),
  inDomain('domain/progress', ['zod', 'd3-scale']),
  { folder: 'db', mayImport: ['domain'], packages: ['zod', ...database], mayUseNode: true },
  inMain('services', ['db', 'main/documents', 'main/content', 'main/platform', 'main/security']),
  inMain('documents', ['main/content']),
  inMain('content', []),
  inMain('security', ['main/platform']),
  inMain('ipc', ['db', 'main/services', 'main/platform', 'main/security']),
  withElectron(inMain('platform', ['main/security/disk-error.ts'])),
  withElectron(inMain('app', ['main/platform', 'main/store/messages.ts', ...privateFiles])),
  withElectron(inMain('store', ['db', 'main/ipc', 'main/platform', 'main/security'])),
  withElectron(inMain('jobs', ['db', 'main/services', 'main/documents', 'main/platform', 'main/security'])),
  withElectron({ ...inMain('preload', ['main/app/channels.ts']), packages: [], mayUseNode: false }),
  withElectron(inMain('index.ts', ['main/app', 'main/platform', 'main/store/messages.ts'])),
  inWindow('renderer', windowCommons),
  inWindow('renderer/main.tsx', [...windowCommons, 'renderer/app']),
  inWindow('renderer/app', [...windowCommons, 'renderer/features']),
  inWindow('renderer/features', [...windowCommons, 'renderer/app']),
  { folder: 'tools', mayImport: ['domain', 'db', 'main', 'tests'], packages: 'any', mayUseNode: true },
];

/** Whether a path is this folder or file, or lies in it. */
export function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** The room a file belongs to, or undefined for one that may import anything. */
export function roomOf(path: string): Room | undefined {
  return rooms
    .filter((room) => isIn(path, room.folder))
    .sort((one, other) => other.folder.length - one.folder.length)[0];
}
