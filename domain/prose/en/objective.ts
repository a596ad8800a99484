import type { Movement, RangeMethod, RangeUnit } from '#domain/measures/ranges.ts';
import type { SpecialTest, TestResult } from '#domain/measures/special-tests.ts';
import type { Posture } from '#domain/notes/objective.ts';
import type { ObjectiveStatement } from '../plan/objective.ts';
import type { RangeStatement } from '../plan/ranges.ts';
import type { TestsStatement } from '../plan/tests.ts';
import type { Sayings } from '../sentence.ts';
import { quotedEn } from '../typed.ts';
import { findingsEn } from './findings.ts';
import { listed, number, outOfTen } from './words.ts';

export const objectiveEn: Sayings<ObjectiveStatement> = {
  postures: ({ postures }) => `Observation shows ${listed(postures.map((each) => postureWords[each]))}`,
  findings: findingsEn,
  'found-drawn': () => 'What was found is drawn on the body map',
  range: (range) => [measuredWords(range), ...changeWords(range), ...felt(range)].join('; '),
  tests: (what) => {
    const names = what.tests.map(
      ({ test, side }) =>
        `${testWords[test]}${side === null ? '' : side === 'both' ? ' on both sides' : ` on the ${side}`}`,
    );
    return `${listed(names)} ${testOutcome(what, names.length > 1)}`;
  },
};

const postureWords: Readonly<Record<Posture, string>> = {
  'lordosis-increased': 'an increased lumbar lordosis',
  'lordosis-usual': 'the usual lumbar lordosis',
  'lordosis-reduced': 'a reduced lumbar lordosis',
  'shift-left': 'a shift of the trunk to the left',
  'shift-right': 'a shift of the trunk to the right',
  'pelvis-level': 'a level pelvis',
  'pelvis-higher-left': 'a pelvis higher on the left',
  'pelvis-higher-right': 'a pelvis higher on the right',
  guarding: 'guarding',
  'antalgic-gait': 'an antalgic gait',
  'scoliosis-known': 'a known scoliosis',
};

const movementWords: Readonly<Record<Movement, string>> = {
  flexion: 'flexion',
  extension: 'extension',
  'side-bend': 'side-bending',
  rotation: 'rotation',
  'fingertip-to-floor': 'the distance from fingertip to floor',
  'modified-schober': 'the modified Schober distance',
  'modified-modified-schober': 'the modified-modified Schober distance',
};

const methodWords: Readonly<Record<RangeMethod, string>> = {
  'dual-inclinometer': 'two inclinometers, T12 and S1',
  inclinometer: 'inclinometer',
  tape: 'tape',
  'fingertip-thigh': 'fingertip along the thigh',
  'fingertip-floor': 'fingertip to floor',
  'lumbar-seated': 'lumbar spine only, seated',
  'trunk-seated': 'whole trunk, seated',
  estimate: 'estimated by eye',
};

const units: Readonly<Record<RangeUnit, string>> = { degree: '°', centimetre: ' cm', percent: '%' };
const withUnit = (value: number, unit: RangeUnit): string => `${number(value)}${units[unit]}`;

function measuredWords({ movement, side, method, device, unit, before, after }: RangeStatement): string {
  const to = side === null ? '' : side === 'both' ? ' to both sides' : ` to the ${side}`;
  const values = [
    ...(before === null ? [] : [`${withUnit(before, unit)} before`]),
    ...(after === null ? [] : [`${withUnit(after, unit)} after`]),
  ];
  const how = [methodWords[method], ...(device === null ? [] : [quotedEn(device)])].join(', ');
  const outcome = values.length === 0 ? 'was tried' : `was ${listed(values)} treatment`;
  return `${movementWords[movement]}${to} ${outcome} (${how})`;
}

function changeWords({ change, unit }: RangeStatement): readonly string[] {
  if (change === null) return [];
  const { detectable } = change;
  const source = [detectable.source, ...(detectable.population === undefined ? [] : [detectable.population])];
  const limit = [withUnit(detectable.change, unit), ...source].join(', ');
  const size = withUnit(Math.abs(change.change), unit);
  return [
    `this change of ${size}, for the ${change.direction}, is more than the noise of measuring (${limit})`,
  ];
}

function felt({ isPainful, pain, endFeel }: RangeStatement): readonly string[] {
  return [
    ...(isPainful === null ? [] : [`the movement was ${isPainful === 'yes' ? '' : 'not '}painful`]),
    ...(pain === null ? [] : [`pain at its end was ${outOfTen(pain)}`]),
    ...(endFeel === null ? [] : [`end feel ${quotedEn(endFeel)}`]),
  ];
}

const testWords: Readonly<Record<SpecialTest, string>> = {
  'straight-leg-raise': 'the straight leg raise',
  slump: 'the slump test',
  kemp: 'the Kemp (quadrant) test',
  faber: 'the FABER test',
  'thigh-thrust': 'the thigh thrust test',
  'heel-toe-walk': 'walking on heels and toes',
};

const resultWords: Readonly<Record<Exclude<TestResult, 'negative'>, string>> = {
  'local-pain': 'brought on local pain',
  'familiar-leg-symptom': 'brought on the familiar leg symptom',
  unable: 'could not be carried out',
};

function testOutcome({ state, result, angle }: TestsStatement, isMany: boolean): string {
  const was = isMany ? 'were' : 'was';
  const at = angle === null ? '' : ` at ${withUnit(angle, 'degree')}`;
  if (state === 'not-done') return `${was} not done`;
  if (state === 'not-in-scope') return `${was} not done, being outside the therapist’s scope`;
  if (result === null) return `${was} done${at}`;
  return `${result === 'negative' ? `${was} negative` : resultWords[result]}${at}`;
}
