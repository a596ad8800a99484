import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapHeight, mapViews, mapWidth } from '#domain/anatomy/body-map.ts';
import { mapPicture } from '#domain/anatomy/map/map-picture.ts';
import { isMapMarked, type MapBody, markedTriggerPoints, stepOf } from '#domain/anatomy/map/marked.ts';
import {
  type MapArea,
  type MapLook,
  type MapPrimitive,
  type MapSymbol,
  mapModes,
} from '#domain/anatomy/map/picture.ts';
import { mapLayers } from '#domain/anatomy/map/shape.ts';
import { mapSides } from '#domain/anatomy/map/sides.ts';
import { structureShapes } from '#domain/anatomy/map/structure-shapes.ts';
import { drawnRegions, sides, structureIds, workPlaces } from '#domain/anatomy/structures.ts';
import { emptyMap, findingOf, fullMap, rowOf } from './sample-map.ts';

const look: MapLook = {
  view: 'back',
  mode: 'findings',
  layer: 'superficial',
  locked: [],
  referralOf: null,
  hasLabels: false,
};
const picture = (body: MapBody, more: Partial<MapLook> = {}) => mapPicture({ ...look, ...more, body });

const areas = (things: readonly MapPrimitive[], role: MapArea['role']) =>
  things.filter((thing): thing is MapArea => thing.kind === 'area' && thing.role === role);
const symbols = (things: readonly MapPrimitive[]) =>
  things.filter((thing): thing is MapSymbol => thing.kind === 'symbol');

const withFindings = (...findings: MapBody['objective']['findings']): MapBody => ({
  ...emptyMap,
  objective: { ...emptyMap.objective, findings },
});
const withRows = (...rows: MapBody['treatment']['rows']): MapBody => ({
  ...emptyMap,
  treatment: { ...emptyMap.treatment, rows },
});

test('where nothing is marked, there is the body with the muscles of the layer', () => {
  const back = picture(emptyMap);
  expect(new Set(back.map((thing) => (thing.kind === 'area' ? thing.role : thing.kind)))).toEqual(
    new Set(['body', 'muscle', 'bone', 'fold', 'outline']),
  );
  for (const layer of mapLayers) {
    const shown = areas(picture(emptyMap, { layer }), 'muscle').map(({ about }) => about);
    const expected = structureShapes.filter((shape) => shape.view === 'back' && shape.layer === layer);
    expect(shown).toEqual(expected.map(({ structure, side }) => ({ kind: 'structure', structure, side })));
  }
  expect(areas(picture(emptyMap, { layer: null }), 'muscle')).toEqual([]);
  expect(areas(picture(emptyMap, { mode: 'client' }), 'muscle')).toEqual([]);
});

test('each mode shows its own, and both together show all', () => {
  const kinds = (mode: MapLook['mode']) =>
    new Set(
      mapViews.flatMap((view) =>
        picture(fullMap, { mode, view, layer: null }).map((thing) =>
          thing.kind === 'area' ? thing.role : thing.kind === 'ink' ? `ink ${thing.hue}` : thing.kind,
        ),
      ),
    );
  const body = ['body', 'bone', 'fold', 'outline'];
  expect(kinds('client')).toEqual(new Set([...body, 'pain', 'ink client']));
  expect(kinds('findings')).toEqual(new Set([...body, 'finding', 'treated', 'ink findings', 'symbol']));
  expect(kinds('both')).toEqual(
    new Set([...body, 'pain', 'finding', 'treated', 'ink client', 'ink findings', 'symbol']),
  );
});

test('regions of pain are shown in the view in which they lie', () => {
  const regions = (view: MapLook['view']) =>
    areas(picture(fullMap, { mode: 'client', view }), 'pain').map(({ about }) =>
      about?.kind === 'region' ? about.region : null,
    );
  expect(regions('back').sort()).toEqual([
    'buttock-left',
    'lumbar-left',
    'sacroiliac-left',
    'thigh-back-left',
  ]);
  expect(regions('front')).toEqual(['groin-right']);
});

