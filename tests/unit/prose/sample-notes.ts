import { newFinding, newRange, newTest } from '#domain/notes/objective.ts';
import { newTreatmentRow } from '#domain/notes/treatment.ts';
import { clear, noteWith, rowId } from './note-with.ts';
import { measures, quietWork, tissue } from './sample-findings.ts';

/** A first visit with everything that an insurer asks for. */
const firstVisit = noteWith({
  safety: { ...clear, form: 'full' },
  subjective: {
    complaint: 'My low back locks up when I get out of the car.',
    painBefore: 6,
    painBest: 3,
    painWorst: 8,
    regions: ['buttock-left', 'lumbar-left', 'lumbar-central'],
    qualities: ['tight', 'ache'],
    radiation: 'thigh',
    radiationSide: 'left',
    aggravating: ['driving', 'sitting', 'morning'],
    easing: ['movement', 'heat'],
    course: 'fluctuating',
    episodesLastYear: 3,
    morningStiffness: 20,
    nightWaking: 'no',
    activities: [
      { id: rowId(), name: 'lifting my grandson', score: 4 },
      { id: rowId(), name: 'sitting at the desk', score: 6 },
    ],
    sittingTolerance: 30,
    walkingTolerance: 60,
    workStatus: 'usual',
    sleep: 6,
    sleepHours: 6.5,
    sleepPosition: 'left-side',
    stress: 4,
    activityMinutes: 150,
    medication: 'ibuprofen 400 mg at 8:00',
    words: 'Own words are not repeated.',
  },
  objective: {
    postures: ['guarding', 'lordosis-increased'],
    findings: [
      { ...newFinding(rowId(), { structure: 'quadratus-lumborum', side: 'left' }), tone: 2, tenderness: 2 },
      {
        ...newFinding(rowId(), { structure: 'iliocostalis-lumborum', side: 'left' }),
        tone: 2,
        tenderness: 2,
      },
      {
        ...newFinding(rowId(), { structure: 'iliocostalis-lumborum', side: 'right' }),
        tone: 2,
        tenderness: 2,
      },
      {
        ...newFinding(rowId(), { structure: 'gluteus-medius', side: 'left' }),
        triggerPoint: 'active',
        tautBand: 'yes',
        familiarPain: 'yes',
        referredTo: ['thigh-side-left', 'buttock-left'],
        pressurePainBefore: 7,
        pressurePainAfter: 4,
        point: { view: 'back', x: 200, y: 500 },
      },
    ],
    ranges: [
      {
        ...newRange(rowId(), { movement: 'fingertip-to-floor', side: null, method: 'tape' }),
        before: 12,
        after: 7,
      },
      { ...newRange(rowId(), { movement: 'side-bend', side: 'left', method: 'inclinometer' }), before: 18.5 },
      {
        ...newRange(rowId(), { movement: 'side-bend', side: 'right', method: 'inclinometer' }),
        before: 18.5,
      },
    ],
    tests: [
      { ...newTest(rowId(), { test: 'straight-leg-raise', side: 'left' }), result: 'negative' },
      { ...newTest(rowId(), { test: 'straight-leg-raise', side: 'right' }), result: 'negative' },
      { ...newTest(rowId(), { test: 'slump', side: null }), state: 'not-in-scope' },
    ],
  },
  treatment: {
    sessionMinutes: 60,
    rows: [
      newTreatmentRow(rowId(), {
        technique: 'swedish',
        stroke: 'effleurage',
        structure: 'low-back',
        side: 'both',
        pressure: 2,
        minutes: 10,
        lubricant: 'oil',
        tool: 'hands',
        position: 'prone',
      }),
      newTreatmentRow(rowId(), {
        technique: 'deep-tissue',
        stroke: 'stripping',
        structure: 'quadratus-lumborum',
        side: 'left',
        pressure: 4,
        minutes: 8,
        tool: 'forearm',
      }),
      newTreatmentRow(rowId(), {
        technique: 'deep-tissue',
        stroke: 'stripping',
        structure: 'hamstrings',
        side: 'both',
        pressure: 4,
        minutes: 6,
        tool: 'forearm',
      }),
      newTreatmentRow(rowId(), {
        technique: 'trigger-point',
        stroke: 'compression',
        structure: 'gluteus-medius',
        side: 'left',
        pressure: 3,
        minutes: 1,
        holdSeconds: 90,
        repeats: 2,
        discomfort: 6,
        response: 'eased',
      }),
    ],
  },
  assessment: { response: 'better', painAfter: 3, adverse: ['none'], irritability: 'low', goalProgress: 20 },
  plan: {
    frequency: 'once a week',
    sessionCount: 6,
    reviewOn: '2026-12-22',
    focus: ['piriformis', 'quadratus-lumborum'],
    nextVisitDate: '2026-12-01',
    nextVisitTime: '14:30',
    exercises: [
      { exercise: 'knee-rolls', dose: '10 each side, twice a day' },
      { exercise: 'walking', dose: '' },
    ],
    homeCare: 'Heat for 15 minutes in the evening.',
    clientAgreed: 'yes',
  },
});

