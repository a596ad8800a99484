import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { diskFiles } from '#main/platform/files.ts';
import { temporaryFolder } from './temporary-folder.ts';

const bytes = Buffer.from('%PDF-1.7');

test('writes a file whole and leaves nothing beside it', async () => {
  const folder = temporaryFolder();
  await diskFiles.write(join(folder, 'Łódź 手当 handout.pdf'), bytes);
  expect(readdirSync(folder)).toEqual(['Łódź 手当 handout.pdf']);
  expect(readFileSync(join(folder, 'Łódź 手当 handout.pdf')).equals(bytes)).toBe(true);
});

test('replaces a file that is there', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.pdf'), 'a much longer older file');
  await diskFiles.write(join(folder, 'a.pdf'), bytes);
  expect(readFileSync(join(folder, 'a.pdf')).equals(bytes)).toBe(true);
});

test('a folder that is gone cannot be written to', async () => {
  const path = join(temporaryFolder(), 'gone', 'a.pdf');
  await expect(diskFiles.write(path, bytes)).rejects.toMatchObject({ code: 'folder-not-writable' });
});

test('a folder in place of the file is told, and no part stays behind', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'a.pdf', 'inside'), { recursive: true });
  await expect(diskFiles.write(join(folder, 'a.pdf'), bytes)).rejects.toMatchObject({
    code: 'file-not-written',
  });
  expect(readdirSync(folder)).toEqual(['a.pdf']);
});

test.each([
  ['full', 'size=64k', 'disk-full'],
  ['read-only', 'size=64k,ro', 'folder-not-writable'],
])('on a disk that is %s the old file stays and no part is left', (_disk, options, code) => {
  expect(writeOnDisk(options)).toEqual({ code, names: ['old.pdf'], content: 'the old on' });
});

/** Mounts a real small disk, seen by one process only, and lets it write 200 kB there. */
function writeOnDisk(options: string): unknown {
  const folder = temporaryFolder();
  const script = fileURLToPath(new URL('./write-on-disk.ts', import.meta.url));
  const isReadOnly = options.endsWith(',ro');
  const commands = [
    `mount -t tmpfs -o ${options.replace(',ro', '')} tmpfs "$1"`,
    `printf 'the old one' > "$1/old.pdf"`,
    isReadOnly ? `mount -o remount,ro "$1"` : 'true',
    `exec "$2" "$3" "$1" 200000`,
  ].join(' && ');
  const asOwner = process.getuid?.() === 0 ? ['-m'] : ['-U', '-r', '-m'];
  const output = execFileSync(
    'unshare',
    [...asOwner, 'sh', '-c', commands, 'sh', folder, process.execPath, script],
    { encoding: 'utf8' },
  );
  return JSON.parse(output);
}
