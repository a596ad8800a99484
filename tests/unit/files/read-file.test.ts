import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWholeFile } from '#main/platform/read-file.ts';
import { testFolder } from '#tests/support/test-store.ts';

const mostBytes = 3 * 1024 * 1024;

function fileWith(content: Uint8Array | string): string {
  const path = join(testFolder(), 'a file');
  writeFileSync(path, content);
  return path;
}

describe('reading a file that a person chose', () => {
  test('gives it whole and says how far it is', async () => {
    const content = Buffer.alloc(2_500_000, 'abcdefg');
    const steps: number[] = [];
    const read = await readWholeFile(fileWith(content), {
      mostBytes,
      onProgress: (done, total) => {
        expect(total).toBe(content.length);
        steps.push(done);
      },
    });
    expect(Buffer.compare(read, content)).toBe(0);
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.at(-1)).toBe(content.length);
  });

  test('an empty one is read as empty; what to say of it is for others', async () => {
    expect(await readWholeFile(fileWith(''), { mostBytes })).toHaveLength(0);
  });

  test.each<[string, (folder: string) => string, string]>([
    ['one that is gone', (folder) => join(folder, 'gone'), 'file-gone'],
    ['one in a folder that is none', (folder) => join(touch(folder, 'file'), 'inside'), 'file-gone'],
    ['a folder', (folder) => folder, 'file-is-folder'],
    ['a link to a file', (folder) => linkTo(folder, touch(folder, 'file')), 'file-is-special'],
    ['a link to a folder', (folder) => linkTo(folder, folder), 'file-is-special'],
    ['a link to nowhere', (folder) => linkTo(folder, join(folder, 'gone')), 'file-is-special'],
    ['a device', () => '/dev/zero', 'file-is-special'],
    ['a pipe', pipeIn, 'file-is-special'],
    ['a name that no file can have', (folder) => join(folder, 'n'.repeat(3_000)), 'file-not-readable'],
  ])('%s', async (_what, pathIn, code) => {
    const reading = readWholeFile(pathIn(testFolder()), { mostBytes });
    await expect(reading).rejects.toMatchObject({ code });
  });

  test('what comes counts, not the size that was claimed', async () => {
    // The kernel's own files say that they are empty.
    expect((await readWholeFile('/proc/self/environ', { mostBytes })).length).toBeGreaterThan(0);
    const reading = readWholeFile('/proc/self/environ', { mostBytes: 3 });
    await expect(reading).rejects.toMatchObject({ code: 'file-too-large' });
  });

  test('one that is too large is refused before it is read', async () => {
    const path = fileWith('');
    truncateSync(path, mostBytes + 1);
    const reading = readWholeFile(path, { mostBytes, onProgress: () => expect.unreachable() });
    await expect(reading).rejects.toMatchObject({ code: 'file-too-large' });
  });

  test('one that grows while it is read is given up at the limit', async () => {
    const path = fileWith(Buffer.alloc(1_500_000));
    const reading = readWholeFile(path, {
      mostBytes,
      onProgress: () => writeFileSync(path, Buffer.alloc(1_500_000), { flag: 'a' }),
    });
    await expect(reading).rejects.toMatchObject({ code: 'file-too-large' });
  });

  test('one that the system keeps closed is not readable', async () => {
    // Root reads everything: an ordinary user is needed to be refused.
    if (process.getuid?.() !== 0) {
      const path = fileWith('closed');
      chmodSync(path, 0o000);
      await expect(readWholeFile(path, { mostBytes })).rejects.toMatchObject({ code: 'file-not-readable' });
    }
    // A file of the kernel that answers every read with an error, for root too.
    await expect(readWholeFile('/proc/self/mem', { mostBytes })).rejects.toMatchObject({
      code: 'file-not-readable',
    });
  });

  test('can be given up', async () => {
    const cancelling = new AbortController();
    const reading = readWholeFile(fileWith(Buffer.alloc(2_500_000)), {
      mostBytes,
      signal: cancelling.signal,
      onProgress: () => cancelling.abort(),
    });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  });
});

function touch(folder: string, name: string): string {
  const path = join(folder, name);
  writeFileSync(path, 'content');
  return path;
}

function linkTo(folder: string, target: string): string {
  const path = join(folder, 'link');
  symlinkSync(target, path);
  return path;
}

function pipeIn(folder: string): string {
  mkdirSync(join(folder, 'pipes'));
  const path = join(folder, 'pipes', 'pipe');
  execFileSync('mkfifo', [path]);
  return path;
}
