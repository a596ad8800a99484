import type { StructureDrawing } from './structure-drawing.ts';

/** Structures from behind, far ones first: where two overlap, the later one lies above. Right side of the body. */
export const backStructures: readonly StructureDrawing[] = [
  // Superficial layer.
  {
    structure: 'obliques',
    view: 'back',
    layer: 'superficial',
    points:
      '151,112* 140,150 126,188 112,222 100,247* 114,248 132,256 150,276* 158,262 152,230 147,200 148,160',
    hit: '151,104* 132,156 112,200 98,246* 124,252 151,278* 158,262 152,230 147,200 148,160',
    at: '130,228',
  },
  {
    structure: 'latissimus-dorsi',
    view: 'back',
    layer: 'superficial',
    points: '10,2* 22,54 42,104 68,152 86,194 96,240* 110,206 126,164 144,114 158,60 164,2*',
    at: '108,100',
  },
  {
    structure: 'thoracolumbar-fascia',
    view: 'back',
    layer: 'superficial',
    points: '3,14* 16,60 36,110 62,158 80,199 92,246* 78,256 62,272 47,300* 40,340 26,376 3,404*',
    at: '40,210',
  },
  {
    structure: 'hamstrings',
    view: 'back',
    layer: 'superficial',
    points:
      '50,470 72,468 106,520 134,590 142,668 136,740 130,784* 116,784* 108,750 92,714 80,748 70,784* 54,784* 46,744 38,684 34,610 38,530',
    at: '88,620',
  },
  {
    structure: 'gluteus-medius',
    view: 'back',
    layer: 'superficial',
    points: '66,274* 84,257 108,249 130,258 152,280 170,318 186,362 186,382 174,386 142,366 108,338 78,302',
    at: '134,298',
  },
  {
    structure: 'gluteus-maximus',
    view: 'back',
    layer: 'superficial',
    points:
      '44,304* 66,296 88,304 114,328 144,354 172,382 192,412 198,446 190,480 166,496 126,500 80,494 36,482 14,462 9,438 14,410 28,378 38,340',
    at: '104,418',
  },
  // Deep layer.
  {
    structure: 'quadratus-lumborum',
    view: 'back',
    layer: 'deep',
    points: '52,132* 74,140 98,154* 112,190 122,220 132,247* 116,247 98,250 78,258 58,266* 50,232 48,180',
    hit: '98,150* 126,176 140,216 144,252* 120,254 98,252* 100,206',
    at: '117,224',
  },
  {
    structure: 'iliocostalis-lumborum',
    view: 'back',
    layer: 'deep',
    points: '76,2* 108,2* 112,60 110,120 107,176 102,220 90,252 74,276 64,284* 72,256 78,216 80,150 79,70',
    hit: '74,2* 118,2* 120,60 118,120 113,176 106,220 96,254 72,284* 66,280 74,226 76,150 75,70',
    at: '94,130',
  },
  {
    structure: 'longissimus-thoracis',
    view: 'back',
    layer: 'deep',
    points: '40,2* 72,2* 75,70 76,150 74,212 66,256 54,288 46,304* 44,276 46,230 44,180 40,146 37,90',
    hit: '36,2* 78,2* 79,70 80,150 78,212 70,260 54,296 46,306* 42,276 38,230 36,180 36,90',
    at: '60,190',
  },
  {
    structure: 'spinalis',
    view: 'back',
    layer: 'deep',
    points: '6,2* 32,2* 34,56 31,104 22,146 7,176* 6,90',
    hit: '0.5,0* 43,0* 45,60 42,110 32,150 12,178 0.5,180*',
    at: '19,70',
  },
  {
    structure: 'multifidus',
    view: 'back',
    layer: 'deep',
    points: '7,152* 20,160 34,190 41,230 42,280 38,326 28,366 8,396* 7,300',
    hit: '0.5,158* 20,160 40,190 46,230 46,290 42,340 32,376 0.5,400*',
    at: '24,262',
  },
  {
    structure: 'gluteus-minimus',
    view: 'back',
    layer: 'deep',
    points: '92,316* 98,296 118,285 140,290 160,314 175,346 184,372* 176,379* 150,363 120,342',
    at: '132,320',
  },
  {
    structure: 'piriformis',
    view: 'back',
    layer: 'deep',
    points: '34,344* 56,348 96,358 138,370 180,378* 184,388 176,394* 138,396 96,402 54,404 30,392* 34,370',
    at: '92,380',
  },
  {
    structure: 'sacroiliac-ligaments',
    view: 'back',
    layer: 'deep',
    points: '42,270* 60,266 84,256* 72,276 62,298 64,324 54,358 36,392* 34,372 42,336 46,306',
    hit: '44,262* 66,262 88,254* 90,284 88,320 74,360 44,396* 42,360 46,316',
    at: '54,318',
  },
];
