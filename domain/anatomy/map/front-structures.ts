import type { StructureDrawing } from './structure-drawing.ts';

/** Structures from the front, far ones first. One side of the body. */
export const frontStructures: readonly StructureDrawing[] = [
  {
    structure: 'obliques',
    view: 'front',
    layer: 'superficial',
    points:
      '72,74* 100,88 130,92 158,96* 151,136 148,190 150,226 156,256 154,284 138,308* 112,330 82,358 46,394* 58,340 68,280 73,200 74,130',
    at: '112,220',
  },
  {
    structure: 'rectus-abdominis',
    view: 'front',
    layer: 'superficial',
    points: '5,14* 40,10 62,22 68,80 68,160 64,240 52,310 34,366 16,404 5,410*',
    at: '36,180',
  },
  {
    structure: 'tensor-fasciae-latae',
    view: 'front',
    layer: 'superficial',
    points: '140,312* 158,312 176,334 190,376 198,430 196,486 186,514* 174,486 164,430 152,370',
    hit: '136,308* 158,310 180,332 194,376 201,430 198,486 186,518* 166,486 152,430 142,370',
    at: '176,400',
  },
  {
    structure: 'iliopsoas',
    view: 'front',
    layer: 'deep',
    points:
      '18,104* 34,112 50,156 60,210 76,250 104,258 130,282 136,310 126,344 124,384 136,424 140,446* 122,450* 106,414 88,376 66,338 48,286 34,220 22,160',
    at: '86,310',
  },
];
