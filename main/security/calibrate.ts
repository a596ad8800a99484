import { randomBytes } from 'node:crypto';
import { ceilingCost, type KdfCost, largestWrittenMemoryKib, startingCost } from './kdf-cost.ts';
import { derivePassphraseKey } from './key-derivation.ts';

const targetMilliseconds = 700;
const memoryStepKib = 16 * 1024;

/** Milliseconds that one derivation at this cost takes on this computer. */
export type MeasureCost = (cost: KdfCost) => Promise<number>;

/**
 * Finds the cost that takes about 0.7 s here: first more memory, which hurts a guesser's hardware most, then more
 * passes. A slow computer keeps the starting cost and waits longer.
 */
export async function calibrate(measure: MeasureCost = measureCost): Promise<KdfCost> {
  const startTime = await measure(startingCost);
  const wantedKib = (startingCost.memoryKib * targetMilliseconds) / startTime;
  const memoryKib = clamp(
    roundDown(wantedKib, memoryStepKib),
    startingCost.memoryKib,
    largestWrittenMemoryKib,
  );
  const timeOfOnePass = (startTime * memoryKib) / startingCost.memoryKib / startingCost.iterations;
  const iterations = clamp(
    Math.floor(targetMilliseconds / timeOfOnePass),
    startingCost.iterations,
    ceilingCost.iterations,
  );
  return { memoryKib, iterations, parallelism: startingCost.parallelism };
}

async function measureCost(cost: KdfCost): Promise<number> {
  const started = performance.now();
  const key = await derivePassphraseKey('calibration', randomBytes(16), cost);
  key.fill(0);
  return performance.now() - started;
}

function roundDown(value: number, step: number): number {
  return Math.floor(value / step) * step;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
