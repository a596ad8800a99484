import type { MapView } from '../body-map.ts';
import { overMidline } from './line-drawing.ts';
import type { MapSide } from './shape.ts';
import { drawnOn, mapSides } from './sides.ts';

/** Places of referral that are no region of pain to choose: smaller, or elsewhere. */
export const zoneIds = [
  'below-shoulder-blade',
  'beside-spine',
  'band-beside-lumbar-spine',
  'band-mid-back',
  'band-low-back',
  'flank',
  'iliac-crest',
  'sacrum',
  'coccyx',
  'side-of-buttock',
  'lower-buttock',
  'greater-trochanter',
  'upper-thigh-back',
  'abdomen',
  'lower-abdomen',
] as const;
export type ZoneId = (typeof zoneIds)[number];

/** One side of the body; `isAcross` for a band over both sides, whichever side the structure is on. */
type ZoneDrawing = {
  readonly zone: ZoneId;
  readonly view: MapView;
  readonly points: string;
  readonly isAcross?: true;
};

const drawings: readonly ZoneDrawing[] = [
  { zone: 'below-shoulder-blade', view: 'back', points: '64,4* 120,4* 126,30 110,58 88,62 68,40' },
  { zone: 'beside-spine', view: 'back', points: '8,8* 30,10 36,70 32,130 10,172*' },
  {
    zone: 'band-beside-lumbar-spine',
    view: 'back',
    points: '18,112* 46,112* 54,190 56,270 58,350 34,376 22,330 18,220',
  },
  { zone: 'band-mid-back', view: 'back', points: '0,26* 80,28 150,40* 148,84* 80,76 0,74*', isAcross: true },
  {
    zone: 'band-low-back',
    view: 'back',
    points: '0,216* 80,218 144,222* 152,256* 80,266 0,268*',
    isAcross: true,
  },
  {
    zone: 'flank',
    view: 'back',
    points: '128,120* 148,124 146,170 145,206 150,244* 128,240 118,206 120,160',
  },
  {
    zone: 'flank',
    view: 'front',
    points: '128,120* 148,124 146,170 145,206 150,244* 128,240 118,206 120,160',
  },
  {
    zone: 'iliac-crest',
    view: 'back',
    points: '48,294* 66,260 90,242 112,236 138,246 160,276* 146,288 124,270 104,264 84,276 62,310',
  },
  { zone: 'sacrum', view: 'back', points: '0,300* 30,296 44,310 38,350 22,388 0,398*' },
  { zone: 'coccyx', view: 'back', points: '0,398* 18,396 20,416 12,436 0,440*' },
  {
    zone: 'side-of-buttock',
    view: 'back',
    points: '140,300* 168,308 188,350 196,396 180,416 152,396 138,350',
  },
  {
    zone: 'lower-buttock',
    view: 'back',
    points: '20,440* 60,428 110,432 150,446* 152,472 120,488 70,486 30,474',
  },
  {
    zone: 'greater-trochanter',
    view: 'back',
    points: '164,356* 188,362 198,388 192,420 168,420 152,398 152,372',
  },
  {
    zone: 'greater-trochanter',
    view: 'front',
    points: '168,356* 190,362 200,388 194,420 172,420 158,398 156,372',
  },
  {
    zone: 'upper-thigh-back',
    view: 'back',
    points: '44,504* 90,512 140,506* 138,560 120,610 88,622 56,606 40,560',
  },
  { zone: 'abdomen', view: 'front', points: '0,110* 60,108 112,130 130,190 124,260 80,310 30,322 0,324*' },
  { zone: 'lower-abdomen', view: 'front', points: '0,292* 60,288 120,300* 110,330 76,364 34,388 0,392*' },
];

export type ZoneShape = {
  readonly zone: ZoneId;
  readonly side: MapSide;
  readonly view: MapView;
  readonly d: string;
};

export const zoneShapes: readonly ZoneShape[] = drawings.flatMap(({ zone, view, points, isAcross }) =>
  mapSides.map((side) => ({
    zone,
    side,
    view,
    d: isAcross === true ? overMidline(points) : drawnOn(view, side, points),
  })),
);
