import { AppError } from '#domain/contract/errors.ts';

/** What one Argon2id derivation costs: memory in KiB, passes over it, lanes. */
export type KdfCost = {
  readonly memoryKib: number;
  readonly iterations: number;
  readonly parallelism: number;
};

const kibPerMib = 1024;

/** The least that is accepted anywhere (OWASP's minimum for Argon2id). Tests use it because it is quick. */
export const floorCost: KdfCost = { memoryKib: 19 * kibPerMib, iterations: 2, parallelism: 1 };

/** Where calibration starts; nothing weaker is written for a real vault. */
export const startingCost: KdfCost = { memoryKib: 64 * kibPerMib, iterations: 3, parallelism: 1 };

/** More than this is never written, so that a small computer can still open a vault made on a large one. */
export const largestWrittenMemoryKib = 256 * kibPerMib;

/** The most that is accepted from a file: a changed file must not exhaust the computer. */
export const ceilingCost: KdfCost = { memoryKib: 1024 * kibPerMib, iterations: 10, parallelism: 4 };

/** Refuses a cost outside floor and ceiling with vault-not-readable: a file must not weaken or overload us. */
export function requireAcceptableCost(cost: KdfCost): KdfCost {
  const acceptable =
    isBetween(cost.memoryKib, floorCost.memoryKib, ceilingCost.memoryKib) &&
    isBetween(cost.iterations, floorCost.iterations, ceilingCost.iterations) &&
    isBetween(cost.parallelism, floorCost.parallelism, ceilingCost.parallelism);
  if (!acceptable) throw new AppError('vault-not-readable');
  return cost;
}

function isBetween(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

/** Whether a guesser would have less work with `cost` than with `other`, in memory or in passes. */
export function isWeakerThan(cost: KdfCost, other: KdfCost): boolean {
  return cost.memoryKib < other.memoryKib || cost.iterations < other.iterations;
}
