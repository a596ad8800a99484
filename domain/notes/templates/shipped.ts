import { exerciseDoses } from '#domain/handouts/exercise-doses.ts';
import type { ExerciseId } from '#domain/handouts/exercises.ts';
import { emptyTemplate, newTemplateRow, type TemplateFields, type TemplateRow } from './template.ts';

/** The templates that come with the program. */
export const shippedTemplateIds = ['relaxation', 'deep-tissue', 'trigger-point', 'first-visit'] as const;
export type ShippedTemplateId = (typeof shippedTemplateIds)[number];

/*
 * Minutes an area for a session of 60 (clinical data model, 2.3): beside the lumbar spine 15, quadratus lumborum 8,
 * buttocks 15, hip flexors and front 6, hamstrings 6, opening and closing 10. They are a default of the project: no
 * study compared minutes an area. One hour a week is the dose that was studied best (Cherkin 2011).
 */
const sessionMinutes = 60;
const weekly = 'Once a week';

const opening = newTemplateRow({
  technique: 'swedish',
  stroke: 'effleurage',
  structure: 'whole-back',
  pressure: 2,
  minutes: 5,
});
const closing: TemplateRow = opening;

// The hip flexors are stretched and not pressed: deep work from the front needs a consent of its own (2.5).
const hipFlexors = newTemplateRow({
  technique: 'passive-stretch',
  stroke: null,
  structure: 'iliopsoas',
  minutes: 6,
});

// Aftercare: clinical rules, section 6. The doses of the exercises stand with their sources in exercise-doses.ts.
const afterwards =
  'Take it gently today and keep moving. Soreness for a day or two is common; call if it lasts longer than 48 hours.';
const dosed = (exercise: ExerciseId) => ({ exercise, dose: exerciseDoses[exercise].words.en });

const relaxation: TemplateFields = {
  ...emptyTemplate,
  name: 'Relaxation',
  sessionMinutes,
  rows: [
    opening,
    newTemplateRow({
      technique: 'swedish',
      stroke: 'petrissage',
      structure: 'low-back',
      pressure: 3,
      minutes: 15,
    }),
    newTemplateRow({
      technique: 'swedish',
      stroke: 'petrissage',
      structure: 'quadratus-lumborum',
      pressure: 3,
      minutes: 8,
    }),
    newTemplateRow({
      technique: 'swedish',
      stroke: 'petrissage',
      structure: 'buttocks',
      pressure: 3,
      minutes: 15,
    }),
    hipFlexors,
    newTemplateRow({
      technique: 'swedish',
      stroke: 'effleurage',
      structure: 'hamstrings',
      pressure: 3,
      minutes: 6,
    }),
    closing,
  ],
  frequency: weekly,
  exercises: [dosed('belly-breathing'), dosed('walking')],
  homeCare: afterwards,
};

const deepTissue: TemplateFields = {
  ...emptyTemplate,
  name: 'Deep tissue',
  sessionMinutes,
  rows: [
    opening,
    newTemplateRow({
      technique: 'deep-tissue',
      stroke: 'stripping',
      structure: 'iliocostalis-lumborum',
      pressure: 4,
      minutes: 8,
    }),
    newTemplateRow({
      technique: 'deep-tissue',
      stroke: 'stripping',
      structure: 'multifidus',
      pressure: 4,
      minutes: 7,
    }),
    newTemplateRow({
      technique: 'deep-tissue',
      stroke: 'sustained',
      structure: 'quadratus-lumborum',
      pressure: 4,
      minutes: 8,
    }),
    newTemplateRow({
      technique: 'deep-tissue',
      stroke: 'sustained',
      structure: 'gluteus-medius',
      pressure: 4,
      minutes: 8,
    }),
    newTemplateRow({
      technique: 'deep-tissue',
      stroke: 'sustained',
      structure: 'piriformis',
      pressure: 4,
      minutes: 7,
    }),
    hipFlexors,
    newTemplateRow({
      technique: 'deep-tissue',
      stroke: 'stripping',
      structure: 'hamstrings',
      pressure: 4,
      minutes: 6,
    }),
    closing,
  ],
  frequency: weekly,
  exercises: [dosed('knee-rolls'), dosed('walking')],
  homeCare: afterwards,
};

// Trigger point compression (2.3): 30 to 90 seconds, one to three times a point, at most five minutes a muscle. Design
// defaults, not thresholds: trials show no clear benefit on self-rated pain (review of 2022, PMC9434898).
const compression = (structure: TemplateRow['structure']): TemplateRow =>
  newTemplateRow({
    technique: 'trigger-point',
    stroke: 'compression',
    structure,
    pressure: 3,
    minutes: 5,
    holdSeconds: 60,
    repeats: 2,
  });

const triggerPoint: TemplateFields = {
  ...emptyTemplate,
  name: 'Trigger point',
  sessionMinutes,
  rows: [
    opening,
    newTemplateRow({
      technique: 'swedish',
      stroke: 'petrissage',
      structure: 'low-back',
      pressure: 3,
      minutes: 10,
    }),
    compression('multifidus'),
    compression('quadratus-lumborum'),
    newTemplateRow({
      technique: 'swedish',
      stroke: 'petrissage',
      structure: 'quadratus-lumborum',
      pressure: 3,
      minutes: 3,
    }),
    compression('gluteus-medius'),
    compression('piriformis'),
    newTemplateRow({
      technique: 'swedish',
      stroke: 'petrissage',
      structure: 'buttocks',
      pressure: 3,
      minutes: 5,
    }),
    hipFlexors,
    newTemplateRow({
      technique: 'swedish',
      stroke: 'effleurage',
      structure: 'hamstrings',
      pressure: 3,
      minutes: 6,
    }),
    closing,
  ],
  frequency: weekly,
  exercises: [dosed('knee-to-chest'), dosed('walking')],
  homeCare: afterwards,
};

const firstVisit: TemplateFields = {
  ...relaxation,
  name: 'First visit',
  // Measures with a published way of measuring; the gap to the floor has a detectable change too (2.2).
  ranges: [
    { movement: 'fingertip-to-floor', side: null, method: 'tape' },
    { movement: 'flexion', side: null, method: 'dual-inclinometer' },
    { movement: 'extension', side: null, method: 'dual-inclinometer' },
    { movement: 'side-bend', side: 'left', method: 'inclinometer' },
    { movement: 'side-bend', side: 'right', method: 'inclinometer' },
  ],
  // Three activities of the client's own (3, PSFS method).
  activities: 3,
  // Look again at the fourth session (2.4; a default of the project).
  sessionCount: 4,
  frequency: 'Once a week, look again at the fourth session',
  exercises: [dosed('pelvic-tilt'), dosed('walking')],
};

export const shippedTemplates: Readonly<Record<ShippedTemplateId, TemplateFields>> = {
  relaxation,
  'deep-tissue': deepTissue,
  'trigger-point': triggerPoint,
  'first-visit': firstVisit,
};
