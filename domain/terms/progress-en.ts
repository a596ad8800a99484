import { measureWordsEn } from './measures-en.ts';
import { noteTermsEn } from './note-en.ts';
import type { ProgressWords, SaidJudgement } from './progress-words.ts';

const course = ({ from, to, size, share, way }: SaidJudgement): string => {
  if (from === null) return `The score is ${to}.`;
  if (way === 'none') return `${from} at the start and now: no change.`;
  return `From ${from} to ${to}: ${size} ${way}${share === null ? '' : `, ${share}`}.`;
};

const named = ({ isMeaningful, threshold, source }: SaidJudgement): string =>
  `the smallest ${isMeaningful ? 'meaningful' : 'detectable'} change of ${threshold} (${source})`;

const reaches = (said: SaidJudgement): string => `${course(said)} Reaches ${named(said)}.`;

const plainCourse = ({ from, to, way, size }: SaidJudgement): string => {
  if (from === null) return `Your answer is ${to}.`;
  if (way === 'none') return `${from} at the start and ${to} now.`;
  return `${from} at the start, ${to} now: ${size} ${way}.`;
};

const plainReaches = (said: SaidJudgement): string =>
  `${plainCourse(said)} A change counts from ${said.threshold} (${said.source}).`;

/** Words of measures and their course in English: what changed and by how much, never why, and never a diagnosis. */
export const progressEn: ProgressWords = {
  language: 'en',
  measure: measureWordsEn,
  activitiesTogether: {
    clinical: (count) => `${count} activities, mean`,
    plain: (count) => `Your ${count} activities together`,
  },
  direction: { 'higher-is-better': 'More is better', 'lower-is-better': 'Less is better' },
  unitMark: { points: '', percent: '%', degree: '°', centimetre: 'cm', 't-score': 'T' },
  withUnit: {
    points: (size) => (size === '1' ? '1 point' : `${size} points`),
    percent: (size) => (size === '1' ? '1 percentage point' : `${size} percentage points`),
    degree: (size) => `${size}°`,
    centimetre: (size) => `${size} cm`,
    't-score': (size) => (size === '1' ? '1 T-score point' : `${size} T-score points`),
  },
  share: (percent) => `${percent} %`,
  or: ' or ',
  verdict: {
    clinical: {
      better: 'Better',
      'not-clearly-different': 'Not clearly different',
      worse: 'Worse',
      'too-early': 'Too early to say',
      'not-comparable': 'Methods differ, not comparable',
      'no-room': 'Start leaves no room to show change',
      'not-judged': 'Not judged',
    },
    plain: {
      better: 'Clearly better',
      'not-clearly-different': 'No clear change',
      worse: 'Clearly worse',
      'too-early': 'Too early to tell',
      'not-comparable': 'Asked or measured differently, so not compared',
      'no-room': 'The start was too near the end of the scale to show a change',
      'not-judged': 'Numbers only: nobody has published how much counts',
    },
  },
  overall: {
    clinical: {
      better: 'Better',
      'not-clearly-different': 'Not clearly different',
      worse: 'Worse',
      mixed: 'Mixed: some better, some worse',
      'too-early': 'Too early to say',
      'not-comparable': 'Methods differ, not comparable',
      'no-room': 'Start leaves no room to show change',
      'not-judged': 'Nothing to judge by',
    },
    plain: {
      better: 'On the whole, clearly better',
      'not-clearly-different': 'On the whole, no clear change',
      worse: 'On the whole, clearly worse',
      mixed: 'Some things are clearly better and some clearly worse',
      'too-early': 'Too early to tell',
      'not-comparable': 'Asked or measured differently, so not compared',
      'no-room': 'The start was too near the end of the scale to show a change',
      'not-judged': 'Nothing to judge by',
    },
  },
  overallRule:
    'Rests on pain before treatment, activities, questionnaires and the client’s own rating of change. How they are taken together is a choice of this app; no published rule combines them.',
  reason: {
    clinical: {
      'reaches-points': reaches,
      'reaches-share': reaches,
      'reaches-both': reaches,
      'within-threshold': (said) => `${course(said)} Below ${named(said)}.`,
      'within-noise': (said) =>
        `${course(said)} Reaches ${named(said)}, but is within the noise of ${said.noise} (${said.noiseSource}).`,
      'one-value': ({ to }) => (to === '' ? 'No value yet.' : `One value so far: ${to}.`),
      'way-changed': ({ to }) =>
        `The latest value, ${to}, was obtained in another way than the ones before. It starts a course of its own.`,
      'start-too-good': (said) =>
        `${course(said)} The start is better than ${said.room}: no improvement that counts can be shown from there.`,
      'start-too-bad': (said) =>
        `${course(said)} The start is worse than ${said.room}: no worsening that counts can be shown from there.`,
      'no-threshold': (said) =>
        `${course(said)} No threshold is published for this measure, so it is not judged.`,
    },
    plain: {
      'reaches-points': plainReaches,
      'reaches-share': plainReaches,
      'reaches-both': plainReaches,
      'within-threshold': plainReaches,
      'within-noise': (said) =>
        `${plainCourse(said)} Answers move by up to ${said.noise} by chance (${said.noiseSource}).`,
      'one-value': ({ to }) => (to === '' ? 'Not asked yet.' : `Asked once so far: ${to}.`),
      'way-changed': ({ to }) => `The latest, ${to}, was asked or measured in another way than before.`,
      'start-too-good': (said) =>
        `${plainCourse(said)} You started so well that a clear improvement cannot show.`,
      'start-too-bad': (said) =>
        `${plainCourse(said)} You started so near the hard end of the scale that getting clearly worse cannot show.`,
      'no-threshold': (said) => `${plainCourse(said)} Nobody has published how much of a change counts here.`,
    },
  },
  notReRead: 'Textbook figure, not re-read at its source. It is not printed.',
  population: { 'acute and subacute low back pain': 'acute and subacute low back pain' },
  foundIn: (population) => `Found in ${population}.`,
  leftOut: (count) =>
    count === 1
      ? '1 earlier value was obtained in another way and is left out.'
      : `${count} earlier values were obtained in another way and are left out.`,
  noCause: {
    clinical: 'A change over time does not show what brought it about.',
    plain: 'This cannot say why something changed: backs often get better or worse by themselves.',
  },
  window: {
    now: 'Right now',
    day: 'Last 24 hours',
    week: 'Last 7 days',
    'since-start': 'Since the first session',
    none: 'At that time',
  },
  obtained: { asked: 'Asked', measured: 'Measured', questionnaire: 'Questionnaire total' },
  method: noteTermsEn.rangeMethod,
  device: (name) => `Device: ${name}`,
  version: (name) => `Version: ${name}`,
  timing: { before: 'Before treatment', after: 'After treatment' },
  side: { left: 'Left', right: 'Right' },
  cadence: {
    'every-session': 'Every session',
    'every-second': 'Every second session',
    milestones: 'Sessions 1 and 4, and at discharge',
    'on-choice': 'Only when you choose to',
  },
  licence: {
    cleared: 'Asked in the app in words of its own',
    'score-entry': 'Total only, from a form that your practice obtained',
  },
  source: {
    note: 'Session note',
    client: 'Answered by the client on screen',
    sheet: 'Typed in from a printed sheet',
    form: 'Total of a questionnaire',
  },
  prompt: {
    kind: { reassess: 'Time to look again', refer: 'Think about referring on' },
    because: {
      'review-date': ({ reviewOn }) =>
        `The review date, ${reviewOn}, has come and nothing is clearly better.`,
      'session-count': ({ sessions, count }) =>
        `${sessions} of ${count ?? sessions} agreed sessions have passed and nothing is clearly better.`,
      'usual-count': ({ sessions }) =>
        `${sessions} sessions have passed and nothing is clearly better. Looking again at session 4 and referring on by session 6 is this app’s default, not a published limit.`,
    },
    advice: {
      reassess: 'Go over goals, findings and plan with the client, and set a new review date.',
      refer: 'Talk with the client about seeing a physician or another professional.',
    },
  },
};
