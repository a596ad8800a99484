import type { Licence, MeasureFacts, Threshold } from '../facts.ts';
import { scales } from '../scales.ts';

const generic: Licence = { verdict: 'cleared', basis: 'A generic scale, asked in words of our own' };
const ownScale: Licence = { verdict: 'cleared', basis: 'A scale of our own' };

/** 2 points or 30 % of the baseline. */
const painMeaningful: Threshold = { points: 2, share: 0.3, source: 'Ostelo 2008', isRead: true };

const pain = {
  subject: 'pain',
  ...range(scales.pain),
  decimals: 0,
  direction: 'lower-is-better',
  unit: 'points',
  method: 'asked',
  missing: 'left-out',
  // About 2 points (Childs 2005), known from textbooks only: the meaningful change above is what is used.
  detectable: { points: 2, share: null, source: 'Childs 2005', isRead: false },
  meaningful: painMeaningful,
  // A start below the 2 points leaves no room to become less by them.
  room: {
    improvement: 2,
    worsening: 8,
    source: 'Follows from the 2 points of Ostelo 2008 on a scale of 0 to 10',
  },
  isChangeItself: false,
  hasSides: false,
  hasItems: false,
  capture: 'note',
  cadence: 'every-session',
  licence: generic,
  source: scales.pain.source,
} as const;

const own = {
  subject: 'wellbeing',
  decimals: 0,
  unit: 'points',
  method: 'asked',
  windows: ['week'],
  missing: 'left-out',
  detectable: null,
  meaningful: null,
  room: null,
  isChangeItself: false,
  decides: false,
  hasSides: false,
  hasItems: false,
  capture: 'note',
  cadence: 'every-second',
  licence: ownScale,
} as const;

/** What a client is asked, in words of our own. */
export const askedMeasures = {
  'pain-now': { ...pain, windows: ['now'], decides: true },
  'pain-best': { ...pain, windows: ['day', 'week'], decides: false },
  'pain-worst': { ...pain, windows: ['day', 'week'], decides: false },
  activity: {
    subject: 'function',
    ...range(scales.activity),
    decimals: 0,
    direction: 'higher-is-better',
    unit: 'points',
    method: 'asked',
    windows: ['now'],
    missing: 'both-times-only',
    detectable: {
      points: 3,
      share: null,
      source: 'Rehabilitation Measures Database, PSFS',
      isRead: true,
    },
    meaningful: null,
    // A start above 7 leaves no room to rise by the 3 points; below 3 none to fall by them.
    room: { improvement: 7, worsening: 3, source: 'Follows from the 3 points on a scale of 0 to 10' },
    isChangeItself: false,
    decides: true,
    hasSides: false,
    hasItems: true,
    capture: 'note',
    cadence: 'every-session',
    licence: {
      verdict: 'cleared',
      basis: 'The method of the patient-specific functional scale under a name and in words of our own',
    },
    source: scales.activity.source,
  },
  'global-change': {
    ...own,
    subject: 'global',
    low: -5,
    high: 5,
    direction: 'higher-is-better',
    windows: ['since-start'],
    // About 2 points on eleven (Kamper 2009), known from textbooks only.
    meaningful: { points: 2, share: null, source: 'Kamper 2009', isRead: false },
    isChangeItself: true,
    decides: true,
    cadence: 'milestones',
    licence: generic,
    source: 'Global rating of change, eleven steps, words of our own; design after Kamper 2009',
  },
  sleep: { ...own, ...range(scales.sleep), direction: 'higher-is-better', source: scales.sleep.source },
  stress: { ...own, ...range(scales.stress), direction: 'lower-is-better', source: scales.stress.source },
} as const satisfies Readonly<Record<string, MeasureFacts>>;

function range({ low, high }: { readonly low: number; readonly high: number }) {
  return { low, high };
}
