import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What a process keeps, in megabytes. */
export type Memory = {
  /** Objects, and the bytes that they hold outside their heap, after clearing away. */
  readonly kept: number;
  /** All of the process that lies in memory. */
  readonly resident: number;
};

/** Memory of this process once all that nothing needs any more was cleared away. */
export async function memoryNow(): Promise<Memory> {
  setFlagsFromString('--expose-gc');
  const clear = runInNewContext('gc') as () => void;
  // What is let go of only in a later turn of the event loop needs a second round.
  for (let round = 0; round < 3; round += 1) {
    clear();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  return { kept: (heapUsed + external) / 1e6, resident: rss / 1e6 };
}
