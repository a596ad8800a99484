import { ensureBuilt } from '../build/ensure-built.ts';
import { show } from '../child.ts';
import { withDisplay } from '../runtime/display.ts';
import { prepareRuntime } from '../runtime/prepare.ts';
import type { RuntimePurpose } from '../runtime/types.ts';
import { playwrightEnvironment } from '../test/playwright-environment.ts';

const driving = '--drive';

/**
 * Runs `drive` where a window can be shown. The first run of a tool's main file makes everything ready and starts the
 * same file again, on a virtual display if there is no other; that second run drives the app.
 */
export async function onDisplay(
  mainFile: string,
  purpose: RuntimePurpose,
  drive: () => Promise<number>,
): Promise<number> {
  if (process.argv.includes(driving)) return drive();
  const runtime = await prepareRuntime({ purpose });
  await ensureBuilt();
  const { command, args } = withDisplay(process.execPath, [mainFile, driving]);
  return show(command, args, { env: playwrightEnvironment(runtime) });
}
