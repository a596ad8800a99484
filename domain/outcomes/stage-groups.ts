import { type Stage, stages } from '../clients/episode.ts';
import { isSmall } from './suppress.ts';

type StageCount = { readonly stage: Stage; readonly episodes: number };
type Group = { readonly stages: readonly Stage[]; readonly episodes: number };

/**
 * Stages in groups of which none has 1 to 4 episodes: a small one joins the smallest other. Empty where a single group
 * would be left: it is the total.
 */
export function stageGroups(counts: readonly StageCount[]): readonly Group[] {
  let groups: readonly Group[] = counts.map(({ stage, episodes }) => ({ stages: [stage], episodes }));
  for (;;) {
    const small = groups.find(({ episodes }) => isSmall(episodes));
    if (small === undefined) break;
    const others = groups.filter((each) => each !== small && each.episodes > 0);
    const [smallest] = [...others].sort((one, other) => one.episodes - other.episodes);
    if (smallest === undefined) return [];
    groups = groups.flatMap((each) =>
      each === small ? [] : each === smallest ? [joined(smallest, small)] : [each],
    );
  }
  return groups.filter(({ episodes }) => episodes > 0).length > 1 ? groups : [];
}

function joined(one: Group, other: Group): Group {
  const together = [...one.stages, ...other.stages];
  return {
    stages: stages.filter((each) => together.includes(each)),
    episodes: one.episodes + other.episodes,
  };
}
