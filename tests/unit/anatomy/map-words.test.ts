import { expect, test } from 'vitest';
import { mapInWords } from '#domain/anatomy/map/in-words.ts';
import type { MapBody } from '#domain/anatomy/map/marked.ts';
import { landmarkIds } from '#domain/anatomy/map/shape.ts';
import { drawnRegions, sides, structureIds, workPlaces } from '#domain/anatomy/structures.ts';
import { landmarkEn } from '#domain/terms/map-en.ts';
import { landmarkEs } from '#domain/terms/map-es.ts';
import { emptyMap, findingOf, fullMap, rowOf } from './sample-map.ts';

test('a map with something of every kind is said in English', () => {
  expect(mapInWords(fullMap, 'en')).toBe(
    [
      'Map of the low back from behind and from the front.',
      'Where it hurts: the left low back, the left sacroiliac area, the left buttock, the right groin and the back of the left thigh.',
      'Lines drawn of where it hurts: 1.',
      'Found: the left quadratus lumborum (tone 2/3, tenderness 3/4, active trigger point 1); the left piriformis (tone 1/3, tenderness 2/4); the longissimus thoracis on both sides (tone 1/3, latent trigger points 2 and 3); the right gluteus medius (tenderness 4/4); the right multifidus (tone 0/3); the left iliopsoas (tone 2/3).',
      'Lines drawn of what was found: 1.',
      'Treated: the left quadratus lumborum, the right gluteus maximus and the low back.',
    ].join(' '),
  );
});

test('the same is said in Spanish', () => {
  const words = mapInWords(fullMap, 'es');
  for (const part of [
    'Mapa de la zona lumbar por detrás y por delante.',
    'Dónde duele: ',
    'la nalga izquierda',
    'Hallazgos: el cuadrado lumbar izquierdo (tono 2/3, dolor a la palpación 3/4, punto gatillo activo 1);',
    'puntos gatillo latentes 2 y 3',
    'Zonas tratadas: el cuadrado lumbar izquierdo, el glúteo mayor derecho y la zona lumbar.',
  ]) {
    expect(words).toContain(part);
  }
});

test('an empty map says that nothing is marked', () => {
  expect(mapInWords(emptyMap, 'en')).toBe(
    'Map of the low back from behind and from the front. Nothing is marked.',
  );
  expect(mapInWords(emptyMap, 'es')).toBe(
    'Mapa de la zona lumbar por detrás y por delante. No hay nada marcado.',
  );
});

test('every region, structure and area is named in words, never as a code', () => {
  const bodies: readonly MapBody[] = [
    ...drawnRegions.map((region) => ({
      ...emptyMap,
      subjective: { ...emptyMap.subjective, regions: [region] },
    })),
    ...structureIds.flatMap((structure) =>
      sides.map((side) => ({
        ...emptyMap,
        objective: { ...emptyMap.objective, findings: [findingOf(1, { structure, side })] },
      })),
    ),
    ...workPlaces.flatMap((structure) =>
      sides.map((side) => ({
        ...emptyMap,
        treatment: { ...emptyMap.treatment, rows: [rowOf(1, { structure, side })] },
      })),
    ),
  ];
  for (const language of ['en', 'es'] as const) {
    const said = bodies.map((body) => mapInWords(body, language));
    for (const words of said) {
      expect(words).toMatch(/^[^.]+\. [A-ZÁ][^.]*: [^.]+\.$/);
      expect(words).not.toMatch(/undefined|null|NaN|\[object| {2}|\(\)/);
      // A code has parts joined by hyphens and no spaces about them.
      expect(words).not.toMatch(
        /[a-z]+-(left|right|central|back|front|side|dorsi|lumborum|maximus|medius|minimus)/,
      );
    }
    expect(new Set(said).size).toBe(said.length);
  }
});

test('every landmark has a short name in both languages', () => {
  for (const id of landmarkIds) {
    expect(landmarkEn[id].length).toBeLessThanOrEqual(14);
    expect(landmarkEs[id].length).toBeLessThanOrEqual(14);
    expect(landmarkEn[id]).not.toBe('');
  }
});
