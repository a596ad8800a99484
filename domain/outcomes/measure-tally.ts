import type { Stage } from '../clients/episode.ts';
import { type MeasureId, measureIds } from '../measures/catalogue.ts';
import type { EpisodeResult, OutcomeSubject } from './episode-results.ts';
import type { MeasureOutcomes, OutcomeNumbers } from './numbers.ts';
import { episodesIn, noCounts, type OutcomeCounts, sumOfCounts } from './outcome.ts';

type MeasureNumbers = Pick<OutcomeNumbers, 'episodes' | 'episodesByStage' | 'measures' | 'unmeasured'>;

/**
 * Adds up how measures came out, by stage. An episode without a value of a measure is counted as such: every measure is
 * said of the same episodes.
 */
export function createMeasureTally(stages: readonly Stage[], only: MeasureId | null) {
  const subjects = new Map<
    string,
    OutcomeSubject & { readonly byStage: ReadonlyMap<Stage, OutcomeCounts> }
  >();
  const episodes = new Map<Stage, number>(stages.map((stage) => [stage, 0]));

  function countsOf({ measure, side }: OutcomeSubject, stage: Stage): OutcomeCounts | undefined {
    const key = `${measure}|${side ?? ''}`;
    const known = subjects.get(key) ?? {
      measure,
      side,
      byStage: new Map(stages.map((each) => [each, noCounts()])),
    };
    subjects.set(key, known);
    return known.byStage.get(stage);
  }

  return {
    add(stage: Stage, results: readonly EpisodeResult[]): void {
      episodes.set(stage, (episodes.get(stage) ?? 0) + 1);
      for (const result of results) {
        const counts = only === null || result.measure === only ? countsOf(result, stage) : undefined;
        if (counts !== undefined) counts[result.outcome] += 1;
      }
    },
    numbers(): MeasureNumbers {
      const measured = [...subjects.values()].sort(
        (one, other) =>
          measureIds.indexOf(one.measure) - measureIds.indexOf(other.measure) ||
          (one.side ?? '').localeCompare(other.side ?? ''),
      );
      const asked = only === null ? measureIds : [only];
      return {
        episodes: [...episodes.values()].reduce((sum, each) => sum + each, 0),
        episodesByStage: stages.map((stage) => ({ stage, episodes: episodes.get(stage) ?? 0 })),
        measures: measured.map(({ measure, side, byStage }): MeasureOutcomes => {
          const rows = stages.map((stage) => ({
            stage,
            counts: withoutValue(byStage.get(stage) ?? noCounts(), episodes.get(stage) ?? 0),
          }));
          return { measure, side, stages: rows, all: sumOfCounts(rows.map(({ counts }) => counts)) };
        }),
        unmeasured: asked.filter((id) => !measured.some(({ measure }) => measure === id)),
      };
    },
  };
}

/** The rest of the episodes has no value. */
function withoutValue(counts: OutcomeCounts, episodes: number): OutcomeCounts {
  return { ...counts, none: episodes - episodesIn(counts) };
}
