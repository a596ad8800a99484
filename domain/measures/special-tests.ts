import type { Detectable } from './ranges.ts';

/**
 * Special tests that a note can record (clinical data model, 2.2). They help to decide whether to treat, adapt or refer
 * and are no diagnosis; one review warns against relying on any single orthopaedic test of the spine (Simpson and
 * Gemmell 2006). Whether a therapist may do them depends on where they work: "not in my scope" is an answer.
 */
export const specialTests = [
  'straight-leg-raise',
  'slump',
  'kemp',
  'faber',
  'thigh-thrust',
  'heel-toe-walk',
] as const;
export type SpecialTest = (typeof specialTests)[number];

export const testStates = ['done', 'not-done', 'not-in-scope'] as const;
export const testResults = ['negative', 'local-pain', 'familiar-leg-symptom', 'unable'] as const;
export type TestResult = (typeof testResults)[number];

export type TestFacts = {
  readonly hasSides: boolean;
  /** Whether the angle at which it answers is noted, in degrees, with its detectable change where one is published. */
  readonly hasAngle: boolean;
  readonly detectable: Detectable | null;
  readonly source: string;
};

export const testFacts: Readonly<Record<SpecialTest, TestFacts>> = {
  'straight-leg-raise': {
    hasSides: true,
    hasAngle: true,
    detectable: { change: 5.7, source: 'Ekedahl 2012' },
    source: 'FP Notebook, straight leg raise',
  },
  slump: { hasSides: true, hasAngle: false, detectable: null, source: 'Textbook knowledge, not re-read' },
  kemp: { hasSides: true, hasAngle: false, detectable: null, source: 'Stuber 2014 (not re-read)' },
  faber: { hasSides: true, hasAngle: false, detectable: null, source: 'Nejati 2020' },
  'thigh-thrust': { hasSides: true, hasAngle: false, detectable: null, source: 'Nejati 2020' },
  'heel-toe-walk': {
    hasSides: true,
    hasAngle: false,
    detectable: null,
    source: 'Light neurological screen, textbook knowledge, not re-read',
  },
};
