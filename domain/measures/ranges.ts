import type { Side } from '../anatomy/structures.ts';

/** Movements of the low back that can be measured (clinical data model, 2.2). */
export const movements = [
  'flexion',
  'extension',
  'side-bend',
  'rotation',
  'fingertip-to-floor',
  'modified-schober',
  'modified-modified-schober',
] as const;
export type Movement = (typeof movements)[number];

export const rangeUnits = ['degree', 'centimetre', 'percent'] as const;
export type RangeUnit = (typeof rangeUnits)[number];

/**
 * How a movement was measured. A change is judged only between two values of the same method; rotation of the lumbar
 * spine and of the whole trunk are methods of their own, since one is about 5 to 7 degrees and the other about 45.
 */
export const rangeMethods = [
  'dual-inclinometer',
  'inclinometer',
  'tape',
  'fingertip-thigh',
  'fingertip-floor',
  'lumbar-seated',
  'trunk-seated',
  'estimate',
] as const;
export type RangeMethod = (typeof rangeMethods)[number];

/** Whom a detectable change was found in, where that was not everybody. */
export type Population = 'acute and subacute low back pain';

export type Detectable = {
  readonly change: number;
  readonly source: string;
  /** Whom it was found in, where that was not everybody. */
  readonly population?: Population;
};

export type MovementFacts = {
  readonly hasSides: boolean;
  readonly unit: RangeUnit;
  /** The first one is what a new entry begins with. */
  readonly methods: readonly RangeMethod[];
  readonly low: number;
  readonly high: number;
  /** More is better, except for the gap between fingers and floor. */
  readonly direction: 'higher-is-better' | 'lower-is-better';
  /**
   * The smallest change that is more than the noise of measuring, in the unit, with its source; null where none is
   * published for this method, and then no change is judged.
   */
  readonly detectable: Detectable | null;
  /** Where the way of measuring was read. */
  readonly source: string;
};

/** No single value is ever called abnormal: published ranges vary with age and method (clinical data model, 2.2). */
export const movementFacts: Readonly<Record<Movement, MovementFacts>> = {
  flexion: {
    hasSides: false,
    unit: 'degree',
    methods: ['dual-inclinometer', 'inclinometer', 'estimate'],
    low: 0,
    high: 120,
    direction: 'higher-is-better',
    detectable: null,
    source: 'Physiopedia, lumbar range of motion; Troke 2001 and 2005',
  },
  extension: {
    hasSides: false,
    unit: 'degree',
    methods: ['dual-inclinometer', 'inclinometer', 'estimate'],
    low: 0,
    high: 60,
    direction: 'higher-is-better',
    detectable: null,
    source: 'Physiopedia, lumbar range of motion; Troke 2001 and 2005',
  },
  'side-bend': {
    hasSides: true,
    unit: 'degree',
    methods: ['inclinometer', 'fingertip-thigh', 'fingertip-floor', 'estimate'],
    low: 0,
    high: 100,
    direction: 'higher-is-better',
    detectable: null,
    source: 'Physiopedia, lumbar range of motion; Troke 2001 and 2005',
  },
  rotation: {
    hasSides: true,
    unit: 'degree',
    methods: ['trunk-seated', 'lumbar-seated', 'estimate'],
    low: 0,
    high: 90,
    direction: 'higher-is-better',
    detectable: null,
    source: 'Troke 2001 and 2005 (lumbar spine only)',
  },
  'fingertip-to-floor': {
    hasSides: false,
    unit: 'centimetre',
    methods: ['tape'],
    low: -40,
    high: 100,
    direction: 'lower-is-better',
    detectable: { change: 4.5, source: 'Ekedahl 2012', population: 'acute and subacute low back pain' },
    source: 'Perret 2001',
  },
  'modified-schober': {
    hasSides: false,
    unit: 'centimetre',
    methods: ['tape'],
    low: 0,
    high: 20,
    direction: 'higher-is-better',
    detectable: null,
    source: 'Physiopedia, lumbar range of motion',
  },
  'modified-modified-schober': {
    hasSides: false,
    unit: 'centimetre',
    methods: ['tape'],
    low: 0,
    high: 20,
    direction: 'higher-is-better',
    detectable: { change: 1, source: 'Tousignant 2005' },
    source: 'Tousignant 2005',
  },
};

/** The unit of a value: side-bending is in centimetres when it is read off with the fingertips. */
export function unitOf(movement: Movement, method: RangeMethod): RangeUnit {
  if (method === 'fingertip-thigh' || method === 'fingertip-floor') return 'centimetre';
  return movementFacts[movement].unit;
}

/** Sides that an entry of the movement may name. */
export function sidesOfMovement(movement: Movement): readonly Side[] {
  return movementFacts[movement].hasSides ? ['left', 'right'] : [];
}
