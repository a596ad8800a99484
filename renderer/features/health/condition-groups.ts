import type { ConditionGroup, HistoryCondition } from '#domain/safety/conditions.ts';
import { conditions } from '#domain/safety/conditions.ts';

type HistoryGroup = Exclude<ConditionGroup, 'stop'>;
const groups = ['area', 'clearance', 'note'] as const satisfies readonly HistoryGroup[];

/** The conditions of the history by what they ask of the hands. What stops a session is asked each day instead. */
export const conditionGroupsOfHistory: readonly {
  readonly group: HistoryGroup;
  readonly conditions: readonly HistoryCondition[];
}[] = groups.map((group) => ({
  group,
  conditions: conditions.flatMap((each) =>
    each.asked === 'history' && each.group === group ? [each.id] : [],
  ),
}));
