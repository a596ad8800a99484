import { z } from 'zod';
import { mapMarks, mapPoint } from '../anatomy/body-map.ts';
import { painRegions, type StructureId, sides, structureIds } from '../anatomy/structures.ts';
import { movements, rangeMethods } from '../measures/ranges.ts';
import { specialTests, testResults, testStates } from '../measures/special-tests.ts';
import { line, longText } from '../text.ts';
import { measured, onScale, painScore, rowId } from './scale.ts';

export const structure = z.enum(structureIds as [StructureId, ...StructureId[]]);
export const side = z.enum(sides);

/** What is seen of posture and gait: observation only, no posture is proven to cause pain (Slater 2019). */
export const postures = [
  'lordosis-increased',
  'lordosis-usual',
  'lordosis-reduced',
  'shift-left',
  'shift-right',
  'pelvis-level',
  'pelvis-higher-left',
  'pelvis-higher-right',
  'guarding',
  'antalgic-gait',
  'scoliosis-known',
] as const;
export type Posture = (typeof postures)[number];

export const triggerPointStates = ['none', 'latent', 'active'] as const;
export const temperatures = ['usual', 'warm', 'cool'] as const;
export const swellings = ['none', 'slight', 'marked'] as const;
export const yesNo = ['yes', 'no'] as const;

/**
 * What the hands found. Tone 0–3 is a scale of our own (none, mild, moderate, marked). Tenderness 0–4 is the scheme
 * in common use attributed to Hubbard and Berkoff 1993; 4 means withdrawal from light touch: no deep work there.
 * Agreement between therapists on trigger points is poor, so values are compared within one therapist only.
 */
export const finding = z.strictObject({
  id: rowId,
  structure,
  side,
  tone: onScale('tone'),
  tenderness: onScale('tenderness'),
  temperature: z.enum(temperatures).nullable(),
  swelling: z.enum(swellings).nullable(),
  /** How the tissue feels, in the therapist's words. */
  texture: line,
  /** Null where it was not looked for: that is not the same as none. */
  triggerPoint: z.enum(triggerPointStates).nullable(),
  /** Where the point lies on the map; null where only the structure is named. */
  point: mapPoint.nullable(),
  tautBand: z.enum(yesNo).nullable(),
  /** Whether pressing it brings the pain that the client knows. */
  familiarPain: z.enum(yesNo).nullable(),
  /** Where the client felt it spread to while it was pressed. */
  referredTo: z.array(z.enum(painRegions)).max(painRegions.length, 'too-large'),
  /** Pain on pressure before and after treatment. */
  pressurePainBefore: painScore,
  pressurePainAfter: painScore,
});
export type Finding = z.output<typeof finding>;

/** One measured movement, active and stopped where pain begins, before and after treatment. */
export const rangeEntry = z.strictObject({
  id: rowId,
  movement: z.enum(movements),
  /** Null for movements without sides. */
  side: z.enum(['left', 'right']).nullable(),
  method: z.enum(rangeMethods),
  /** Make or kind of the device, so that like is compared with like. */
  device: line,
  before: measured(-40, 120),
  after: measured(-40, 120),
  isPainful: z.enum(yesNo).nullable(),
  /** Pain at the end of the movement before treatment. */
  pain: painScore,
  endFeel: line,
});
export type RangeEntry = z.output<typeof rangeEntry>;

export const testEntry = z.strictObject({
  id: rowId,
  test: z.enum(specialTests),
  side: z.enum(['left', 'right']).nullable(),
  state: z.enum(testStates),
  result: z.enum(testResults).nullable(),
  /** Degrees. */
  angle: measured(0, 120),
});
export type TestEntry = z.output<typeof testEntry>;

export const objective = z.strictObject({
  postures: z.array(z.enum(postures)).max(postures.length, 'too-large'),
  findings: z.array(finding).max(100, 'too-large'),
  /** What the therapist drew, as free lines on the map. */
  marks: mapMarks,
  ranges: z.array(rangeEntry).max(40, 'too-large'),
  tests: z.array(testEntry).max(40, 'too-large'),
  words: longText,
});
export type Objective = z.output<typeof objective>;

export const emptyObjective: Objective = {
  postures: [],
  findings: [],
  marks: [],
  ranges: [],
  tests: [],
  words: '',
};

export function newFinding(id: string, place: Pick<Finding, 'structure' | 'side'>): Finding {
  return {
    id,
    ...place,
    tone: null,
    tenderness: null,
    temperature: null,
    swelling: null,
    texture: '',
    triggerPoint: null,
    point: null,
    tautBand: null,
    familiarPain: null,
    referredTo: [],
    pressurePainBefore: null,
    pressurePainAfter: null,
  };
}

export function newRange(id: string, what: Pick<RangeEntry, 'movement' | 'side' | 'method'>): RangeEntry {
  return { id, ...what, device: '', before: null, after: null, isPainful: null, pain: null, endFeel: '' };
}

export function newTest(id: string, what: Pick<TestEntry, 'test' | 'side'>): TestEntry {
  return { id, ...what, state: 'done', result: null, angle: null };
}
