import { runTool, say } from '../say.ts';
import { ensureBuilt } from './ensure-built.ts';

await runTool(async () => {
  await ensureBuilt();
  say('Backnote is built in out.');
  return 0;
});
