import { join } from 'node:path';
import { launchApp, type RunningApp } from '#tests/support/app.ts';
import { projectRoot } from '../project.ts';
import { runTool, say, ToolFailure } from '../say.ts';
import { openCamera } from './camera.ts';
import { onDisplay } from './on-display.ts';
import { driveOwnPractice } from './own-practice.ts';
import { driveSamplePractice } from './sample-practice.ts';

const folder = join(projectRoot, 'out', 'demo');

await runTool(() => onDisplay(import.meta.filename, 'run', demo));

/** Drives the real window through the main job with invented people, and leaves pictures and documents. */
async function demo(): Promise<number> {
  const camera = await openCamera(folder);
  await inWindow((run) => driveOwnPractice(run, camera));
  await inWindow((run) => driveSamplePractice(run, camera));
  await camera.check();
  say(`Pictures, the handout, the note and the recovery sheet are in ${folder}.`);
  return 0;
}

async function inWindow(drive: (run: RunningApp) => Promise<void>): Promise<void> {
  const run = await launchApp();
  try {
    await drive(run);
  } catch (error) {
    await run.kill();
    throw new ToolFailure(`The demo stopped: ${error instanceof Error ? error.message : String(error)}`);
  }
  await run.close();
}
