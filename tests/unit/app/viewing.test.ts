import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createViewing, keepCopyMs, viewingFolders } from '#main/app/viewing.ts';
import { smallPdf } from '#tests/support/small-pdf.ts';

let root: string;
let opened: string[];
const place = () => join(root, 'viewing');
const open = async (path: string) => {
  opened.push(path);
  return '';
};
const viewing = (openPath: (path: string) => Promise<string> = open) =>
  createViewing({ folders: [place()], openPath });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bn-viewing-'));
  opened = [];
});

afterEach(async () => {
  vi.useRealTimers();
  await rm(root, { recursive: true, force: true });
});

describe('a document in another program', () => {
  test('lies whole in a folder of its own that only its owner may enter, under a neutral name', async () => {
    expect(await viewing().show(smallPdf, 'Aftercare handout.pdf')).toBeNull();
    const [path = ''] = opened;
    expect(basename(path)).toBe('Aftercare handout.pdf');
    expect(readFileSync(path).equals(smallPdf)).toBe(true);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    for (const folder of [dirname(path), place()]) expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(dirname(dirname(path))).toBe(place());
  });

  test('cannot be led out of its folder by a name', async () => {
    await viewing().show(smallPdf, '../../away.pdf');
    expect(dirname(dirname(opened[0] ?? ''))).toBe(place());
  });

  test('is gone after clearing, with what an earlier run left', async () => {
    mkdirSync(place());
    await writeFile(join(place(), 'left.pdf'), smallPdf);
    const shown = viewing();
    await shown.show(smallPdf, 'Note.pdf');
    await shown.show(smallPdf, 'Note.pdf');
    await shown.clear();
    expect(existsSync(place())).toBe(false);
  });

  test('goes by itself after a while', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await viewing().show(smallPdf, 'Note.pdf');
    await vi.advanceTimersByTimeAsync(keepCopyMs - 1);
    expect(existsSync(opened[0] ?? '')).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    vi.useRealTimers();
    await vi.waitFor(() => expect(existsSync(opened[0] ?? '')).toBe(false));
    expect(existsSync(dirname(opened[0] ?? ''))).toBe(false);
  });

  test.each([
    ['says so', async () => 'No application is registered'],
    ['fails', () => Promise.reject(new Error('no'))],
  ])('is taken away at once where the system %s', async (_how, openPath) => {
    expect(await viewing(openPath).show(smallPdf, 'Note.pdf')).toBe('viewer-missing');
    expect(await readdir(place())).toEqual([]);
  });

  test('does not outlive a lock that comes while it is being opened', async () => {
    let shown = viewing();
    const asked = new Promise<string>((resolve) => {
      shown = viewing(() => {
        setTimeout(() => resolve(''), 50);
        return asked;
      });
    });
    const showing = shown.show(smallPdf, 'Note.pdf');
    await shown.clear();
    expect(await showing).toBe('viewer-missing');
    expect(existsSync(place())).toBe(false);
  });

  test('goes to no place that a link leads to; without any it says why', async () => {
    mkdirSync(join(root, 'elsewhere'));
    symlinkSync(join(root, 'elsewhere'), place());
    expect(await viewing().show(smallPdf, 'Note.pdf')).toBe('folder-not-writable');
    expect(await readdir(join(root, 'elsewhere'))).toEqual([]);
    expect(opened).toEqual([]);
  });
});

describe('where copies lie', () => {
  test('in the system’s private memory folder where it is private, else beside the records', () => {
    const runtime = join(root, 'runtime');
    mkdirSync(runtime, { mode: 0o700 });
    const [first = '', own] = viewingFolders('/data/one', runtime);
    expect(dirname(first)).toBe(runtime);
    expect(own).toBe('/data/one/viewing');
    expect(viewingFolders('/data/two', runtime)[0]).not.toBe(first);
  });

  test.each([undefined, '', 'relative', '/nowhere/at/all', '/tmp'])('not in %j', (runtime) => {
    expect(viewingFolders('/data/one', runtime)).toEqual(['/data/one/viewing']);
  });
});
