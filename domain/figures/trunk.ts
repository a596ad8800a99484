import { level, trunkSections } from './bones.ts';
import { along, beside, type Point, turnBetween } from './geometry.ts';
import { closed, corner, type Path } from './path.ts';

/** Directions of the trunk from the hip upwards; the spine bends smoothly from one to the next. */
export type Spine = {
  readonly hip: Point;
  readonly pelvis: number;
  readonly waist: number;
  readonly chest: number;
  /** Between the shoulder blades; as the chest where it is left out. */
  readonly upper?: number;
  /** How far the belly stands out with a breath, in metres. */
  readonly belly?: number;
};

type Level = { readonly point: Point; readonly angle: number };

/** Where the directions hold, in metres from the hip joint. */
const stations = [0.06, 0.19, 0.33, 0.47] as const;
const step = 0.01;

export function directionAt(spine: Spine, height: number): number {
  const angles = [spine.pelvis, spine.waist, spine.chest, spine.upper ?? spine.chest];
  for (let index = 0; index < stations.length - 1; index += 1) {
    const [low, high] = [stations[index] ?? 0, stations[index + 1] ?? 0];
    const [from, to] = [angles[index] ?? 0, angles[index + 1] ?? 0];
    if (height <= low) return from;
    if (height < high) return from + turnBetween(from, to) * ((height - low) / (high - low));
  }
  return angles.at(-1) ?? 0;
}

/** The middle of the trunk so many metres from the hip joint, and the way that it runs there. */
export function spineAt(spine: Spine, height: number): Level {
  const angle = directionAt(spine, height);
  if (height <= 0) return { point: along(spine.hip, angle, height), angle };
  let point = spine.hip;
  const steps = Math.max(1, Math.round(height / step));
  for (let index = 0; index < steps; index += 1) {
    point = along(point, directionAt(spine, ((index + 0.5) / steps) * height), height / steps);
  }
  return { point, angle };
}

/** The outline between two heights. The back is on the left of the way up. */
export function trunkOutline(spine: Spine, from: number, to: number): Path {
  const heights = [
    from,
    ...trunkSections
      .map(([height]) => height)
      .filter((height) => height > from + 0.012 && height < to - 0.012),
    to,
  ];
  const belly = heights.map((height) => surface(spine, height, 'front'));
  const back = heights.map((height) => surface(spine, height, 'back'));
  const last = heights.length - 1;
  const isCut = (index: number): boolean =>
    (index === 0 && from > level.seat) || (index === last && to < level.neck);
  const knots = (side: readonly Point[]) =>
    side.map((point, index) => (isCut(index) ? corner(point) : point));
  return closed([...knots(belly), ...knots(back).toReversed()]);
}

export function surface(spine: Spine, height: number, side: 'front' | 'back', off = 0): Point {
  const { point, angle } = spineAt(spine, height);
  const [front, back] = thickness(height);
  const breath = (spine.belly ?? 0) * Math.max(0, 1 - Math.abs(height - 0.14) / 0.16);
  return beside(point, angle, 0, side === 'back' ? back + off : -front - breath - off);
}

function thickness(height: number): readonly [number, number] {
  for (let index = 0; index < trunkSections.length - 1; index += 1) {
    const low = trunkSections[index];
    const high = trunkSections[index + 1];
    if (low === undefined || high === undefined || height > high[0]) continue;
    const share = Math.max(0, (height - low[0]) / (high[0] - low[0]));
    return [low[1] + (high[1] - low[1]) * share, low[2] + (high[2] - low[2]) * share];
  }
  return [0.04, 0.05];
}

/** The spine moved up or down until the trunk lies on something at this height. */
export function laidOn(spine: Spine, height = 0): Spine {
  const lowest = Math.min(...trunkOutline(spine, level.seat, level.neck).knots.map(({ y }) => y));
  return { ...spine, hip: { x: spine.hip.x, y: spine.hip.y - lowest + height } };
}
