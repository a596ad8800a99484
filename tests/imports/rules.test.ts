import { expect, test } from 'vitest';
import { importCycles } from './cycles.ts';
import { violations } from './rules.ts';

const imports = (specifier: string): string => `import { x } from '${specifier}';\nexport const y = x;\n`;

test.each([
  ['domain/notes/body.ts', '#db/open.ts'],
  ['domain/notes/body.ts', 'node:fs'],
  ['domain/notes/body.ts', 'fs'],
  ['domain/notes/body.ts', 'kysely'],
  ['domain/notes/body.ts', 'temporal-polyfill'],
  ['domain/contract/notes.ts', 'react'],
  ['db/open.ts', '#main/platform/clock.ts'],
  ['db/open.ts', 'electron'],
  ['db/queries/notes.ts', '#tests/support/vault.ts'],
  ['main/services/notes/sign-note.ts', 'electron'],
  ['main/services/notes/sign-note.ts', 'electron/main'],
  ['main/services/notes/sign-note.ts', 'kysely'],
  ['main/services/notes/sign-note.ts', '#main/ipc/router.ts'],
  ['main/documents/handout.ts', '#db/open.ts'],
  ['main/ipc/router.ts', 'electron'],
  ['main/security/wrap.ts', 'electron'],
  ['main/index.ts', '#db/open.ts'],
  ['main/index.ts', '#main/security/vault.ts'],
  ['main/preload/index.ts', 'node:fs'],
  ['main/preload/index.ts', 'zod'],
  ['main/app/window.ts', '#renderer/theme/colours.ts'],
  ['main/app/window.ts', '#tools/runtime/prepare.ts'],
  ['renderer/ui/Scale.tsx', 'node:path'],
  ['renderer/ui/Scale.tsx', 'electron'],
  ['renderer/ui/Scale.tsx', '#main/app/policy.ts'],
  ['renderer/ui/Scale.tsx', '#db/open.ts'],
  ['renderer/ui/Scale.tsx', '#renderer/features/notes/NoteScreen.tsx'],
  ['renderer/api/notes.ts', '#renderer/app/Shell.tsx'],
  ['renderer/features/notes/NoteScreen.tsx', '#renderer/features/clients/ClientList.tsx'],
  ['renderer/features/notes/NoteScreen.tsx', '../clients/ClientList.tsx'],
  ['tools/demo/main.ts', '#renderer/app/Shell.tsx'],
  ['domain/notes/body.ts', '../../db/open.ts'],
  ['tests/unit/notes/body.test.ts', '../../../domain/notes/body.ts'],
])('%s may not import %s', (path, specifier) => {
  expect(violations({ path, source: imports(specifier) })).toHaveLength(1);
});

test.each([
  ['domain/notes/body.ts', 'zod'],
  ['domain/notes/body.ts', '#domain/assert-never.ts'],
  ['domain/dates/day.ts', 'temporal-polyfill'],
  ['db/open.ts', 'better-sqlite3'],
  ['db/migrate.ts', 'kysely/migration'],
  ['db/queries/notes.ts', '#domain/notes/body.ts'],
  ['main/services/notes/sign-note.ts', '#db/queries/notes.ts'],
  ['main/index.ts', 'electron'],
  ['main/app/window.ts', 'electron'],
  ['main/preload/index.ts', 'electron'],
  ['main/store/index.ts', '#main/ipc/router.ts'],
  ['renderer/app/routes.tsx', '#renderer/features/notes/NoteScreen.tsx'],
  ['renderer/features/notes/NoteScreen.tsx', './SignNoteDialog.tsx'],
  ['renderer/features/notes/parts/Row.tsx', '../NoteScreen.tsx'],
  ['renderer/features/notes/NoteScreen.tsx', '#renderer/ui/Scale.tsx'],
  ['renderer/features/notes/NoteScreen.tsx', '@mantine/core'],
  ['tests/e2e/day.spec.ts', '#main/platform/clock.ts'],
])('%s may import %s', (path, specifier) => {
  expect(violations({ path, source: imports(specifier) })).toEqual([]);
});

test.each([
  ["import 'electron';"],
  ["import type { App } from 'electron';"],
  ["export * from 'electron';"],
  ["export { app } from 'electron';"],
  ["export const app = await import('electron');"],
  ["export type App = import('electron').App;"],
  ["const electron = require('electron');\nexport { electron };"],
  ["export const files = import.meta.glob('#main/app/*.ts');"],
  ["export const files = import.meta.glob(['./*.md', '#main/app/*.ts']);"],
])('an import is seen in whatever way it is written: %s', (source) => {
  expect(violations({ path: 'domain/notes/body.ts', source })).toHaveLength(1);
});

test('words in comments and texts are no imports', () => {
  const source = "// import 'electron'\nexport const text = \"import 'electron'\";\n";
  expect(violations({ path: 'domain/notes/body.ts', source })).toEqual([]);
});

test('a file of 350 lines passes, one of 351 does not', () => {
  const path = 'domain/notes/body.ts';
  expect(violations({ path, source: '//\n'.repeat(350) })).toEqual([]);
  expect(violations({ path, source: '//\n'.repeat(351) })).toHaveLength(1);
});

test('a circle of imports is found, one through a type is none', () => {
  const circle = (how: string) => [
    { path: 'domain/a.ts', source: `${how} { b } from './b.ts';` },
    { path: 'domain/b.ts', source: "import { a } from '#domain/a.ts';" },
  ];
  expect(importCycles(circle('import'))).toEqual([['domain/a.ts', 'domain/b.ts', 'domain/a.ts']]);
  expect(importCycles(circle('import type'))).toEqual([]);
});
