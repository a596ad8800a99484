import type { Side } from '#domain/anatomy/structures.ts';
import { fieldPath, rowPath } from '#domain/notes/carried.ts';
import {
  type PainWindow,
  painQualities,
  provocations,
  reliefs,
  type Subjective,
} from '#domain/notes/subjective.ts';
import { inOrder } from '../places.ts';
import { type RegionGroup, regionGroups } from '../regions.ts';
import type { Statement } from '../sentence.ts';
import { isSaid } from '../typed.ts';

type Filled<Name extends keyof Subjective> = NonNullable<Subjective[Name]>;

type Typed = { readonly words: string };

export type SubjectiveStatement =
  | (Statement<'complaint'> & Typed)
  | (Statement<'pain'> & {
      readonly isFirstVisit: boolean;
      readonly now: number | null;
      readonly best: number | null;
      readonly worst: number | null;
      /** The time that best and worst are about; null where neither was asked. */
      readonly window: PainWindow | null;
      readonly regions: readonly RegionGroup[];
      readonly qualities: readonly (typeof painQualities)[number][];
    })
  | Statement<'drawn'>
  | (Statement<'radiation'> & {
      readonly radiation: Filled<'radiation'> | null;
      readonly side: Side | null;
      readonly farthest: string | null;
    })
  | (Statement<'moderators'> & {
      readonly worse: readonly (typeof provocations)[number][];
      readonly eased: readonly (typeof reliefs)[number][];
    })
  | (Statement<'course'> & { readonly course: Filled<'course'> })
  | (Statement<'episodes'> & { readonly count: number })
  | (Statement<'stiffness'> & { readonly minutes: number })
  | (Statement<'night'> & { readonly waking: Filled<'nightWaking'> })
  | (Statement<'since-last'> & { readonly change: Filled<'changeSinceLast'> })
  | (Statement<'soreness'> & { readonly soreness: Filled<'sorenessAfterLast'> })
  | (Statement<'home-care'> & { readonly amount: Filled<'homeCare'> })
  | (Statement<'global-change'> & { readonly score: number })
  | (Statement<'activities'> & {
      readonly activities: readonly { readonly name: string | null; readonly score: number | null }[];
    })
  | (Statement<'tolerances'> & {
      readonly sitting: number | null;
      readonly standing: number | null;
      readonly walking: number | null;
    })
  | (Statement<'work'> & { readonly status: Filled<'workStatus'> })
  | (Statement<'sleep'> & {
      readonly score: number | null;
      readonly hours: number | null;
      readonly position: Filled<'sleepPosition'> | null;
    })
  | (Statement<'stress'> & { readonly score: number })
  | (Statement<'activity-minutes'> & { readonly minutes: number })
  | (Statement<'medication'> & Typed);

/** What section S says, without a word of any language. What was not asked is not said. */
export function planSubjective(s: Subjective, isFirstVisit: boolean): readonly SubjectiveStatement[] {
  return [
    ...(isSaid(s.complaint)
      ? [{ kind: 'complaint' as const, from: from('complaint'), words: s.complaint }]
      : []),
    ...pain(s, isFirstVisit),
    ...(s.marks.length > 0 ? [{ kind: 'drawn' as const, from: from('marks') }] : []),
    ...radiation(s),
    ...moderators(s),
    ...history(s),
    ...sinceLast(s),
    ...ability(s),
    ...sleepAndStress(s),
    ...(isSaid(s.medication)
      ? [{ kind: 'medication' as const, from: from('medication'), words: s.medication }]
      : []),
  ];
}

const from = (...names: (keyof Subjective)[]) => names.map((name) => fieldPath('subjective', name));

/** The paths of those fields that say something. */
function filled(s: Subjective, ...names: (keyof Subjective)[]): readonly string[] {
  return from(
    ...names.filter((name) => {
      const value = s[name];
      if (typeof value === 'string') return isSaid(value);
      return Array.isArray(value) ? value.length > 0 : value !== null;
    }),
  );
}

/** A statement about one value, or nothing where it is missing. */
function about<Value, What>(value: Value | null, make: (value: Value) => What): readonly What[] {
  return value === null ? [] : [make(value)];
}

