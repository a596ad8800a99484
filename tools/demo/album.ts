import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunningApp } from '#tests/support/app.ts';
import { say, ToolFailure } from '../say.ts';

/** Takes the numbered pictures of the demo, each in light and dark. */
export type Album = {
  readonly folder: string;
  readonly picture: (run: RunningApp, name: string) => Promise<void>;
  /** Fails where a picture or a document is missing or empty. */
  readonly check: (documents: readonly string[]) => Promise<void>;
};

const schemes = ['light', 'dark'] as const;

export async function newAlbum(folder: string): Promise<Album> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const names: string[] = [];

  return {
    folder,
    picture: async ({ page }, name) => {
      const numbered = `${String(names.length + 1).padStart(2, '0')}-${name}`;
      names.push(numbered);
      for (const scheme of schemes) {
        await page.emulateMedia({ colorScheme: scheme });
        await page.locator(`html[data-mantine-color-scheme="${scheme}"]`).waitFor({ state: 'attached' });
        await page.mouse.move(0, 0);
        await page.screenshot({ path: join(folder, `${numbered}-${scheme}.png`), animations: 'disabled' });
      }
      say(`  ${numbered}`);
    },
    check: async (documents) => {
      const expected = [
        ...documents,
        ...names.flatMap((name) => schemes.map((scheme) => `${name}-${scheme}.png`)),
      ];
      const found = await readdir(folder);
      const sizes = await Promise.all(
        expected.map(async (name) => (found.includes(name) ? (await stat(join(folder, name))).size : 0)),
      );
      const missing = expected.filter((_, index) => sizes[index] === 0);
      if (missing.length > 0) throw new ToolFailure(`The demo did not leave: ${missing.join(', ')}`);
      say(`${expected.length} files are in out/demo.`);
    },
  };
}