/** A follow-up entered without a typed word. */
const followUp = noteWith({
  safety: clear,
  subjective: {
    painBefore: 4,
    regions: ['lumbar-left', 'lumbar-right'],
    changeSinceLast: 'better',
    sorenessAfterLast: 'under-a-day',
    homeCare: 'most-days',
    globalChange: 3,
  },
  treatment: {
    rows: [
      newTreatmentRow(rowId(), {
        technique: 'swedish',
        stroke: 'petrissage',
        structure: 'low-back',
        side: 'both',
        pressure: 3,
        minutes: 20,
      }),
      newTreatmentRow(rowId(), {
        technique: 'swedish',
        stroke: 'petrissage',
        structure: 'buttocks',
        side: 'both',
        pressure: 3,
        minutes: 15,
      }),
    ],
  },
  assessment: { painAfter: 3, response: 'better' },
  plan: { nextVisitDate: '2026-12-08' },
});

/** A visit that ended in a referral: nothing was treated. */
const stopped = noteWith({
  safety: {
    ...clear,
    screen: { ...clear.screen, 'cauda-equina': 'yes', cancer: 'not-asked' },
    observations: ['both-legs', 'saddle-numbness'],
    action: 'Called 112 at 10:15, waited with the client.',
  },
  subjective: {
    painBefore: 9,
    qualities: ['pins-and-needles', 'numb', 'electric'],
    radiation: 'both-legs',
    distalPoint: 'both feet',
  },
  plan: {
    referral: {
      to: 'Emergency department',
      urgency: 'emergency',
      reason: 'new numbness',
      letterOn: '2026-11-24',
    },
  },
});

/** Places kept off, a reason for going on, a day's condition. */
const cautious = noteWith({
  safety: {
    ...clear,
    today: { ...clear.today, bruise: 'yes' },
    keepOff: [
      { condition: 'bruise', structure: 'hamstrings', side: 'right' },
      { condition: 'bruise', structure: 'thoracolumbar-fascia', side: 'left' },
    ],
    reasons: [{ rule: 'anticoagulant', words: 'doctor agreed by phone' }],
  },
  assessment: { adverse: ['none', 'soreness', 'flare'] },
});

/** Pain that woke the client, worse in both directions of time. */
const nights = noteWith({
  subjective: {
    painWorst: 7,
    painWindow: 'week',
    qualities: ['numb'],
    nightWaking: 'second-half',
    morningStiffness: 0,
    episodesLastYear: 1,
    aggravating: ['lying', 'end-of-day'],
    easing: ['other'],
    course: 'worse',
    radiation: 'none',
    sleepPosition: 'changing',
    workStatus: 'off-work',
    stress: 0,
    globalChange: -2,
  },
});

export const sampleNotes = {
  firstVisit,
  followUp,
  stopped,
  cautious,
  nights,
  measures,
  tissue,
  quietWork,
} as const;
