import type { ElectronApplication, Page } from '@playwright/test';

/**
 * Drops files of this computer on the middle of the window, as the system's file manager does: they come with their
 * paths, which files made in the page never have.
 */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { width, height } = await page.evaluate(() => ({
    width: window.innerWidth,
    height: window.innerHeight,
  }));
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  const place = { x: width / 2, y: height / 2 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...place, data });
  }
  await session.detach();
}

/** Puts a picture on the clipboard of this computer, as a program for screenshots does. */
export async function copyPicture(app: ElectronApplication, png: Uint8Array): Promise<void> {
  const base64 = Buffer.from(png).toString('base64');
  await app.evaluate(({ clipboard, nativeImage }, data) => {
    const picture = nativeImage.createFromBuffer(Buffer.from(data, 'base64'));
    // The Electron that the tests run in has the call that newer types no longer know.
    (clipboard as unknown as { writeImage: (image: unknown) => void }).writeImage(picture);
  }, base64);
}
