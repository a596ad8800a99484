import { z } from 'zod';

/** The parts of a note that time is told apart by; `other` is all that stands around it. */
export const paceSections = [
  'safety',
  'subjective',
  'objective',
  'map',
  'treatment',
  'assessment',
  'plan',
  'other',
] as const;
export type PaceSection = (typeof paceSections)[number];

/** A pause longer than this is no work on the note: what goes beyond it is not counted. */
export const longestPauseMs = 60_000;

/** As many notes as are kept and shown. */
export const keptPaces = 20;

const seconds = z.int().min(0).max(86_400);

/**
 * What writing one note took. Knows neither the note nor the client nor the day: it is a therapist's own measure of
 * the work at the computer and no part of the record.
 */
export const notePace = z.strictObject({
  seconds,
  interactions: z.int().min(0).max(100_000),
  /** The seconds by section. */
  sections: z.partialRecord(z.enum(paceSections), seconds),
});
export type NotePace = z.output<typeof notePace>;

export type PaceSummary = {
  readonly count: number;
  readonly seconds: number;
  readonly interactions: number;
  /** Where most seconds go, over all these notes; null where nothing was counted. */
  readonly costliest: { readonly section: PaceSection; readonly share: number } | null;
};

/** Medians over some notes, and the section that costs most; null without notes. */
export function paceSummary(paces: readonly NotePace[]): PaceSummary | null {
  if (paces.length === 0) return null;
  const sums = paceSections.map((section) => ({
    section,
    sum: paces.reduce((total, pace) => total + (pace.sections[section] ?? 0), 0),
  }));
  const total = sums.reduce((all, { sum }) => all + sum, 0);
  const most = sums.reduce((best, each) => (each.sum > best.sum ? each : best));
  return {
    count: paces.length,
    seconds: median(paces.map((pace) => pace.seconds)),
    interactions: median(paces.map((pace) => pace.interactions)),
    costliest: total === 0 ? null : { section: most.section, share: most.sum / total },
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
  return Math.round((lower + upper) / 2);
}
