import type { Outcome } from '../outcomes/outcome.ts';
import type { Suppression } from '../outcomes/suppress.ts';

/** What is said of the outcomes of a practice, on the screen and in the file. */
export const outcomesEn = {
  outcome: {
    better: 'Better',
    'not-clearly-different': 'Not clearly different',
    worse: 'Worse',
    'no-room': 'No room to change',
    'not-judged': 'No threshold published',
    'not-comparable': 'Measured differently',
    'one-value': 'One value only',
    none: 'No value',
  } satisfies Record<Outcome, string>,
  episodes: 'Episodes',
  compared: 'Two comparable values',
  allStages: 'All stages',
  suppression: { few: 'fewer than 5', withheld: 'not shown' } satisfies Record<Suppression, string>,
  /** What the counts mean and what they do not. */
  meaning: [
    'Better means that the change from the first to the last comparable value passed the smallest meaningful change, or the detectable change where no other is published. It does not say what brought the change about.',
    'Every episode with a session in the period is in every line. An episode whose values are missing or cannot be compared is counted as such and never as a change.',
    'The stage is that of the day of the first session. An episode counts for the therapist who held most of its sessions.',
  ],
} as const;
