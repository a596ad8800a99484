import type { Ratios } from './goals.ts';
import { handoutBench } from './handout.bench.ts';
import { manyHandoutsBench } from './many-handouts.bench.ts';
import { memoryBench } from './memory.bench.ts';
import { openWindowBenches } from './open-window.bench.ts';
import { progressBench } from './progress.bench.ts';
import { completeRatios, type Finding, wordsOfFinding, wordsOfRatios } from './report.ts';
import { searchBenches } from './search.bench.ts';
import type { Setup } from './setup.ts';
import { startBench } from './start.bench.ts';

type Group = {
  readonly name: string;
  readonly title: string;
  readonly run: (setup: Setup) => Promise<readonly Finding[]>;
};

const groups: readonly Group[] = [
  { name: 'start', title: 'Start', run: async (setup) => [await startBench(setup)] },
  { name: 'open', title: 'Saving, the list of clients, typing and the preview', run: openWindowBenches },
  { name: 'progress', title: 'Progress', run: async (setup) => [await progressBench(setup)] },
  { name: 'search', title: 'Search', run: searchBenches },
  { name: 'handout', title: 'Handout', run: async (setup) => [await handoutBench(setup)] },
  { name: 'many', title: 'A thousand handouts', run: async (setup) => [await manyHandoutsBench(setup)] },
  { name: 'memory', title: 'Memory', run: async (setup) => [await memoryBench(setup)] },
];

/**
 * Runs the benches, or only the named groups, and prints what they found; the last line is one JSON object. A missed
 * goal is a finding, not a failure: the exit code is 1 only where something could not be measured.
 */
export async function runBenches(
  setup: Setup,
  chosen: readonly string[],
  say: (line: string) => void,
): Promise<number> {
  let ratios: Partial<Ratios> = {};
  let hasFailed = false;
  const wanted = groups.filter(({ name }) => chosen.length === 0 || chosen.includes(name));
  for (const { title, run } of wanted) {
    say(`\n${title}`);
    try {
      for (const finding of await run(setup)) {
        ratios = { ...ratios, ...finding.ratios };
        for (const line of wordsOfFinding(finding)) say(line);
      }
    } catch (error) {
      hasFailed = true;
      say(`  Could not be measured: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  say('\nRatios');
  for (const line of wordsOfRatios(ratios)) say(line);
  const complete = completeRatios(ratios);
  say(`\n${JSON.stringify('missing' in complete ? ratios : complete)}`);
  const isWhole = chosen.length > 0 || !('missing' in complete);
  return hasFailed || !isWhole ? 1 : 0;
}
