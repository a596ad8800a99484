import { readdir, readFile } from 'node:fs/promises';

const bytesPerKib = 1024;

/**
 * Memory of a program with all processes that it started, in megabytes: proportional set size, so that a page which
 * several processes share is counted once. Linux only.
 */
export async function memoryOfTree(rootPid: number): Promise<number> {
  const parents = await parentsOfAll();
  const members = [...parents.keys()].filter((pid) => isBelow(pid, rootPid, parents));
  const sizes = await Promise.all(members.map(proportionalKib));
  if (members.length < 2) throw new Error('The processes of the program are not to be seen');
  return (sizes.reduce((sum, size) => sum + size, 0) * bytesPerKib) / 1e6;
}

async function parentsOfAll(): Promise<ReadonlyMap<number, number>> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const pairs = await Promise.all(
    pids.map(async (pid): Promise<readonly [number, number]> => [pid, await parentOf(pid)]),
  );
  return new Map(pairs);
}

// The name in parentheses may hold anything; what follows the last one is state, then parent.
async function parentOf(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1] ?? 0);
}

function isBelow(pid: number, root: number, parents: ReadonlyMap<number, number>): boolean {
  for (let at: number | undefined = pid; at !== undefined && at > 0; at = parents.get(at)) {
    if (at === root) return true;
  }
  return false;
}

async function proportionalKib(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+) kB$/m.exec(text)?.[1] ?? 0);
}
