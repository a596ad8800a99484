import { structuresAt } from '../anatomy/areas.ts';
import type { Side, WorkPlace } from '../anatomy/structures.ts';
import { isHandsOn, type Stroke, type Technique } from '../notes/techniques.ts';
import { isOfKind } from './methods.ts';
import { meets } from './places.ts';
import type { MethodKind, Place, RuleId, Verdict } from './verdict.ts';

export type WorkRow = {
  readonly technique: Technique;
  readonly stroke: Stroke | null;
  readonly structure: WorkPlace;
  readonly side: Side;
  readonly pressure: number | null;
};

export type RowBreach =
  | { readonly kind: 'locked'; readonly rules: readonly RuleId[] }
  | { readonly kind: 'pressure'; readonly cap: number; readonly rules: readonly RuleId[] }
  | { readonly kind: 'method'; readonly method: MethodKind; readonly rules: readonly RuleId[] };

type Worked = Pick<WorkRow, 'structure' | 'side'>;

/** Whether work on a structure or an area touches the place. */
function reaches({ structure, side }: Worked, place: Place): boolean {
  return structuresAt(structure).some((each) => meets(place, { structure: each, side }));
}

/** The highest pressure that is allowed in a place; null where there is no limit. */
export function pressureCapAt(
  { pressureCap, placeCaps }: Verdict,
  place: Worked,
): { readonly cap: number; readonly rules: readonly RuleId[] } | null {
  const caps = [
    ...(pressureCap === null ? [] : [{ cap: pressureCap.value, rules: pressureCap.rules }]),
    ...placeCaps
      .filter(({ value }) => reaches(place, value))
      .map(({ value, rules }) => ({ cap: value.pressure, rules })),
  ];
  return caps.sort((one, other) => one.cap - other.cap)[0] ?? null;
}

/** The rules that keep a place off; empty where it may be treated. */
export function lockOn({ locked }: Verdict, place: Worked): readonly RuleId[] {
  return [...new Set(locked.filter(({ value }) => reaches(place, value)).flatMap(({ rules }) => rules))];
}

/** Kinds of work that are not allowed for a row, with their rules. */
export function methodBreaches(verdict: Verdict, row: WorkRow): readonly RowBreach[] {
  const everywhere = verdict.notAllowed.map(({ value, rules }) => ({ method: value, rules }));
  const here = verdict.notAllowedAt
    .filter(({ value }) => reaches(row, value))
    .map(({ value, rules }) => ({ method: value.kind, rules }));
  const found = new Map<MethodKind, readonly RuleId[]>();
  for (const { method, rules } of [...everywhere, ...here]) {
    if (isOfKind(row, method)) {
      found.set(method, [...new Set([...(found.get(method) ?? []), ...rules])]);
    }
  }
  return [...found].map(([method, rules]) => ({ kind: 'method', method, rules }));
}

/**
 * Everything in a row of treatment that the verdict does not allow. A pressure that was not noted breaks no cap, and
 * what is done without touch breaks nothing.
 */
export function rowBreaches(verdict: Verdict, row: WorkRow): readonly RowBreach[] {
  if (!isHandsOn(row.technique)) return [];
  const lock = lockOn(verdict, row);
  const cap = pressureCapAt(verdict, row);
  return [
    ...(lock.length === 0 ? [] : [{ kind: 'locked' as const, rules: lock }]),
    ...(cap !== null && row.pressure !== null && row.pressure > cap.cap
      ? [{ kind: 'pressure' as const, ...cap }]
      : []),
    ...methodBreaches(verdict, row),
  ];
}
