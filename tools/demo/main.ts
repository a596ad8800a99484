import { join } from 'node:path';
import { ensureBuilt } from '../build/ensure-built.ts';
import { show } from '../child.ts';
import { projectRoot } from '../project.ts';
import { onVirtualDisplay } from '../runtime/display.ts';
import { prepareRuntime } from '../runtime/prepare.ts';
import { runTool } from '../say.ts';

/** Prepares what the demo needs and runs it on a display of its own, so that its pictures are the same everywhere. */
await runTool(async () => {
  const [runtime] = await Promise.all([prepareRuntime({ purpose: 'run' }), ensureBuilt()]);
  const { command, args } = onVirtualDisplay(process.execPath, [
    join(projectRoot, 'tools', 'demo', 'drive.ts'),
  ]);
  const env = {
    ...runtime.env,
    BACKNOTE_ELECTRON: runtime.electronPath,
    BACKNOTE_ELECTRON_ARGS: JSON.stringify(runtime.args),
  };
  return show(command, args, { env });
});
