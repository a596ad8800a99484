import { join } from 'node:path';
import { ensureBuilt } from '../build/ensure-built.ts';
import { show } from '../child.ts';
import { projectRoot } from '../project.ts';
import { hasDisplay } from '../runtime/display.ts';
import { openApp } from '../runtime/open-app.ts';
import { prepareRuntime } from '../runtime/prepare.ts';
import { runTool, say } from '../say.ts';

await runTool(async () => {
  if (!hasDisplay()) {
    say('There is no display here, so the demo runs instead: it drives the real window on a virtual one.');
    return show(process.execPath, [join(projectRoot, 'tools', 'demo', 'main.ts')]);
  }
  const [runtime] = await Promise.all([prepareRuntime({ purpose: 'run' }), ensureBuilt()]);
  return openApp(runtime, process.argv.slice(2));
});
