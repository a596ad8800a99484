import type { Side, StructureId } from '../anatomy/structures.ts';
import type { ConditionId } from './conditions.ts';
import type { RedFlag } from './red-flags.ts';

/**
 * How grave a matter is, gravest first. `stop-today`: no session today, and nothing but another day answers it. The
 * stops and referrals are those of the red flags (4.1); the rest are the four levels of 4.2, a split of our own.
 */
export const matterLevels = [
  'stop-emergency',
  'stop-same-day',
  'stop-today',
  'refer-urgent',
  'refer',
  'avoid-area',
  'clearance',
  'note',
] as const;
export type MatterLevel = (typeof matterLevels)[number];

/** Rules that derive from other facts than a flag or a condition. */
export const derivedRules = ['age-over-75', 'allergy', 'own-limit', 'tender-place', 'kidneys'] as const;
export type DerivedRule = (typeof derivedRules)[number];

export type RuleId = RedFlag | ConditionId | DerivedRule;

/** Kinds of work that a rule may forbid; which techniques and strokes they are stands in domain/safety/methods.ts. */
export const methodKinds = ['deep', 'friction', 'compression', 'percussion'] as const;
export type MethodKind = (typeof methodKinds)[number];

export const positions = ['not-flat-supine', 'side-lying'] as const;
export type Position = (typeof positions)[number];

export type Place = { readonly structure: StructureId; readonly side: Side };

/** What a rule limits, everywhere or in one place. */
export type Limit = {
  /** Null: everywhere. */
  readonly place: Place | null;
  readonly isLocked: boolean;
  /** Highest pressure, 1 to 5; null where the rule sets none. */
  readonly pressure: number | null;
  readonly notAllowed: readonly MethodKind[];
};

/**
 * `open`: nobody has answered for it. `reasoned`: the therapist wrote down why to go on, within the limits. `cleared`:
 * a clearance in force answers it. `set`: nothing to answer, it only holds (a note, an area, an emergency).
 */
export const matterStates = ['open', 'reasoned', 'cleared', 'set'] as const;
export type MatterState = (typeof matterStates)[number];

/** One thing that stops, limits or refers. Its words stand in domain/terms/safety-en.ts under its rule. */
export type Matter = {
  readonly ruleId: RuleId;
  /** As the rule has it; a cleared one is no longer counted in what blocks. */
  readonly level: MatterLevel;
  readonly state: MatterState;
  readonly source: string;
  readonly blocksTreatment: boolean;
  readonly blocksExercises: boolean;
  readonly limits: readonly Limit[];
  readonly position: Position | null;
  /** Whether a clearance can answer it. An emergency and a stop of the day never can. */
  readonly isClearable: boolean;
  /** The clearance that answers it. */
  readonly clearanceId: string | null;
};

/** Something that holds, and the rules that it comes from. */
export type Because<Value> = { readonly value: Value; readonly rules: readonly RuleId[] };

export type Verdict = {
  readonly ruleSet: string;
  /** Gravest first; what is answered stands behind what is open on the same level. */
  readonly matters: readonly Matter[];
  /** The gravest level that is not answered; null where nothing was found. Not asked is not found. */
  readonly level: MatterLevel | null;
  readonly blocksTreatment: boolean;
  readonly blocksExercises: boolean;
  /** The pressure that holds everywhere; null where there is no limit. */
  readonly pressureCap: Because<number> | null;
  readonly locked: readonly Because<Place>[];
  /** Pressure that holds in one place only. */
  readonly placeCaps: readonly Because<Place & { readonly pressure: number }>[];
  readonly notAllowed: readonly Because<MethodKind>[];
  /** Kinds of work that are not allowed in one place only. */
  readonly notAllowedAt: readonly Because<Place & { readonly kind: MethodKind }>[];
  readonly positions: readonly Because<Position>[];
  /** Rules that need a clearance or a written reason before a treated note can be signed. */
  readonly needsReason: readonly ConditionId[];
};
