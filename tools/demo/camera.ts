import { access, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { say, ToolFailure } from '../say.ts';

export const schemes = ['light', 'dark'] as const;

/** Takes numbered pictures of the window, each screen once light and once dark. */
export type Camera = {
  readonly shoot: (page: Page, name: string) => Promise<void>;
  /** Where a document of this name is to be saved. */
  readonly document: (name: string) => string;
  /** Fails when a picture or document that was promised is not there. */
  readonly check: () => Promise<void>;
};

/** Empties the folder and starts counting at 1. */
export async function openCamera(folder: string): Promise<Camera> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const promised: string[] = [];
  let number = 0;
  return {
    shoot: async (page, name) => {
      number += 1;
      const prefix = `${String(number).padStart(2, '0')}-${name}`;
      for (const scheme of schemes) {
        await page.emulateMedia({ colorScheme: scheme });
        const path = join(folder, `${prefix}-${scheme}.png`);
        await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
        promised.push(path);
      }
      await page.emulateMedia({ colorScheme: 'light' });
      say(`${prefix}: light and dark.`);
    },
    document: (name) => {
      const path = join(folder, name);
      promised.push(path);
      return path;
    },
    check: async () => {
      for (const path of promised) {
        await access(path).catch(() => {
          throw new ToolFailure(`The demo did not leave ${path}.`);
        });
      }
    },
  };
}
