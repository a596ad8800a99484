import { mapWidth } from '../body-map.ts';
import { type CurvePoint, closedCurve } from './curve.ts';
import { type LineDrawing, onBothSides, overMidline } from './line-drawing.ts';
import type { MapLine } from './shape.ts';

/** How far down the spinous processes stand, T9 to L5. */
export const spinousLevels = [10, 42, 76, 110, 146, 180, 213, 246, 274] as const;
const lumbarLevels = spinousLevels.slice(4);

/** The small bones of the spine are alike: one shape, moved to its level. */
function movedDown(half: string, level: number): string {
  return half.replace(/,(-?\d+)/g, (_, down: string) => `,${Number(down) + level}`);
}

const spinousProcesses = spinousLevels.map((level) => overMidline(movedDown('1,-9* 4,-5 5,3 1,11*', level)));
const transverseProcesses = lumbarLevels.map(
  (level): LineDrawing => ({
    kind: 'bone',
    views: ['back'],
    points: movedDown('8,-8* 26,-9 44,-8 47,-4 43,-1 26,-2 8,2*', level),
    isClosed: true,
  }),
);
const vertebralBodies = lumbarLevels.map((level) =>
  overMidline(movedDown('0,-15* 18,-15 24,-12* 20,0 24,11* 18,14 0,14*', level)),
);

const drawings: readonly LineDrawing[] = [
  ...transverseProcesses,
  // Tenth to twelfth rib.
  {
    kind: 'bone',
    views: ['back'],
    points: '12,36* 56,38 110,54 150,80 157,92* 144,89 104,66 54,49 12,46*',
    isClosed: true,
  },
  {
    kind: 'bone',
    views: ['back'],
    points: '12,70* 48,74 94,92 128,116 138,130* 124,127 88,104 46,85 12,80*',
    isClosed: true,
  },
  {
    kind: 'bone',
    views: ['back'],
    points: '12,104* 40,111 74,127 102,147 110,160* 98,158 68,138 38,122 12,114*',
    isClosed: true,
  },
  // Hip bone from behind: crest, hollow over the sciatic nerve, tuberosity, socket.
  {
    kind: 'bone',
    views: ['back'],
    points:
      '46,304* 60,274 82,254 108,246 134,254 152,276 158,300 152,334 146,364 130,396 108,424 96,446 84,470 64,479 52,462 60,436 74,412 90,392 84,360 60,338 50,322',
    isClosed: true,
  },
  // Sacrum and tailbone, half.
  {
    kind: 'bone',
    views: ['back'],
    points: '0,288 16,284 40,285 55,292 53,318 42,352 26,388 12,407 7,424 0,438',
  },
  // Hip bone from the front: wing, socket, pubis, ischium.
  {
    kind: 'bone',
    views: ['front'],
    points:
      '50,292* 60,266 84,250 110,246 136,260 150,286 143,308 135,324 134,344 142,366 138,396 118,412 98,434 84,462 66,472 44,456 22,436 6,434* 6,410* 28,404 54,384 66,350 58,314',
    isClosed: true,
  },
  { kind: 'bone', views: ['front'], points: '56,422 74,412 88,422 82,444 66,452 54,440', isClosed: true },
  { kind: 'bone', views: ['front'], points: '0,290 20,286 50,292 52,318 40,352 22,384 8,396 0,398' },
  // Edge of the ribs.
  { kind: 'bone', views: ['front'], points: '4,26* 16,44 40,88 70,126 102,150 130,152 150,136*' },
  // Thigh bone: head, neck, greater and lesser trochanter, the upper shaft.
  {
    kind: 'bone',
    views: ['back', 'front'],
    points:
      '158,540* 168,480 176,436 188,408 188,382 176,366 160,372 148,376 132,364 112,362 98,378 98,400 114,412 128,410 136,424 132,440 140,450 146,470 138,540*',
  },
];

const foramina = [
  [24, 308],
  [22, 330],
  [19, 351],
  [15, 371],
].flatMap(([x = 0, y = 0]) => [-1, 1].map((side) => round(mapWidth / 2 + side * x, y, 3)));

export const bones: readonly MapLine[] = [
  ...drawings.flatMap(onBothSides),
  ...[...spinousProcesses, ...foramina].map((d): MapLine => ({ view: 'back', kind: 'bone', d })),
  ...vertebralBodies.map((d): MapLine => ({ view: 'front', kind: 'bone', d })),
];

function round(x: number, y: number, radius: number): string {
  const corner = (across: number, down: number): CurvePoint => ({
    x: x + across * radius,
    y: y + down * radius,
    isCorner: false,
  });
  return closedCurve([corner(0, -1), corner(1, 0), corner(0, 1), corner(-1, 0)]);
}
