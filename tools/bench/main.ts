import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBenches } from '#tests/bench/run.ts';
import { makeSetup } from '#tests/bench/setup.ts';
import { ensureBuilt } from '../build/ensure-built.ts';
import { show } from '../child.ts';
import { ensureFonts } from '../fonts/fonts.ts';
import { onVirtualDisplay } from '../runtime/display.ts';
import { prepareRuntime } from '../runtime/prepare.ts';
import { runTool, say } from '../say.ts';

/** Set for the run on the virtual display, so that it is started only once. */
const onDisplayMark = 'BACKNOTE_BENCH_DISPLAY';

await runTool(async () => {
  const runtime = await prepareRuntime({ purpose: 'run' });
  await ensureBuilt();
  if (process.env[onDisplayMark] === undefined) {
    const { command, args } = onVirtualDisplay(process.execPath, process.argv.slice(1));
    return show(command, args, { env: { [onDisplayMark]: '1' } });
  }
  const scratch = await mkdtemp(join(tmpdir(), 'backnote-bench-'));
  try {
    const setup = await makeSetup(runtime, { scratch, fontsFolder: await ensureFonts() });
    return await runBenches(setup, process.argv.slice(2), say);
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
});
