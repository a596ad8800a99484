import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** Kills a process and everything it started, at once, and waits until all are gone. */
export async function endTree(root: number | undefined): Promise<void> {
  if (root === undefined) return;
  const all = await treeOf(root);
  for (const pid of all) kill(pid);
  const end = performance.now() + 10_000;
  while ((await living(all)).length > 0) {
    if (performance.now() > end) throw new Error('a killed process did not end');
    await wait(10);
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}

async function treeOf(root: number): Promise<readonly number[]> {
  const parents = await parentsOfAll();
  const found = [root];
  for (const pid of found) {
    for (const [child, parent] of parents) if (parent === pid) found.push(child);
  }
  return found;
}

/** Parent of every process; the name in brackets may hold spaces, so the fields are counted behind it. */
async function parentsOfAll(): Promise<ReadonlyMap<number, number>> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = new Map<number, number>();
  for (const pid of pids) {
    const fields = await statFields(pid);
    if (fields !== undefined) parents.set(pid, Number(fields[1]));
  }
  return parents;
}

async function living(pids: readonly number[]): Promise<readonly number[]> {
  const states = await Promise.all(
    pids.map(async (pid) => ({ pid, state: (await statFields(pid))?.[0] ?? 'X' })),
  );
  return states.filter(({ state }) => state !== 'X' && state !== 'Z').map(({ pid }) => pid);
}

async function statFields(pid: number): Promise<readonly string[] | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  return text?.slice(text.lastIndexOf(')') + 2).split(' ');
}