function pain(s: Subjective, isFirstVisit: boolean): readonly SubjectiveStatement[] {
  const paths = filled(s, 'painBefore', 'painBest', 'painWorst', 'regions', 'qualities');
  if (paths.length === 0) return [];
  const hasSpan = s.painBest !== null || s.painWorst !== null;
  return [
    {
      kind: 'pain',
      from: hasSpan ? [...paths, ...from('painWindow')] : paths,
      isFirstVisit,
      now: s.painBefore,
      best: s.painBest,
      worst: s.painWorst,
      window: hasSpan ? s.painWindow : null,
      regions: regionGroups(s.regions),
      qualities: inOrder(painQualities, s.qualities),
    },
  ];
}

function radiation(s: Subjective): readonly SubjectiveStatement[] {
  const paths = filled(s, 'radiation', 'radiationSide', 'distalPoint');
  if (paths.length === 0) return [];
  // Pain that does not spread, or spreads into both legs, has no side of its own, whatever was chosen before.
  const hasSide = s.radiation !== 'none' && s.radiation !== 'both-legs';
  const side = hasSide ? s.radiationSide : null;
  const farthest = isSaid(s.distalPoint) ? s.distalPoint : null;
  return [{ kind: 'radiation', from: paths, radiation: s.radiation, side, farthest }];
}

function moderators(s: Subjective): readonly SubjectiveStatement[] {
  const paths = filled(s, 'aggravating', 'easing');
  if (paths.length === 0) return [];
  const worse = inOrder(provocations, s.aggravating);
  return [{ kind: 'moderators', from: paths, worse, eased: inOrder(reliefs, s.easing) }];
}

function history(s: Subjective): readonly SubjectiveStatement[] {
  return [
    ...about(s.course, (course) => ({ kind: 'course' as const, from: from('course'), course })),
    ...about(s.episodesLastYear, (count) => ({
      kind: 'episodes' as const,
      from: from('episodesLastYear'),
      count,
    })),
    ...about(s.morningStiffness, (minutes) => ({
      kind: 'stiffness' as const,
      from: from('morningStiffness'),
      minutes,
    })),
    ...about(s.nightWaking, (waking) => ({ kind: 'night' as const, from: from('nightWaking'), waking })),
  ];
}

function sinceLast(s: Subjective): readonly SubjectiveStatement[] {
  return [
    ...about(s.changeSinceLast, (change) => ({
      kind: 'since-last' as const,
      from: from('changeSinceLast'),
      change,
    })),
    ...about(s.sorenessAfterLast, (soreness) => ({
      kind: 'soreness' as const,
      from: from('sorenessAfterLast'),
      soreness,
    })),
    ...about(s.homeCare, (amount) => ({ kind: 'home-care' as const, from: from('homeCare'), amount })),
    ...about(s.globalChange, (score) => ({
      kind: 'global-change' as const,
      from: from('globalChange'),
      score,
    })),
  ];
}

function ability(s: Subjective): readonly SubjectiveStatement[] {
  const activities = s.activities.filter(({ name, score }) => isSaid(name) || score !== null);
  const tolerances = filled(s, 'sittingTolerance', 'standingTolerance', 'walkingTolerance');
  return [
    ...(activities.length > 0
      ? [
          {
            kind: 'activities' as const,
            from: activities.map(({ id }) => rowPath('subjective', 'activities', id)),
            activities: activities.map(({ name, score }) => ({ name: isSaid(name) ? name : null, score })),
          },
        ]
      : []),
    ...(tolerances.length > 0
      ? [
          {
            kind: 'tolerances' as const,
            from: tolerances,
            sitting: s.sittingTolerance,
            standing: s.standingTolerance,
            walking: s.walkingTolerance,
          },
        ]
      : []),
    ...about(s.workStatus, (status) => ({ kind: 'work' as const, from: from('workStatus'), status })),
  ];
}

function sleepAndStress(s: Subjective): readonly SubjectiveStatement[] {
  const sleep = filled(s, 'sleep', 'sleepHours', 'sleepPosition');
  return [
    ...(sleep.length > 0
      ? [
          {
            kind: 'sleep' as const,
            from: sleep,
            score: s.sleep,
            hours: s.sleepHours,
            position: s.sleepPosition,
          },
        ]
      : []),
    ...about(s.stress, (score) => ({ kind: 'stress' as const, from: from('stress'), score })),
    ...about(s.activityMinutes, (minutes) => ({
      kind: 'activity-minutes' as const,
      from: from('activityMinutes'),
      minutes,
    })),
  ];
}
