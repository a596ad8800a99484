import { type MapView, mapViews } from '../body-map.ts';
import { bones } from './bones.ts';
import { closedCurve, placed, pointsOf } from './curve.ts';
import { type LineDrawing, onBothSides } from './line-drawing.ts';
import type { MapLine } from './shape.ts';
import { mapSides, onSide } from './sides.ts';

/** The outer line of trunk, thigh and calf from the cut at the top, and the inner line back up to the crotch. */
const outer =
  '168,0* 166,40 161,86 154,130 150,170 149,200 152,228 160,256 174,290 190,334 202,380 207,424 205,474 198,540 187,610 173,680 158,740 149,776 147,796 151,824 153,852 148,884 142,906*';
const inner = '52,906* 44,880 38,852 38,824 43,796 44,776 38,740 30,690 21,620 13,550 7,506 0,484*';

const feet: Readonly<Record<MapView, string>> = {
  back: '66,926* 68,958 62,990 63,1010 74,1020 96,1023 124,1018 132,1006 120,988 116,958 119,926*',
  front: '66,926* 68,956 60,988 57,1010 66,1026 98,1032 130,1028 143,1014 132,986 118,956 119,926*',
};

/** The edges of the break in the lower leg, from the outer line to the inner one and back. */
const calfEdge = '122,905 94,911 70,901';
const ankleEdge = '112,922 94,931 76,921';

/** The skin as closed shapes, to be filled and to test against: trunk with both legs, and the two feet. */
export const bodyParts: readonly { readonly view: MapView; readonly d: string }[] = mapViews.flatMap(
  (view) => [
    {
      view,
      d: closedCurve([
        ...placed(pointsOf(outer), -1),
        ...placed(pointsOf(inner), -1),
        ...placed(pointsOf(inner), 1).toReversed().slice(1),
        ...placed(pointsOf(outer), 1).toReversed(),
      ]),
    },
    ...mapSides.map((side) => ({ view, d: closedCurve(onSide(view, side, `${feet[view]} ${ankleEdge}`)) })),
  ],
);

const reversed = (points: string): string => points.split(' ').toReversed().join(' ');

const lines: readonly LineDrawing[] = [
  { kind: 'outline', views: mapViews, points: outer },
  { kind: 'outline', views: mapViews, points: inner },
  { kind: 'outline', views: ['back'], points: feet.back },
  { kind: 'outline', views: ['front'], points: feet.front },
  // The break in the lower leg: it is drawn shorter than it is.
  { kind: 'fold', views: mapViews, points: `36,906* ${reversed(calfEdge)} 158,907*` },
  { kind: 'fold', views: mapViews, points: `52,928* ${reversed(ankleEdge)} 133,926*` },
  // Between the buttocks, under them, hollow of the knee, above the heel.
  { kind: 'fold', views: ['back'], points: '0,430* 0,456 0,484*' },
  { kind: 'fold', views: ['back'], points: '6,486* 40,500 90,502 136,492*' },
  { kind: 'fold', views: ['back'], points: '62,788* 92,794 124,788*' },
  { kind: 'fold', views: ['back'], points: '78,944* 80,966 76,988*' },
  { kind: 'fold', views: ['back'], points: '108,944* 106,966 110,988*' },
  // Navel, groin, kneecap, toes.
  { kind: 'fold', views: ['front'], points: '0,241* 4,242 5,246 4,250 0,251*' },
  { kind: 'fold', views: ['front'], points: '132,346* 104,382 70,418 36,446*' },
  { kind: 'fold', views: ['front'], points: '72,786* 74,770 92,762 112,768 117,786*' },
  { kind: 'fold', views: ['front'], points: '82,1012* 83,1020 81,1028*' },
  { kind: 'fold', views: ['front'], points: '98,1012* 99,1021 98,1030*' },
  { kind: 'fold', views: ['front'], points: '112,1010* 114,1019 114,1028*' },
  { kind: 'fold', views: ['front'], points: '125,1006* 127,1015 128,1025*' },
];

/** What is drawn of the body and not chosen. */
export const mapLines: readonly MapLine[] = [...bones, ...lines.flatMap(onBothSides)];
