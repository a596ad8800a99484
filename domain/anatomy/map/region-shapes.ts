import type { MapView } from '../body-map.ts';
import type { PainRegion } from '../structures.ts';
import { overMidline } from './line-drawing.ts';
import type { MapSide, RegionShape } from './shape.ts';
import { drawnOn, mapSides, placeOn } from './sides.ts';

type SidedRegion = PainRegion extends infer Region
  ? Region extends `${infer Name}-${MapSide}`
    ? Name
    : never
  : never;

type RegionDrawing = {
  readonly region: Exclude<SidedRegion, 'thigh'>;
  readonly view: MapView;
  readonly points: string;
  readonly at: string;
};

/** Regions as a client points to them: broad, side by side, hardly overlapping. One side of the body. */
const drawings: readonly RegionDrawing[] = [
  {
    region: 'lumbar',
    view: 'back',
    points: '28,104* 90,100 144,112* 140,160 140,204 146,250* 124,246 96,252 66,272 28,284*',
    at: '86,180',
  },
  {
    region: 'sacroiliac',
    view: 'back',
    points: '10,292* 40,290 66,280* 84,296 86,330 70,366 40,398 12,404* 8,350',
    at: '48,338',
  },
  {
    region: 'buttock',
    view: 'back',
    points:
      '74,276* 100,258 126,256 150,270 170,302 186,346 196,392* 188,430 178,470 150,492 100,494 46,484 16,462 12,430 18,412* 50,396 78,366 94,330 90,296',
    at: '122,400',
  },
  {
    region: 'thigh-back',
    view: 'back',
    points:
      '40,496* 90,506 150,502* 144,580 135,660 122,740 117,774* 84,778 50,774* 42,720 32,650 26,570 24,512',
    at: '88,630',
  },
  {
    region: 'thigh-side',
    view: 'back',
    points:
      '194,404* 202,430 201,480 195,540 184,610 170,680 155,740 147,774* 124,774* 130,734 142,660 151,580 156,510 180,476',
    at: '174,560',
  },
  {
    region: 'calf',
    view: 'back',
    points: '50,796* 92,792 138,796* 148,826 150,856 142,900* 94,896 52,900* 42,864 42,830',
    at: '96,846',
  },
  {
    region: 'foot',
    view: 'back',
    points: '66,936* 92,934 116,936* 114,962 118,988 130,1004 126,1016 96,1021 66,1014 62,994 68,962',
    at: '92,990',
  },
  {
    region: 'groin',
    view: 'front',
    points: '126,316* 140,338 136,362* 100,398 62,432 22,452* 8,428 14,412* 60,384 96,350',
    at: '76,396',
  },
  {
    region: 'thigh-front',
    view: 'front',
    points:
      '140,372* 150,410 154,480 152,560 144,640 130,720 124,772* 88,778 50,772* 42,720 32,650 24,570 16,500 20,464* 66,440 104,406',
    at: '90,580',
  },
  {
    region: 'thigh-side',
    view: 'front',
    points:
      '150,352* 182,336* 198,386 204,430 202,480 195,540 184,610 170,680 155,740 147,774* 132,774* 138,724 152,644 160,560 162,480 158,410',
    at: '180,460',
  },
  {
    region: 'foot',
    view: 'front',
    points: '68,936* 92,934 116,936* 118,960 130,986 140,1012 128,1024 98,1028 70,1024 60,1010 62,986 68,960',
    at: '96,996',
  },
];

const centre: RegionShape = {
  region: 'lumbar-central',
  view: 'back',
  ...sameForBoth(overMidline('22,102* 22,190 22,286*')),
  at: { x: 360, y: 194 },
};

export const regionShapes: readonly RegionShape[] = [
  centre,
  ...drawings.flatMap(({ region, view, points, at }) =>
    mapSides.map(
      (side): RegionShape => ({
        region: `${region}-${side}`,
        view,
        ...sameForBoth(drawnOn(view, side, points)),
        at: placeOn(view, side, at),
      }),
    ),
  ),
];

function sameForBoth(d: string): { readonly d: string; readonly hit: string } {
  return { d, hit: d };
}
