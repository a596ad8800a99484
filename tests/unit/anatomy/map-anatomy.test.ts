import { expect, test } from 'vitest';
import type { MapView } from '#domain/anatomy/body-map.ts';
import { spinousLevels } from '#domain/anatomy/map/bones.ts';
import { landmarks } from '#domain/anatomy/map/landmarks.ts';
import { regionShapes } from '#domain/anatomy/map/region-shapes.ts';
import type { LandmarkId } from '#domain/anatomy/map/shape.ts';
import { structureShapes } from '#domain/anatomy/map/structure-shapes.ts';
import type { StructureId } from '#domain/anatomy/structures.ts';
import { acrossAt, boundsOf, centreOf, isIn, type Polygon, polygonOf } from '#tests/support/map-paths.ts';

// The drawing against the anatomy by which a therapist finds the way. All on the client's right, as distances from
// the midline, so that medial is small and lateral is large in both views.

const middle = 360;

function muscle(structure: StructureId, view: MapView = 'back'): Polygon {
  const shape = structureShapes.find(
    (each) => each.structure === structure && each.view === view && each.side === 'right',
  );
  if (shape === undefined) throw new Error(`Not drawn: ${structure}`);
  return polygonOf(shape.d).map(({ x, y }) => ({ x: Math.abs(x - middle), y }));
}