describe('a finding', () => {
  test.each([
    [null, null, null],
    [0, null, 0],
    [null, 0, 0],
    [2, 1, 2],
    [1, 4, 4],
    [3, 3, 3],
    [0, 2, 2],
  ])('with tone %s and tenderness %s is shown at step %s', (tone, tenderness, step) => {
    expect(stepOf({ tone, tenderness })).toBe(step);
    const things = picture(
      withFindings(findingOf(1, { structure: 'piriformis', side: 'left' }, { tone, tenderness })),
    );
    expect(areas(things, 'finding').map((area) => area.step)).toEqual([step ?? 0]);
    // Its digit says the same as its shade; where nothing was noted there is none.
    expect(symbols(things).map(({ symbol, text }) => [symbol, text])).toEqual(
      step === null ? [] : [['step', String(step)]],
    );
  });

  test('of both sides is shown on both, of one side on that side, whatever layer is shown', () => {
    const things = (side: (typeof sides)[number]) =>
      areas(
        picture(withFindings(findingOf(1, { structure: 'multifidus', side }, { tone: 1 }))),
        'finding',
      ).map(({ about }) => (about?.kind === 'structure' ? about.side : null));
    expect(things('both')).toEqual(['left', 'right']);
    expect(things('left')).toEqual(['left']);
    expect(things('right')).toEqual(['right']);
  });

  test('that is there twice is shown once, at the stronger', () => {
    const place = { structure: 'multifidus', side: 'left' } as const;
    const things = picture(
      withFindings(
        findingOf(1, place, { tone: 1 }),
        findingOf(2, { ...place, side: 'both' }, { tenderness: 3 }),
      ),
    );
    expect(areas(things, 'finding').map(({ step }) => step)).toEqual([3, 3]);
  });
});

test('trigger points are numbered in their order, stand where they were set, and differ by sign', () => {
  const body = withFindings(
    findingOf(1, { structure: 'piriformis', side: 'left' }, { triggerPoint: 'none' }),
    findingOf(
      2,
      { structure: 'gluteus-medius', side: 'right' },
      {
        triggerPoint: 'active',
        point: { view: 'back', x: 500, y: 301 },
      },
    ),
    findingOf(
      3,
      { structure: 'multifidus', side: 'both' },
      {
        triggerPoint: 'latent',
        point: { view: 'back', x: 340, y: 250 },
      },
    ),
  );
  expect(
    markedTriggerPoints(body).map(({ number, side, point }) => [number, side, point?.x ?? null]),
  ).toEqual([
    [1, 'right', 500],
    [2, 'left', 340],
    [3, 'right', null],
  ]);
  const signs = symbols(picture(body));
  expect(signs.find(({ text }) => text === '1')).toMatchObject({ symbol: 'active', x: 500, y: 301 });
  expect(signs.find(({ text }) => text === '2')).toMatchObject({ symbol: 'latent', x: 340, y: 250 });
  expect(signs.find(({ text }) => text === '3')?.x).toBeGreaterThan(mapWidth / 2);
  expect(symbols(picture(body, { view: 'front' }))).toEqual([]);
});

test('a place that was treated has a contour and a T, an area one for the area', () => {
  const things = picture(
    withRows(
      rowOf(1, { structure: 'piriformis', side: 'left' }),
      rowOf(2, { structure: 'piriformis', side: 'left' }),
    ),
  );
  expect(areas(things, 'treated')).toHaveLength(1);
  expect(symbols(things).map(({ symbol, text }) => [symbol, text])).toEqual([['treated', 'T']]);
  const lowBack = (side: (typeof sides)[number]) =>
    picture(withRows(rowOf(1, { structure: 'low-back', side })));
  expect(areas(lowBack('both'), 'treated')).toHaveLength(1);
  expect(symbols(lowBack('both')).map(({ x }) => x)).toEqual([mapWidth / 2]);
  expect(symbols(lowBack('left'))[0]?.x).toBeLessThan(mapWidth / 2);
  expect(areas(picture(withRows(rowOf(1, { structure: 'buttocks', side: 'both' }))), 'treated')).toHaveLength(
    2,
  );
  expect(areas(picture(withRows(rowOf(1, { structure: 'whole-body', side: 'both' }))), 'treated')).toEqual(
    [],
  );
});

