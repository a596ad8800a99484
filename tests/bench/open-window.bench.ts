import { join } from 'node:path';
import { floorCost } from '#main/security/kdf-cost.ts';
import { clientListBench } from './client-list.bench.ts';
import { keystrokeBench } from './keystroke.bench.ts';
import { makePractice } from './practice.ts';
import { previewBench } from './preview.bench.ts';
import type { Finding } from './report.ts';
import { saveBench } from './save.bench.ts';
import type { Setup } from './setup.ts';
import { startLocked, unlock } from './unlocked.ts';

/** The benches that need Backnote open, on one start of it. */
export async function openWindowBenches(setup: Setup): Promise<readonly Finding[]> {
  const practice = await makePractice(join(setup.scratch, 'open'), floorCost);
  const running = await startLocked(setup, practice);
  try {
    await unlock(running.page, practice);
    const list = await clientListBench(running.page);
    const save = await saveBench(setup, running.page, practice);
    const keystroke = await keystrokeBench(setup, running.page, practice);
    // The last one: it signs the note that the others write.
    const preview = await previewBench(running.page, practice);
    return [save, list, keystroke, preview];
  } finally {
    await running.close();
  }
}
