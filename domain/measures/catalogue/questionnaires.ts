import type { Licence, MeasureFacts, Threshold } from '../facts.ts';

/** Only the total, with its date and version, of a form that the practice obtained. */
function scoreOnly(basis: string): Licence {
  return { verdict: 'score-entry', basis };
}

const read = (points: number | null, share: number | null, source: string): Threshold => ({
  points,
  share,
  source,
  isRead: true,
});
const textbook = (points: number | null, share: number | null, source: string): Threshold => ({
  points,
  share,
  source,
  isRead: false,
});

const questionnaire = {
  subject: 'function',
  decimals: 0,
  direction: 'lower-is-better',
  unit: 'points',
  method: 'questionnaire',
  windows: ['none'],
  missing: 'complete-only',
  detectable: null,
  meaningful: null,
  room: null,
  isChangeItself: false,
  decides: true,
  hasSides: false,
  hasItems: false,
  capture: 'entry',
  // Asked only where the practice has the form and chose it for an episode; milestones are then what is usual.
  cadence: 'on-choice',
} as const;

/**
 * Questionnaires that others own (clinical data model, section 3). The program holds no item of any of them: a total, its
 * date and the version of the form.
 */
export const questionnaireMeasures = {
  rmdq: {
    ...questionnaire,
    low: 0,
    high: 24,
    // 4 to 5 points at 90 %; the larger is used, so that nothing within the noise is called a change.
    detectable: read(5, null, 'Stratford 1996'),
    meaningful: read(5, 0.3, 'Ostelo 2008'),
    room: { improvement: 4, worsening: 20, source: 'Stratford 1996' },
    licence: scoreOnly('Roland and Fairbank 2000; the owner’s page is not confirmed, so totals only'),
    source: 'Roland-Morris disability questionnaire, 24 items; Roland and Fairbank 2000',
  },
  odi: {
    ...questionnaire,
    low: 0,
    high: 100,
    unit: 'percent',
    meaningful: read(10, 0.3, 'Ostelo 2008'),
    // A start below the 10 leaves no room to become less by them; above 90 none to become more.
    room: {
      improvement: 10,
      worsening: 90,
      source: 'Follows from the 10 of Ostelo 2008 on a scale of 0 to 100',
    },
    licence: scoreOnly('All rights reserved by the owner'),
    source: 'Oswestry disability index; owner’s notice at Mapi Research Trust',
  },
  'start-back': {
    ...questionnaire,
    subject: 'risk',
    low: 0,
    high: 9,
    // It sorts people by outlook; it was not made to show change.
    decides: false,
    licence: scoreOnly('Owned by Keele University; commercial products must ask'),
    source: 'STarT Back screening tool; owner’s notice at Keele University',
  },
  'promis-function': {
    ...questionnaire,
    low: 0,
    high: 100,
    decimals: 1,
    direction: 'higher-is-better',
    unit: 't-score',
    licence: scoreOnly('Copyrighted; written permission is needed in software'),
    source: 'PROMIS physical function short form, T-score; HealthMeasures terms of use',
  },
  'promis-interference': {
    ...questionnaire,
    low: 0,
    high: 100,
    decimals: 1,
    unit: 't-score',
    licence: scoreOnly('Copyrighted; written permission is needed in software'),
    source: 'PROMIS pain interference short form, T-score; HealthMeasures terms of use',
  },
  'promis-sleep': {
    ...questionnaire,
    subject: 'wellbeing',
    low: 0,
    high: 100,
    decimals: 1,
    unit: 't-score',
    decides: false,
    licence: scoreOnly('Copyrighted; written permission is needed in software'),
    source: 'PROMIS sleep disturbance short form, T-score; HealthMeasures terms of use',
  },
  'fabq-activity': {
    ...questionnaire,
    subject: 'risk',
    low: 0,
    high: 24,
    decides: false,
    licence: scoreOnly('Copyright 1993; free of charge is not free to copy'),
    source: 'Fear-avoidance beliefs questionnaire, physical activity',
  },
  'fabq-work': {
    ...questionnaire,
    subject: 'risk',
    low: 0,
    high: 42,
    decides: false,
    licence: scoreOnly('Copyright 1993; free of charge is not free to copy'),
    source: 'Fear-avoidance beliefs questionnaire, work',
  },
  pdi: {
    ...questionnaire,
    low: 0,
    high: 70,
    // 8.5 to 9.5 points (Soer 2012); the larger is used.
    meaningful: textbook(9.5, null, 'Soer 2012'),
    room: { improvement: 9.5, worsening: 60.5, source: 'Follows from the 9.5 points on a scale of 0 to 70' },
    licence: scoreOnly('Not cleared by the owner'),
    source: 'Pain disability index, 7 items of 0 to 10',
  },
  peg: {
    ...questionnaire,
    subject: 'pain',
    low: 0,
    high: 10,
    decimals: 1,
    meaningful: textbook(null, 0.3, 'Krebs 2009'),
    // Below 1.2 one step of one item (a third of a point) is already 30 %; above 7.6 no 30 % more fit on the scale.
    room: {
      improvement: 1.2,
      worsening: 7.6,
      source: 'Follows from the 30 % on a mean of 3 items of 0 to 10',
    },
    licence: scoreOnly('Derived from the brief pain inventory, which is owned'),
    source: 'PEG, mean of 3 items of 0 to 10; Krebs 2009',
  },
} as const satisfies Readonly<Record<string, MeasureFacts>>;
