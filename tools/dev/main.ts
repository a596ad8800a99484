import { join } from 'node:path';
import { forgetBuild } from '../build/stale.ts';
import { show } from '../child.ts';
import { ensureDictionaries } from '../dictionaries/dictionaries.ts';
import { ensureFonts } from '../fonts/fonts.ts';
import { projectRoot } from '../project.ts';
import { withDisplay } from '../runtime/display.ts';
import { prepareRuntime } from '../runtime/prepare.ts';
import { runTool, say } from '../say.ts';

await runTool(async () => {
  const runtime = await prepareRuntime({ purpose: 'run' });
  await ensureFonts();
  await ensureDictionaries();
  await forgetBuild();
  say('Changes to the window show at once; changes to main, db or domain restart the program.');
  const viteArgs = ['dev', '--watch', '-c', 'electron.config.ts'];
  const electronArgs = runtime.args.length === 0 ? [] : ['--', ...runtime.args];
  const script = join(projectRoot, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const { command, args } = withDisplay(process.execPath, [script, ...viteArgs, ...electronArgs]);
  return show(command, args, {
    env: { ...runtime.env, ELECTRON_EXEC_PATH: runtime.electronPath, ELECTRON_RUN_AS_NODE: undefined },
  });
});
