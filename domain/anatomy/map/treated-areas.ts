import { type MapView, mapWidth } from '../body-map.ts';
import type { AreaId, Side } from '../structures.ts';
import { overMidline } from './line-drawing.ts';
import { type MapBody, sidesOf, treatedPlaces } from './marked.ts';
import { drawnOn, placeOn } from './sides.ts';

type AreaDrawing = {
  readonly view: MapView;
  readonly points: string;
  readonly at: string;
  readonly meetsMidline: boolean;
};

/**
 * Contours of work on an area, one side of the body, from the midline and back to it where the area lies over it. The
 * whole body has none: it is said in words.
 */
const contours: Readonly<Record<AreaId, readonly AreaDrawing[]>> = {
  'low-back': [
    {
      view: 'back',
      points:
        '0,98* 60,96 146,106* 142,160 142,206 150,252* 120,250 92,262 76,286 84,330 62,374 24,404 0,408*',
      at: '76,118',
      meetsMidline: true,
    },
  ],
  'whole-back': [
    {
      view: 'back',
      points:
        '0,4* 160,4* 154,86 146,130 142,170 142,206 150,252* 120,250 92,262 76,286 84,330 62,374 24,404 0,408*',
      at: '76,24',
      meetsMidline: true,
    },
  ],
  buttocks: [
    {
      view: 'back',
      points:
        '48,310* 64,282 92,262 124,254 152,272 174,306 190,350 198,396 190,440 178,476 148,496 96,498 44,490 14,468 9,438 14,410 36,372',
      at: '150,300',
      meetsMidline: false,
    },
  ],
  legs: [
    {
      view: 'back',
      points:
        '20,504* 60,512 120,512 196,498* 190,560 180,620 164,690 148,750 144,780* 140,826 144,866 136,898* 96,892 58,898* 46,860 46,820 50,776 44,730 36,680 26,600',
      at: '120,540',
      meetsMidline: false,
    },
    {
      view: 'front',
      points:
        '18,480* 60,448 104,410 146,362 180,336* 198,390 200,440 190,560 180,620 164,690 148,750 144,780* 140,826 144,866 136,898* 96,892 58,898* 46,860 46,820 50,776 44,730 36,680 26,600',
      at: '120,520',
      meetsMidline: false,
    },
  ],
  abdomen: [
    {
      view: 'front',
      points: '0,112* 60,110 130,128 142,170 142,206 146,250 136,296* 110,332 72,368 30,394 0,400*',
      at: '76,132',
      meetsMidline: true,
    },
  ],
  'whole-body': [],
};

export type AreaContour = {
  readonly name: string;
  readonly d: string;
  /** Where its sign stands: once for both sides where the contour is one. */
  readonly at: { readonly x: number; readonly y: number };
};

/** The contours of all areas that were worked on, each once, with a name of its own. */
export function treatedContours(body: MapBody, view: MapView): readonly AreaContour[] {
  const found = treatedPlaces(body).areas.flatMap((place) => areaContours(place, view));
  return [...new Map(found.map((contour) => [contour.name, contour])).values()];
}

/** The contours of work on an area. */
export function areaContours(
  { area, side }: { readonly area: AreaId; readonly side: Side },
  view: MapView,
): readonly AreaContour[] {
  return contours[area]
    .filter((drawing) => drawing.view === view)
    .flatMap(({ points, at, meetsMidline }) => {
      if (side === 'both' && meetsMidline) {
        const middle = { x: mapWidth / 2, y: placeOn(view, 'right', at).y };
        return [{ name: `${area} both`, d: overMidline(points), at: middle }];
      }
      return sidesOf(side).map((one) => ({
        name: `${area} ${one}`,
        d: drawnOn(view, one, points),
        at: placeOn(view, one, at),
      }));
    });
}
