import {
  type DetectedChange,
  isComparable,
  judgeRange,
  type MeasuredRange,
} from '#domain/measures/range-change.ts';
import {
  type Detectable,
  type Movement,
  movementFacts,
  movements,
  type RangeUnit,
  sidesOfMovement,
  unitOf,
} from '#domain/measures/ranges.ts';
import { newRange, type RangeEntry } from '#domain/notes/objective.ts';
import { termsEn } from '#domain/terms/en.ts';
import { noteTermsEn } from '#domain/terms/note-en.ts';
import { t } from '#renderer/i18n/i18n.ts';

type OneSide = 'left' | 'right' | null;
type Place = Pick<RangeEntry, 'movement' | 'side'>;

/** "Side-bending, left". */
export function sidedName(name: string, side: OneSide): string {
  return side === null ? name : t('entry.ranges.sided', { name, side: termsEn.side[side] });
}

export const rangeName = ({ movement, side }: Place): string =>
  sidedName(noteTermsEn.movement[movement], side);

/** A value with its unit: "12 cm", "40°". */
export function inUnit(value: number, unit: RangeUnit): string {
  return unit === 'degree' ? `${value}${noteTermsEn.unit[unit]}` : `${value} ${noteTermsEn.unit[unit]}`;
}

const keyOf = ({ movement, side }: Place): string => (side === null ? movement : `${movement}:${side}`);

const everyPlace: readonly Place[] = movements.flatMap((movement: Movement): readonly Place[] => {
  const sides = sidesOfMovement(movement);
  if (sides.length === 0) return [{ movement, side: null }];
  return sides.map((side) => ({ movement, side: side === 'left' ? 'left' : 'right' }));
});

export type RangeOption = { readonly value: string; readonly label: string };

/** What can be measured: the movements of last time that are not in the note yet come first. */
export function rangeOptions(
  now: readonly Place[],
  lastTime: readonly Place[],
): readonly { readonly group: string; readonly items: readonly RangeOption[] }[] {
  const known = new Set(now.map(keyOf));
  const again = new Set(lastTime.map(keyOf).filter((key) => !known.has(key)));
  const items = (wanted: (key: string) => boolean) =>
    everyPlace
      .filter((place) => wanted(keyOf(place)))
      .map((place) => ({ value: keyOf(place), label: rangeName(place) }));
  return [
    { group: t('entry.ranges.lastTime'), items: items((key) => again.has(key)) },
    { group: t('entry.ranges.all'), items: items((key) => !again.has(key)) },
  ].filter((group) => group.items.length > 0);
}

/** A new row for a chosen option, measured as it was last time. */
export function rangeOfOption(
  option: string,
  lastTime: readonly RangeEntry[],
): Pick<RangeEntry, 'movement' | 'side' | 'method' | 'device'> | null {
  const place = everyPlace.find((each) => keyOf(each) === option);
  if (place === undefined) return null;
  const last =
    lastTime.find((each) => keyOf(each) === option) ??
    lastTime.find(({ movement }) => movement === place.movement);
  const method = last?.method ?? movementFacts[place.movement].methods[0] ?? 'estimate';
  return { ...place, method, device: last?.device ?? '' };
}

export function newRangeOf(option: string, lastTime: readonly RangeEntry[]): RangeEntry | null {
  const what = rangeOfOption(option, lastTime);
  return what === null ? null : { ...newRange(crypto.randomUUID(), what), device: what.device };
}

/** What one goes on to after a row: its other side, then what was measured last time; null where nothing is left. */
export function nextOption(row: Place, now: readonly Place[], lastTime: readonly Place[]): string | null {
  const known = new Set(now.map(keyOf));
  const other =
    row.side === null ? null : { ...row, side: row.side === 'left' ? ('right' as const) : ('left' as const) };
  return [...(other === null ? [] : [other]), ...lastTime].map(keyOf).find((key) => !known.has(key)) ?? null;
}

/** The value with which a row is compared: how it was at the beginning of the last session. */
export function lastValueOf(row: RangeEntry, lastTime: readonly RangeEntry[]): number | null {
  const last = lastTime.find((each) => isComparable(each, row));
  return last === undefined ? null : (last.before ?? last.after);
}

const at = (row: RangeEntry, value: number | null): MeasuredRange => ({ ...row, value });

/** Changes that are more than the noise of measuring, in words; nothing is said of the others. */
export function rangeChanges(row: RangeEntry, lastTime: readonly RangeEntry[]): readonly string[] {
  const within = judgeRange(at(row, row.before), at(row, row.after));
  const since = judgeRange(at(row, lastValueOf(row, lastTime)), at(row, row.before ?? row.after));
  return [
    ...(since === null ? [] : [t('entry.ranges.sinceLast', changeValues(row, since))]),
    ...(within === null ? [] : [t('entry.ranges.withinSession', changeValues(row, within))]),
  ];
}

function changeValues(row: RangeEntry, { change, detectable }: DetectedChange) {
  const unit = unitOf(row.movement, row.method);
  return { change: changeWords(change, unit), noise: noiseWords(detectable, unit) };
}

export function changeWords(change: number, unit: RangeUnit): string {
  const value = inUnit(Math.abs(change), unit);
  return change > 0 ? t('entry.ranges.greater', { value }) : t('entry.ranges.less', { value });
}

export function noiseWords({ change, source, population }: Detectable, unit: RangeUnit): string {
  const value = inUnit(change, unit);
  return population === undefined
    ? t('entry.ranges.noise', { value, source })
    : t('entry.ranges.noiseIn', { value, source, population });
}
