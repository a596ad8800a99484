import { adverseReactions } from '../notes/outcome.ts';
import type { Technique } from '../notes/techniques.ts';
import type { ProgressRecord } from './record.ts';

export type TechniqueShare = {
  readonly technique: Technique;
  readonly sessions: number;
  /** Null where the minutes were never noted. */
  readonly minutes: number | null;
  /** The pressure that was noted most often, the lighter one of two; null where it was never noted. */
  readonly pressure: number | null;
};

type Sessions = Pick<ProgressRecord, 'sessions'>;

/** How often, how long and how firmly each technique was used, the longest first. */
export function techniqueShares({ sessions }: Sessions): readonly TechniqueShare[] {
  const shares = new Map<Technique, { sessions: number; minutes: number | null; pressures: number[] }>();
  for (const { facts } of sessions) {
    const seen = new Set<Technique>();
    for (const { technique, minutes, pressure } of facts.care) {
      const share = shares.get(technique) ?? { sessions: 0, minutes: null, pressures: [] };
      shares.set(technique, {
        sessions: share.sessions + (seen.has(technique) ? 0 : 1),
        minutes: minutes === null ? share.minutes : (share.minutes ?? 0) + minutes,
        pressures: pressure === null ? share.pressures : [...share.pressures, pressure],
      });
      seen.add(technique);
    }
  }
  return [...shares]
    .map(([technique, { pressures, ...share }]) => ({ technique, ...share, pressure: mostOften(pressures) }))
    .sort((one, other) => (other.minutes ?? 0) - (one.minutes ?? 0) || other.sessions - one.sessions);
}

function mostOften(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [usual] = [...counts].sort(([one, often], [other, seldom]) => seldom - often || one - other);
  return usual?.[0] ?? null;
}

/** Minutes of all treatments together; null where none were noted. */
export function minutesInAll({ sessions }: Sessions): number | null {
  const minutes = sessions.flatMap(({ facts }) => facts.care.flatMap((row) => row.minutes ?? []));
  return minutes.length === 0 ? null : minutes.reduce((sum, each) => sum + each, 0);
}

type AdverseReaction = (typeof adverseReactions)[number];
export type Reaction = Exclude<AdverseReaction, 'none'>;

export type Reactions = {
  /** Sessions at which a reaction, or that there was none, was noted. */
  readonly asked: number;
  /** In the order of the note's choices; those that never came up are left out. */
  readonly noted: readonly {
    readonly reaction: Exclude<AdverseReaction, 'none'>;
    readonly sessions: number;
  }[];
};

/** Reactions over an episode. A session at which nothing was noted counts as not asked, never as none. */
export function reactionsOf({ sessions }: Sessions): Reactions {
  const count = (reaction: AdverseReaction) =>
    sessions.filter(({ facts }) => facts.adverse.includes(reaction)).length;
  return {
    asked: sessions.filter(({ facts }) => facts.adverse.length > 0).length,
    noted: adverseReactions.flatMap((reaction) =>
      reaction === 'none' || count(reaction) === 0 ? [] : [{ reaction, sessions: count(reaction) }],
    ),
  };
}
