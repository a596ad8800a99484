import { startPlain } from './plain.ts';
import type { Finding } from './report.ts';
import type { Setup } from './setup.ts';
import { median, ratio } from './statistics.ts';

const warmUp = 20;
const measured = 50;
const between = 1000;
/** Blocks of a usual handout; how many it is made of does not matter here. */
const blockCount = 12;

/** Whether a thousand handouts later the next is made as fast, and what was needed for them is given back. */
export async function manyHandoutsBench(setup: Setup): Promise<Finding> {
  const plain = await startPlain(setup);
  try {
    let from = 0;
    const make = async (count: number): Promise<readonly number[]> => {
      const { milliseconds } = await plain.call('manyHandouts', {
        fontsFolder: setup.fontsFolder,
        blockCount,
        from,
        count,
      });
      from += count;
      return milliseconds;
    };
    await make(warmUp);
    const first = await make(measured);
    const before = await plain.call('memory', null);
    await make(between);
    const after = await plain.call('memory', null);
    const next = await make(measured);
    return {
      ratios: {
        handoutAfterThousand: ratio(median(next), median(first)),
        handoutMemory: ratio(after.kept, before.kept),
      },
      lines: [
        { name: 'A handout, the first warm ones', unit: 'ms', values: first },
        { name: 'A handout, after a thousand', unit: 'ms', values: next },
        { name: 'Memory in use after the first warm ones', unit: 'MB', values: [before.kept] },
        { name: 'Memory in use after a thousand', unit: 'MB', values: [after.kept] },
        { name: 'Memory of the process after the first warm ones', unit: 'MB', values: [before.resident] },
        { name: 'Memory of the process after a thousand', unit: 'MB', values: [after.resident] },
      ],
      remarks: [
        'No two of them say the same, so that nothing is found in a store of earlier texts. In use is what is left after clearing away: objects and the bytes that they hold.',
      ],
    };
  } finally {
    await plain.close();
  }
}
