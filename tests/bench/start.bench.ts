import { join } from 'node:path';
import { floorCost } from '#main/security/kdf-cost.ts';
import * as inPage from './in-page.ts';
import { interleave } from './interleave.ts';
import { type Plain, startPlain } from './plain.ts';
import { makePractice, type Practice } from './practice.ts';
import { type Running, startProgram } from './program.ts';
import type { Finding } from './report.ts';
import type { Setup } from './setup.ts';
import { median, ratio } from './statistics.ts';
import { startLocked, unlock } from './unlocked.ts';

const rounds = { warmUp: 2, measured: 12 };

/** Nothing looks into a starting program for so long; what it drew it remembers itself. */
const quietMs = 2_000;

/**
 * Start with the key at hand. A person types the key, and no door leads around that, so the two halves are measured
 * on their own and added: start until the passphrase can be typed, and passphrase sent until the list of 10,000
 * clients is drawn, less one key derivation.
 */
export async function startBench(setup: Setup): Promise<Finding> {
  const practice = await makePractice(join(setup.scratch, 'start'), floorCost);
  const plain = await startPlain(setup);
  const derivations: number[] = [];
  try {
    const { ours, theirs } = await interleave(
      rounds,
      async () => {
        derivations.push(await deriveOnce(plain));
        return startAndUnlock(setup, practice);
      },
      async () => {
        const running = await startProgram(setup.blank, { quietMs });
        return closing(running, () => drawnAfter(running));
      },
    );
    const derivation = derivations.slice(rounds.warmUp);
    const starts = ours.map((each) => each.start);
    const unlocks = ours.map((each) => each.unlock);
    const withKey = median(starts) + median(unlocks) - median(derivation);
    return {
      ratios: { startVsBlank: ratio(withKey, median(theirs)) },
      lines: [
        { name: 'Backnote, start until the passphrase can be typed', unit: 'ms', values: starts },
        { name: 'Backnote, passphrase sent until the list is drawn', unit: 'ms', values: unlocks },
        { name: 'of which the key derivation, first in its process', unit: 'ms', values: derivation },
        { name: 'Blank window, start until its text is drawn', unit: 'ms', values: theirs },
      ],
      remarks: [
        `Key at hand: ${withKey.toFixed(0)} ms = first line + second − third (medians), the way from the start page to the list included.`,
        `To the passphrase alone: ${ratio(median(starts), median(theirs))} of the blank window.`,
      ],
    };
  } finally {
    await plain.close();
  }
}

// While a start is measured nothing else of ours may run: the plain app only waits.
function deriveOnce(plain: Plain): Promise<number> {
  return plain.call('derive', { cost: floorCost });
}

async function startAndUnlock(setup: Setup, practice: Practice): Promise<{ start: number; unlock: number }> {
  const running = await startLocked(setup, practice, { quietMs });
  return closing(running, async () => {
    const start = await drawnAfter(running);
    return { start, unlock: await unlock(running.page, practice) };
  });
}

async function drawnAfter({ page, startedAt }: Running): Promise<number> {
  await page.until('the window draws text', inPage.hasDrawnText, null);
  return (await page.run(inPage.textDrawnAt, null)) - startedAt;
}

async function closing<Result>(running: Running, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } finally {
    await running.close();
  }
}
