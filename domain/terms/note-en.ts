import type { WorkPlace } from '../anatomy/structures.ts';
import { isArea } from '../anatomy/structures.ts';
import type { ExerciseId } from '../handouts/exercises.ts';
import type { Movement, RangeMethod, RangeUnit } from '../measures/ranges.ts';
import type { SpecialTest, TestResult, testStates } from '../measures/special-tests.ts';
import type { Posture, swellings, temperatures, yesNo } from '../notes/objective.ts';
import type { referralUrgencies } from '../notes/outcome.ts';
import type {
  courses,
  nightWakings,
  PainWindow,
  sleepPositions,
  sorenessAfterLast,
  workStatuses,
} from '../notes/subjective.ts';
import type { ClientPosition, Lubricant, RowResponse, Tool } from '../notes/techniques.ts';
import { termsEn } from './en.ts';

/** Terms of a note's choices in English, as labels. A choice without words does not compile. */
export const noteTermsEn = {
  painWindow: { day: 'Last 24 hours', week: 'Last 7 days' } satisfies Record<PainWindow, string>,
  course: {
    better: 'Getting better',
    same: 'Staying the same',
    worse: 'Getting worse',
    fluctuating: 'Up and down',
  } satisfies Record<(typeof courses)[number], string>,
  nightWaking: {
    no: 'Does not wake',
    'first-half': 'First half of the night',
    'second-half': 'Second half of the night',
    'both-halves': 'All through the night',
  } satisfies Record<(typeof nightWakings)[number], string>,
  sleepPosition: {
    back: 'On the back',
    front: 'On the front',
    'left-side': 'On the left side',
    'right-side': 'On the right side',
    changing: 'Changing',
  } satisfies Record<(typeof sleepPositions)[number], string>,
  sorenessAfterLast: {
    none: 'Not sore',
    'under-a-day': 'Under a day',
    'one-to-two-days': 'One to two days',
    'over-two-days': 'Over two days',
  } satisfies Record<(typeof sorenessAfterLast)[number], string>,
  workStatus: {
    usual: 'Usual duties',
    adapted: 'Adapted duties',
    'off-work': 'Off work',
    'not-working': 'Not working',
  } satisfies Record<(typeof workStatuses)[number], string>,
  posture: {
    'lordosis-increased': 'Lordosis increased',
    'lordosis-usual': 'Lordosis as usual',
    'lordosis-reduced': 'Lordosis reduced',
    'shift-left': 'Shifted to the left',
    'shift-right': 'Shifted to the right',
    'pelvis-level': 'Pelvis level',
    'pelvis-higher-left': 'Pelvis higher on the left',
    'pelvis-higher-right': 'Pelvis higher on the right',
    guarding: 'Guarding',
    'antalgic-gait': 'Antalgic gait',
    'scoliosis-known': 'Known scoliosis',
  } satisfies Record<Posture, string>,
  temperature: { usual: 'Usual', warm: 'Warm', cool: 'Cool' } satisfies Record<
    (typeof temperatures)[number],
    string
  >,
  swelling: { none: 'None', slight: 'Slight', marked: 'Marked' } satisfies Record<
    (typeof swellings)[number],
    string
  >,
  yesNo: { yes: 'Yes', no: 'No' } satisfies Record<(typeof yesNo)[number], string>,
  movement: {
    flexion: 'Flexion',
    extension: 'Extension',
    'side-bend': 'Side-bending',
    rotation: 'Rotation',
    'fingertip-to-floor': 'Fingertip to floor',
    'modified-schober': 'Modified Schober',
    'modified-modified-schober': 'Modified-modified Schober',
  } satisfies Record<Movement, string>,
  rangeMethod: {
    'dual-inclinometer': 'Two inclinometers, T12 and S1',
    inclinometer: 'Inclinometer',
    tape: 'Tape',
    'fingertip-thigh': 'Fingertip along the thigh',
    'fingertip-floor': 'Fingertip to floor',
    'lumbar-seated': 'Lumbar spine only, seated',
    'trunk-seated': 'Whole trunk, seated',
    estimate: 'Estimated by eye',
  } satisfies Record<RangeMethod, string>,
  unit: { degree: '°', centimetre: 'cm', percent: '%' } satisfies Record<RangeUnit, string>,
  test: {
    'straight-leg-raise': 'Straight leg raise',
    slump: 'Slump',
    kemp: 'Kemp, quadrant',
    faber: 'FABER',
    'thigh-thrust': 'Thigh thrust',
    'heel-toe-walk': 'Heel and toe walk',
  } satisfies Record<SpecialTest, string>,
  testState: {
    done: 'Done',
    'not-done': 'Not done',
    'not-in-scope': 'Not in my scope',
  } satisfies Record<(typeof testStates)[number], string>,
  testResult: {
    negative: 'Negative',
    'local-pain': 'Local pain',
    'familiar-leg-symptom': 'The known leg symptom',
    unable: 'Could not be done',
  } satisfies Record<TestResult, string>,
  position: {
    prone: 'Prone',
    supine: 'Supine',
    'side-left': 'Lying on the left side',
    'side-right': 'Lying on the right side',
    'semi-reclined': 'Semi-reclined',
    seated: 'Seated',
  } satisfies Record<ClientPosition, string>,
  tool: {
    hands: 'Hands',
    thumbs: 'Thumbs',
    knuckles: 'Knuckles',
    forearm: 'Forearm',
    elbow: 'Elbow',
    tool: 'A tool',
    cups: 'Cups',
  } satisfies Record<Tool, string>,
  lubricant: {
    none: 'None',
    oil: 'Oil',
    lotion: 'Lotion',
    cream: 'Cream',
    balm: 'Balm',
  } satisfies Record<Lubricant, string>,
  rowResponse: {
    softened: 'Softened',
    eased: 'Eased',
    unchanged: 'Unchanged',
    guarded: 'Guarded',
    sore: 'Sore',
  } satisfies Record<RowResponse, string>,
  referralUrgency: {
    emergency: 'Emergency',
    'same-day': 'Same day',
    days: 'Within days',
    routine: 'Routine',
  } satisfies Record<(typeof referralUrgencies)[number], string>,
  exercise: {
    'pelvic-tilt': 'Pelvic tilt',
    'knee-to-chest': 'Single knee to chest',
    'knee-rolls': 'Knee rolls',
    'cat-cow': 'Cat and cow',
    'bottom-to-heels': 'Bottom to heels',
    'bird-dog': 'Bird dog',
    'dead-bug': 'Dead bug',
    bridge: 'Bridge',
    'curl-up': 'Curl-up',
    'side-plank': 'Side plank on the knees',
    'hip-flexor-stretch': 'Hip flexor stretch',
    'figure-four': 'Figure four stretch',
    walking: 'Walking',
    'belly-breathing': 'Belly breathing',
  } satisfies Record<ExerciseId, string>,
} as const;

/** The name of a structure or an area. */
export function workPlaceEn(place: WorkPlace): string {
  return isArea(place) ? termsEn.area[place] : termsEn.structure[place];
}
