import type { LetterAudience } from '../progress/letter-audience.ts';
import { termsEn } from './en.ts';
import type { DischargeWords } from './progress-letter-words.ts';

const sessions = (count: number): string => `${String(count)} ${count === 1 ? 'session' : 'sessions'}`;

const { none: _none, ...reactions } = termsEn.adverse;
const lower = (text: string): string => text.toLowerCase();

const forBoth = {
  title: 'Discharge summary',
  targetsReached: (reached, count) =>
    `${String(reached)} of ${String(count)} ${count === 1 ? 'goal' : 'goals'} set in numbers ${reached === 1 ? 'was' : 'were'} reached.`,
  reaction: {
    soreness: lower(reactions.soreness),
    bruise: lower(reactions.bruise),
    headache: lower(reactions.headache),
    dizziness: lower(reactions.dizziness),
    flare: lower(reactions.flare),
    other: 'another reaction',
  },
  reactionAt: (reaction, count) => `${reaction} at ${sessions(count)}`,
  givenOn: (date) => `as given on ${date}`,
} as const satisfies Partial<DischargeWords>;

const client: DischargeWords = {
  ...forBoth,
  title: 'Summary of your care',
  mechanism: 'How it began',
  closed: 'Ended on',
  stillOpen: 'not yet',
  ended: 'From the first session to the last',
  noTargets: 'No goal was set in numbers.',
  goalProgress: (percent) =>
    `As you and your therapist saw it, you came ${String(percent)} % of the way to your goals.`,
  reactionsSaid: (list, asked, all) =>
    `After the massage you told us of ${list} (asked at ${String(asked)} of ${sessions(all)}).`,
  noReactions: (asked, all) =>
    `No reaction to the massage was written down (asked at ${String(asked)} of ${sessions(all)}).`,
  reactionsNotNoted: 'Reactions to the massage were not written down.',
  home: 'For you at home',
  exercises: 'Exercises',
  selfCare: 'Advice you got',
  noHome: 'No home care was written down.',
  referral: 'We asked you to see',
  advice: 'From here on',
  // Cleared wording, clinical rules, section 5 (statements 25, 36, 41, 47, 53 and 13, 27): Steffens 2016, WalkBack 2024
  // for keeping active, Slater 2019 for changing position.
  adviceWords: [
    'Relief is usually short-term. Keeping active is the best-studied way to lower the chance of another episode.',
    'Find a comfortable, supported position and change it often.',
  ],
  scope:
    'This page shows what you told us, what was measured and what we did. It is not a diagnosis and not a substitute for medical care. It cannot say why something changed: backs often get better or worse by themselves.',
};

const physician: DischargeWords = {
  ...forBoth,
  mechanism: 'Onset',
  closed: 'Closed on',
  stillOpen: 'still open',
  ended: 'Outcome, baseline to last session',
  noTargets: 'No target was set in numbers.',
  goalProgress: (percent) =>
    `Progress towards the goals, as client and therapist saw it: ${String(percent)} %.`,
  reactionsSaid: (list, asked, all) =>
    `Adverse reactions: ${list} (recorded at ${String(asked)} of ${sessions(all)}).`,
  noReactions: (asked, all) => `No adverse reaction (recorded at ${String(asked)} of ${sessions(all)}).`,
  reactionsNotNoted: 'Adverse reactions are not recorded.',
  home: 'Home care and advice',
  exercises: 'Exercises',
  selfCare: 'Self-care',
  noHome: 'No home care is recorded.',
  referral: 'Referred to',
  advice: 'Advice',
  adviceWords: [
    'Keeping active is the best-studied way to lower the chance of another episode. No comparable evidence was found for massage.',
  ],
  scope:
    'This summary reports what the client said, what was measured and what was done in massage sessions. A massage therapist does not diagnose. A change over time does not show what brought it about.',
};

export const dischargeEn: Readonly<Record<LetterAudience, DischargeWords>> = { client, physician };
