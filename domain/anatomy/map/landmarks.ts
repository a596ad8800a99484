import { type MapView, mapWidth } from '../body-map.ts';
import type { MapLabel } from './picture.ts';
import type { Landmark, LandmarkId } from './shape.ts';

/** Where the landmarks lie, on the client's right. T12 to S1 are spinous processes, so on the midline. */
export const landmarks: readonly Landmark[] = [
  { id: 't12', view: 'back', x: 360, y: 110 },
  { id: 'l4', view: 'back', x: 360, y: 246 },
  { id: 's1', view: 'back', x: 360, y: 296 },
  { id: 'twelfth-rib', view: 'back', x: 452, y: 146 },
  { id: 'iliac-crest', view: 'back', x: 468, y: 246 },
  { id: 'psis', view: 'back', x: 406, y: 304 },
  { id: 'sacrum', view: 'back', x: 360, y: 350 },
  { id: 'greater-trochanter', view: 'back', x: 545, y: 386 },
  { id: 'ischial-tuberosity', view: 'back', x: 422, y: 464 },
  { id: 'asis', view: 'front', x: 222, y: 310 },
];

/** Where the names of landmarks stand: beside the body, with a thin line to what they name. */
const edge = { right: 588, left: 132 } as const;

/** Spinous processes are named like levels at the left, with a short tick: a line across the back would cut it up. */
const levels: readonly LandmarkId[] = ['t12', 'l4', 's1'];

export const landmarkLabels: readonly { readonly view: MapView; readonly label: MapLabel }[] = landmarks.map(
  ({ id, view, x, y }) => {
    const isLevel = levels.includes(id);
    const end = isLevel || x < mapWidth / 2 ? 'left' : 'right';
    const place = edge[end];
    const toward = end === 'left' ? 6 : -6;
    const label: MapLabel = {
      kind: 'label',
      key: `label ${id}`,
      landmark: id,
      x: place,
      y,
      anchor: end === 'left' ? 'end' : 'start',
      d: `M${place + toward} ${y}L${isLevel ? place + 30 : x} ${y}`,
    };
    return { view, label };
  },
);
