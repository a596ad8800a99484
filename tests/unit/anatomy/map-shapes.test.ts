import { expect, test } from 'vitest';
import { mapHeight, mapViews, mapWidth } from '#domain/anatomy/body-map.ts';
import { landmarkLabels, landmarks } from '#domain/anatomy/map/landmarks.ts';
import { bodyParts, mapLines } from '#domain/anatomy/map/outline.ts';
import { regionShapes } from '#domain/anatomy/map/region-shapes.ts';
import { landmarkIds, type MapSide, mapLayers } from '#domain/anatomy/map/shape.ts';
import { mapSides } from '#domain/anatomy/map/sides.ts';
import { structureShapes } from '#domain/anatomy/map/structure-shapes.ts';
import { areaContours } from '#domain/anatomy/map/treated-areas.ts';
import { zoneIds, zoneShapes } from '#domain/anatomy/map/zone-shapes.ts';
import { areaIds, drawnRegions, sides, structureIds } from '#domain/anatomy/structures.ts';
import { isIn, type Polygon, polygonOf, widestCircle } from '#tests/support/map-paths.ts';

const chosen = [
  ...structureShapes.map((shape) => ({ ...shape, name: `${shape.structure} ${shape.side} ${shape.view}` })),
  ...regionShapes.map((shape) => ({ ...shape, name: `${shape.region} ${shape.view}` })),
];

const bodies = Object.fromEntries(
  mapViews.map((view) => [view, bodyParts.filter((part) => part.view === view).map(({ d }) => polygonOf(d))]),
);
// The skin is cut off at the top of the drawing, and a drawn edge may lie on the line itself.
const isInBody = (view: string, { x, y }: { x: number; y: number }) =>
  [-1.5, 0, 1.5].some((near) => bodies[view]?.some((body) => isIn(body, { x: x + near, y: Math.max(y, 1) })));

const mirroredX = (polygon: Polygon): Polygon => polygon.map(({ x, y }) => ({ x: mapWidth - x, y }));

test('every structure is drawn on both sides, and every region that can be chosen', () => {
  for (const structure of structureIds) {
    for (const side of mapSides) {
      expect(structureShapes.some((shape) => shape.structure === structure && shape.side === side)).toBe(
        true,
      );
    }
  }
  expect(new Set(regionShapes.map(({ region }) => region))).toEqual(new Set(drawnRegions));
  expect(new Set(structureShapes.map(({ layer }) => layer))).toEqual(new Set(mapLayers));
  const names = chosen.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test.each(chosen)('$name: inside the body, wide enough for a finger, its mark inside', (shape) => {
  const [drawn, hit] = [polygonOf(shape.d), polygonOf(shape.hit)];
  for (const polygon of [drawn, hit]) {
    for (const spot of polygon) expect(isInBody(shape.view, spot), JSON.stringify(spot)).toBe(true);
  }
  expect(widestCircle(hit)).toBeGreaterThanOrEqual(40);
  expect(isIn(drawn, shape.at)).toBe(true);
  expect(isIn(hit, shape.at)).toBe(true);
});

test.each(chosen)(
  '$name is chosen where its mark stands, and not what lies over it',
  ({ view, at, ...shape }) => {
    const rivals =
      'structure' in shape
        ? structureShapes.filter((other) => other.view === view && other.layer === shape.layer)
        : regionShapes.filter((other) => other.view === view);
    const uppermost = rivals.filter((other) => isIn(polygonOf(other.hit), at)).at(-1);
    expect(uppermost?.hit).toBe(shape.hit);
  },
);

test.each(structureShapes.filter(({ side }) => side === 'left'))(
  '$structure ($view) is the same on the right, mirrored at the midline',
  (left) => {
    const right = structureShapes.find(
      ({ structure, view, side }) => structure === left.structure && view === left.view && side === 'right',
    );
    expect(right).toBeDefined();
    for (const part of ['d', 'hit'] as const) {
      const [one, other] = [polygonOf(left[part]), mirroredX(polygonOf(right?.[part] ?? ''))];
      expect(other.length).toBe(one.length);
      one.forEach(({ x, y }, index) => {
        expect(other[index]?.x).toBeCloseTo(x, 0);
        expect(other[index]?.y).toBeCloseTo(y, 5);
      });
    }
    expect(right?.at).toEqual({ x: mapWidth - left.at.x, y: left.at.y });
  },
);

test('left is left of the midline from behind and right of it from the front', () => {
  const onLeft = (view: string, side: MapSide) => (view === 'back') === (side === 'left');
  for (const { view, side, d, at } of structureShapes) {
    expect(at.x < mapWidth / 2).toBe(onLeft(view, side));
    for (const { x } of polygonOf(d))
      expect((x - mapWidth / 2) * (onLeft(view, side) ? -1 : 1)).toBeGreaterThan(0);
  }
  for (const { region, view, at } of regionShapes) {
    if (region === 'lumbar-central') expect(at.x).toBe(mapWidth / 2);
    else expect(at.x < mapWidth / 2).toBe(onLeft(view, region.endsWith('left') ? 'left' : 'right'));
  }
});

test('nothing is drawn outside the space', () => {
  const contours = mapViews.flatMap((view) =>
    areaIds.flatMap((area) => sides.flatMap((side) => areaContours({ area, side }, view))),
  );
  const paths = [...chosen, ...mapLines, ...bodyParts, ...zoneShapes, ...contours].map(({ d }) => d);
  for (const d of [...paths, ...landmarkLabels.map(({ label }) => label.d)]) {
    for (const { x, y } of polygonOf(d)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(mapWidth);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(mapHeight);
    }
  }
});

test('every zone of referral and every area is drawn inside the body; the whole body has no contour', () => {
  expect(new Set(zoneShapes.map(({ zone }) => zone))).toEqual(new Set(zoneIds));
  for (const { view, d } of zoneShapes)
    for (const spot of polygonOf(d)) expect(isInBody(view, spot)).toBe(true);
  for (const area of areaIds) {
    const drawn = mapViews.flatMap((view) =>
      areaContours({ area, side: 'both' }, view).map(({ d }) => ({ view, d })),
    );
    expect(drawn.length > 0).toBe(area !== 'whole-body');
    for (const { view, d } of drawn) for (const spot of polygonOf(d)) expect(isInBody(view, spot)).toBe(true);
  }
});

test('every landmark is there once, in the body, and its name beside the body', () => {
  expect(landmarks.map(({ id }) => id).sort()).toEqual([...landmarkIds].sort());
  for (const landmark of landmarks) expect(isInBody(landmark.view, landmark)).toBe(true);
  for (const { view, label } of landmarkLabels) expect(isInBody(view, label)).toBe(false);
});