test('signs of one place do not lie on each other', () => {
  for (const structure of structureIds) {
    const body: MapBody = {
      ...withFindings(findingOf(1, { structure, side: 'left' }, { tone: 1, triggerPoint: 'active' })),
      treatment: withRows(rowOf(2, { structure, side: 'left' })).treatment,
    };
    const view = structureShapes.find((shape) => shape.structure === structure)?.view ?? 'back';
    const signs = symbols(picture(body, { view, layer: null, locked: [{ structure, side: 'left' }] }));
    expect(signs.map(({ symbol }) => symbol).sort()).toEqual(['active', 'locked', 'step', 'treated']);
    signs.forEach((one, index) => {
      for (const other of signs.slice(index + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(34);
      }
    });
  }
});

test('a locked place is hatched with a lock in its layer; a referral is hatched without a sign', () => {
  const locked = [{ structure: 'piriformis', side: 'right' }] as const;
  const deep = picture(emptyMap, { layer: 'deep', locked });
  expect(areas(deep, 'locked').map(({ about }) => about)).toEqual([{ kind: 'structure', ...locked[0] }]);
  expect(symbols(deep).map(({ symbol }) => symbol)).toEqual(['locked']);
  expect(areas(picture(emptyMap, { locked }), 'locked')).toEqual([]);
  const referring = picture(emptyMap, { referralOf: { structure: 'quadratus-lumborum', side: 'left' } });
  expect(areas(referring, 'referral').length).toBeGreaterThan(2);
  expect(symbols(referring)).toEqual([]);
  expect(
    areas(picture(emptyMap, { referralOf: { structure: 'thoracolumbar-fascia', side: 'left' } }), 'referral'),
  ).toEqual([]);
});

test('names of landmarks are shown where they are asked for', () => {
  const labels = (view: MapLook['view']) =>
    picture(emptyMap, { view, hasLabels: true }).flatMap((thing) =>
      thing.kind === 'label' ? [thing.landmark] : [],
    );
  expect(labels('back')).toEqual([
    't12',
    'l4',
    's1',
    'twelfth-rib',
    'iliac-crest',
    'psis',
    'sacrum',
    'greater-trochanter',
    'ischial-tuberosity',
  ]);
  expect(labels('front')).toEqual(['asis']);
});

const anyBody: fc.Arbitrary<MapBody> = fc
  .record({
    regions: fc.uniqueArray(fc.constantFrom(...drawnRegions)),
    findings: fc.array(
      fc.record({
        structure: fc.constantFrom(...structureIds),
        side: fc.constantFrom(...sides),
        tone: fc.option(fc.integer({ min: 0, max: 3 })),
        tenderness: fc.option(fc.integer({ min: 0, max: 4 })),
        triggerPoint: fc.option(fc.constantFrom('none' as const, 'latent' as const, 'active' as const)),
      }),
      { maxLength: 12 },
    ),
    rows: fc.array(
      fc.record({ structure: fc.constantFrom(...workPlaces), side: fc.constantFrom(...sides) }),
      { maxLength: 12 },
    ),
  })
  .map(({ regions, findings, rows }) => ({
    subjective: { ...emptyMap.subjective, regions },
    objective: {
      ...emptyMap.objective,
      findings: findings.map((finding, index) => findingOf(index + 1, finding, finding)),
    },
    treatment: { ...emptyMap.treatment, rows: rows.map((row, index) => rowOf(index + 1, row)) },
  }));

test('whatever is marked, every thing has a name of its own, stays in the space, and the same comes out again', () => {
  const anyLook = fc.record({
    view: fc.constantFrom(...mapViews),
    mode: fc.constantFrom(...mapModes),
    layer: fc.option(fc.constantFrom(...mapLayers)),
    referralOf: fc.option(
      fc.record({ structure: fc.constantFrom(...structureIds), side: fc.constantFrom(...mapSides) }),
    ),
    locked: fc.array(
      fc.record({ structure: fc.constantFrom(...structureIds), side: fc.constantFrom(...mapSides) }),
    ),
    hasLabels: fc.boolean(),
  });
  fc.assert(
    fc.property(anyBody, anyLook, (body, asked) => {
      const things = mapPicture({ ...asked, body });
      const keys = things.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(mapPicture({ ...asked, body })).toEqual(things);
      for (const thing of things) {
        if ('d' in thing) expect(thing.d).toMatch(/^M[-\d. MCLQZ]+$/);
        if (!('x' in thing)) continue;
        expect(thing.x).toBeGreaterThanOrEqual(0);
        expect(thing.x).toBeLessThanOrEqual(mapWidth);
        expect(thing.y).toBeGreaterThanOrEqual(0);
        expect(thing.y).toBeLessThanOrEqual(mapHeight);
      }
    }),
    { numRuns: 60 },
  );
});

test('a map is marked as soon as one thing is', () => {
  expect(isMapMarked(emptyMap)).toBe(false);
  expect(isMapMarked(fullMap)).toBe(true);
  expect(isMapMarked(withRows(rowOf(1, { structure: 'obliques', side: 'left' })))).toBe(true);
  expect(isMapMarked({ ...emptyMap, subjective: { ...emptyMap.subjective, regions: ['foot-left'] } })).toBe(
    true,
  );
  expect(
    isMapMarked({ ...emptyMap, subjective: { ...emptyMap.subjective, marks: fullMap.subjective.marks } }),
  ).toBe(true);
  expect(
    isMapMarked({ ...emptyMap, objective: { ...emptyMap.objective, marks: fullMap.objective.marks } }),
  ).toBe(true);
});
