import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { say, ToolFailure } from '../say.ts';

let warned = false;

/** Switches Electron needs for its sandbox here: none, but as root, where Chromium cannot make one. */
export async function sandboxSwitches(electronPath: string): Promise<readonly string[]> {
  if (process.platform !== 'linux') return [];
  if (process.getuid?.() === 0) {
    if (!warned) say('Warning: running as root, so the window runs without the browser sandbox.');
    warned = true;
    return ['--no-sandbox'];
  }
  await checkSandboxAllowed(join(dirname(electronPath), 'chrome-sandbox'));
  return [];
}

async function checkSandboxAllowed(helper: string): Promise<void> {
  const found = await stat(helper).catch(() => undefined);
  const isPrivileged = found !== undefined && found.uid === 0 && (found.mode & 0o4000) !== 0;
  const off = (await kernelSetting('kernel/unprivileged_userns_clone')) === '0';
  const restricted = (await kernelSetting('kernel/apparmor_restrict_unprivileged_userns')) === '1';
  if (isPrivileged || !(off || restricted)) return;
  throw new ToolFailure(
    `This system lets the browser sandbox start only with a privileged helper. Run: sudo sh -c 'chown root ${helper} && chmod 4755 ${helper}'`,
  );
}

async function kernelSetting(name: string): Promise<string | undefined> {
  return (await readFile(`/proc/sys/${name}`, 'utf8').catch(() => undefined))?.trim();
}
