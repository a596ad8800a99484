import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBenches } from '#tests/bench/run.ts';
import { makeSetup } from '#tests/bench/setup.ts';
import { ensureFonts } from '../fonts/fonts.ts';
import { prepareRuntime } from '../runtime/prepare.ts';
import { runTool, say } from '../say.ts';

await runTool(async () => {
  const runtime = await prepareRuntime({ purpose: 'run' });
  const scratch = await mkdtemp(join(tmpdir(), 'backnote-bench-'));
  try {
    const setup = await makeSetup(runtime, { scratch, fontsFolder: await ensureFonts() });
    return await runBenches(setup, process.argv.slice(2), say);
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
});