function at(id: LandmarkId) {
  const found = landmarks.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No landmark: ${id}`);
  return { x: Math.abs(found.x - middle), y: found.y };
}

function across(structure: StructureId, y: number, view: MapView = 'back') {
  const found = acrossAt(muscle(structure, view), y);
  if (found === null) throw new Error(`${structure} is not at ${y}`);
  return { medial: found.left, lateral: found.right };
}

/** A landmark on the edge of a muscle: within half a finger of it. */
const near = 14;

test('the landmarks stand to each other as they do in a body', () => {
  const { y: l4 } = at('l4');
  expect(at('t12').y).toBeLessThan(at('twelfth-rib').y);
  expect(at('twelfth-rib').y).toBeLessThan(at('iliac-crest').y);
  // The line over both crests crosses the spine at L4.
  expect(Math.abs(at('iliac-crest').y - l4)).toBeLessThan(near);
  expect(l4).toBeLessThan(at('s1').y);
  // The PSIS stands at S2, below S1 and above the middle of the sacrum.
  expect(at('psis').y).toBeGreaterThan(at('s1').y);
  expect(at('psis').y).toBeLessThan(at('sacrum').y);
  expect(at('sacrum').y).toBeLessThan(at('greater-trochanter').y);
  expect(at('greater-trochanter').y).toBeLessThan(at('ischial-tuberosity').y);
  expect(at('psis').x).toBeLessThan(at('ischial-tuberosity').x);
  expect(at('ischial-tuberosity').x).toBeLessThan(at('greater-trochanter').x);
  // The ASIS stands a little below the PSIS, far out.
  expect(at('asis').y).toBeGreaterThan(at('psis').y);
  expect(at('asis').x).toBeGreaterThan(at('psis').x * 2);
  expect(spinousLevels).toHaveLength(9);
  expect(spinousLevels).toContain(at('t12').y);
  expect(spinousLevels).toContain(l4);
});

test('quadratus lumborum spans from the twelfth rib to the crest, beside the transverse processes', () => {
  const { top, bottom } = boundsOf(muscle('quadratus-lumborum'));
  expect(top).toBeGreaterThan(at('t12').y);
  expect(top).toBeLessThan(at('twelfth-rib').y);
  expect(Math.abs(bottom - at('iliac-crest').y)).toBeLessThan(near * 2);
  const { medial, lateral } = across('quadratus-lumborum', at('l4').y - 33);
  // Tips of the transverse processes lie four to five centimetres from the midline: 11 units to a centimetre.
  expect(medial).toBeGreaterThan(40);
  expect(medial).toBeLessThan(60);
  expect(lateral).toBeGreaterThan(across('iliocostalis-lumborum', at('l4').y - 33).lateral);
});

test('of the erector muscles spinalis lies nearest the midline, then longissimus, then iliocostalis', () => {
  for (const y of [20, 60, 100, 130]) {
    const [spinalis, longissimus, iliocostalis] = [
      across('spinalis', y),
      across('longissimus-thoracis', y),
      across('iliocostalis-lumborum', y),
    ];
    expect(spinalis.medial).toBeLessThan(12);
    expect(spinalis.lateral).toBeLessThanOrEqual(longissimus.medial);
    expect(longissimus.lateral).toBeLessThanOrEqual(iliocostalis.medial);
  }
  // Spinalis ends in the upper lumbar spine; the others reach the pelvis.
  expect(boundsOf(muscle('spinalis')).bottom).toBeLessThan(at('l4').y - 40);
  for (const structure of ['longissimus-thoracis', 'iliocostalis-lumborum'] as const) {
    expect(boundsOf(muscle(structure)).bottom).toBeGreaterThan(at('iliac-crest').y + near);
  }
});

test('multifidus lies beside the spine and over the sacrum', () => {
  const polygon = muscle('multifidus');
  expect(isIn(polygon, { x: 20, y: at('l4').y })).toBe(true);
  expect(isIn(polygon, { x: 16, y: at('sacrum').y })).toBe(true);
  const lumbar = across('multifidus', 220);
  expect(lumbar.medial).toBeLessThan(12);
  expect(lumbar.lateral).toBeLessThanOrEqual(across('longissimus-thoracis', 220).medial);
});

test('latissimus runs from the fascia upwards and outwards; the fascia is a diamond between both', () => {
  const latissimus = muscle('latissimus-dorsi');
  const { bottom, top } = boundsOf(latissimus);
  expect(Math.abs(bottom - at('iliac-crest').y)).toBeLessThan(near);
  expect(across('latissimus-dorsi', top + 6).lateral).toBeGreaterThan(
    across('latissimus-dorsi', bottom - 20).lateral,
  );
  expect(
    across('latissimus-dorsi', top + 6).lateral - across('latissimus-dorsi', top + 6).medial,
  ).toBeGreaterThan(
    across('latissimus-dorsi', bottom - 20).lateral - across('latissimus-dorsi', bottom - 20).medial,
  );
  const fascia = boundsOf(muscle('thoracolumbar-fascia'));
  const widthAt = (y: number) => across('thoracolumbar-fascia', y).lateral;
  expect(widthAt(fascia.top + 20)).toBeLessThan(widthAt(at('l4').y - 20));
  expect(widthAt(fascia.bottom - 20)).toBeLessThan(widthAt(at('l4').y - 20));
  expect(fascia.bottom).toBeGreaterThan(at('sacrum').y);
  for (const y of [60, 120, 180, 220]) {
    expect(across('thoracolumbar-fascia', y).lateral).toBeLessThanOrEqual(
      across('latissimus-dorsi', y).medial,
    );
  }
  for (const y of [210, 230]) {
    expect(across('latissimus-dorsi', y).lateral).toBeLessThanOrEqual(across('obliques', y).medial + 2);
  }
});

test('gluteus medius lies under the crest, maximus below it and over the tuberosity, minimus inside medius', () => {
  const [medius, maximus, minimus] = [
    muscle('gluteus-medius'),
    muscle('gluteus-maximus'),
    muscle('gluteus-minimus'),
  ];
  expect(boundsOf(medius).top).toBeGreaterThanOrEqual(at('iliac-crest').y);
  expect(boundsOf(medius).top - at('iliac-crest').y).toBeLessThan(near);
  expect(centreOf(maximus).y).toBeGreaterThan(boundsOf(medius).bottom - near);
  expect(isIn(maximus, at('ischial-tuberosity'))).toBe(true);
  expect(isIn(medius, centreOf(minimus))).toBe(true);
  for (const spot of minimus) expect(isIn(medius, spot)).toBe(true);
  // Medius and minimus end at the greater trochanter.
  for (const polygon of [medius, minimus]) {
    const { right, bottom } = boundsOf(polygon);
    expect(Math.abs(right - at('greater-trochanter').x)).toBeLessThan(near);
    expect(Math.abs(bottom - at('greater-trochanter').y)).toBeLessThan(near);
  }
});

test('piriformis runs from the sacrum to the greater trochanter, below gluteus minimus', () => {
  const { left, right, top, bottom } = boundsOf(muscle('piriformis'));
  expect(left).toBeLessThan(45);
  expect(isIn(muscle('piriformis'), { x: 40, y: at('sacrum').y + 20 })).toBe(true);
  expect(Math.abs(right - at('greater-trochanter').x)).toBeLessThan(near);
  expect(top).toBeGreaterThan(at('psis').y);
  expect(bottom).toBeLessThan(at('ischial-tuberosity').y);
  const narrow = across('piriformis', at('greater-trochanter').y);
  expect(narrow.lateral - narrow.medial).toBeGreaterThan(100);
});

test('hamstrings run at the back of the thigh from the ischial tuberosity to the knee', () => {
  const hamstrings = muscle('hamstrings');
  const { top, bottom } = boundsOf(hamstrings);
  expect(Math.abs(top - at('ischial-tuberosity').y)).toBeLessThan(near);
  expect(bottom).toBeGreaterThan(770);
  const thigh = regionShapes.find(({ region, view }) => region === 'thigh-back-right' && view === 'back');
  const region = polygonOf(thigh?.d ?? '').map(({ x, y }) => ({ x: x - middle, y }));
  expect(isIn(region, centreOf(hamstrings))).toBe(true);
});

test('the sacroiliac ligaments lie between the sacrum and the PSIS', () => {
  const { left, right, top, bottom } = boundsOf(muscle('sacroiliac-ligaments'));
  expect(isIn(muscle('sacroiliac-ligaments'), { x: at('psis').x + 6, y: at('psis').y })).toBe(true);
  expect(left).toBeGreaterThan(20);
  // Their upper part, the iliolumbar ligament, reaches from L5 out to the crest.
  expect(top).toBeLessThan(at('s1').y);
  expect(right).toBeGreaterThan(at('psis').x + 20);
  expect(bottom).toBeLessThan(at('ischial-tuberosity').y);
});

test('iliopsoas goes from beside the lumbar spine, deep, to the lesser trochanter', () => {
  const iliopsoas = muscle('iliopsoas', 'front');
  expect(
    structureShapes.filter(({ structure }) => structure === 'iliopsoas').map(({ layer }) => layer),
  ).toEqual(['deep', 'deep']);
  const { top, bottom } = boundsOf(iliopsoas);
  expect(Math.abs(top - at('t12').y)).toBeLessThan(near);
  expect(across('iliopsoas', 150, 'front').lateral).toBeLessThan(60);
  // It leaves the pelvis inside the ASIS and ends inside and below the greater trochanter.
  expect(across('iliopsoas', at('asis').y, 'front').lateral).toBeLessThanOrEqual(at('asis').x + 2);
  expect(bottom).toBeGreaterThan(at('greater-trochanter').y + 40);
  expect(bottom).toBeLessThan(at('greater-trochanter').y + 90);
  expect(across('iliopsoas', bottom - 10, 'front').lateral).toBeLessThan(at('greater-trochanter').x - 20);
});

test('in front the rectus lies beside the midline, the obliques outside it, the tensor outside and below the ASIS', () => {
  for (const y of [120, 200, 260]) {
    expect(across('rectus-abdominis', y, 'front').medial).toBeLessThan(10);
    expect(across('rectus-abdominis', y, 'front').lateral).toBeLessThan(
      across('obliques', y, 'front').medial,
    );
  }
  const tensor = muscle('tensor-fasciae-latae', 'front');
  expect(boundsOf(tensor).top).toBeGreaterThanOrEqual(at('asis').y - 2);
  expect(boundsOf(tensor).left).toBeGreaterThanOrEqual(at('asis').x - 2);
  expect(centreOf(tensor).x).toBeGreaterThan(at('greater-trochanter').x - 20);
  expect(boundsOf(muscle('obliques', 'front')).right).toBeGreaterThan(at('asis').x);
});
