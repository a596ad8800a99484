import type { Verdict } from '../measures/pain.ts';
import type { Movement } from '../measures/ranges.ts';
import type { LetterAudience } from '../progress/letter-audience.ts';

/** What a progress letter says beside its figures: one way for a client, one for a physician. */
export type ProgressLetterWords = {
  readonly changes: string;
  readonly pain: string;
  readonly painVerdict: Readonly<Record<Verdict, string>>;
  readonly activityVerdict: Readonly<Record<Verdict, string>>;
  readonly movement: Readonly<Record<Movement, string>>;
  readonly rangeVerdict: Readonly<Record<'better' | 'worse' | 'none', string>>;
  readonly once: string;
  readonly nothing: string;
  readonly done: string;
  readonly goals: string;
  readonly plan: string;
  readonly next: string;
  readonly scope: string;
};

const client: ProgressLetterWords = {
  changes: 'How things have changed',
  pain: 'Your pain before the session, 0 to 10 (less is better)',
  painVerdict: {
    better: 'Clearly less pain',
    worse: 'Clearly more pain',
    'no-clear-change': 'No clear change',
  },
  activityVerdict: {
    better: 'Clearly easier',
    worse: 'Clearly harder',
    'no-clear-change': 'No clear change',
  },
  movement: {
    flexion: 'Bending forward',
    extension: 'Bending back',
    'side-bend': 'Bending to the side',
    rotation: 'Turning',
    'fingertip-to-floor': 'From your fingers to the floor (less is better)',
    'modified-schober': 'Stretch of your low back (modified Schober)',
    'modified-modified-schober': 'Stretch of your low back (modified-modified Schober)',
  },
  rangeVerdict: {
    better: 'You move further',
    worse: 'You move less far',
    none: 'Too small a change to tell, or none that can be judged',
  },
  once: 'Asked once so far',
  nothing: 'No scores or measurements were written down yet.',
  done: 'What we did',
  goals: 'Your goals',
  plan: 'What you want, and what comes next',
  next: 'Your next visit',
  // RCW 18.108.010 (Washington) and the like: massage therapy excludes diagnosis. That change after care is not
  // change because of it: clinical rules, wording.
  scope:
    'This page shows what you told us and what was measured. It is not a diagnosis. It cannot say why something changed: backs often get better or worse by themselves. Ask your doctor if you are worried.',
};

const physician: ProgressLetterWords = {
  changes: 'Measures at baseline and now',
  pain: 'Pain before treatment, 0–10',
  painVerdict: {
    better: 'Less pain; reaches the smallest meaningful change',
    worse: 'More pain; reaches the smallest meaningful change',
    'no-clear-change': 'Below the smallest meaningful change',
  },
  activityVerdict: {
    better: 'Better; reaches the detectable change',
    worse: 'Worse; reaches the detectable change',
    'no-clear-change': 'Below the detectable change',
  },
  movement: {
    flexion: 'Flexion',
    extension: 'Extension',
    'side-bend': 'Side-bending',
    rotation: 'Rotation',
    'fingertip-to-floor': 'Fingertip to floor',
    'modified-schober': 'Modified Schober',
    'modified-modified-schober': 'Modified-modified Schober',
  },
  rangeVerdict: {
    better: 'More movement; reaches the detectable change',
    worse: 'Less movement; reaches the detectable change',
    none: 'Below the detectable change, or none published',
  },
  once: 'One score so far',
  nothing: 'No measures are recorded for this episode.',
  done: 'Care so far',
  goals: 'Goals',
  plan: 'Goals and plan',
  next: 'Next visit',
  scope:
    'This letter reports what the client said and what was measured in massage sessions. A massage therapist does not diagnose. A change over time does not show what brought it about.',
};

export const progressLetterEn: Readonly<Record<LetterAudience, ProgressLetterWords>> = { client, physician };
