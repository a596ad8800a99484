import type { ScoreQuestionId } from '../intake/score-questions.ts';
import type { ScoreQuestionWords } from './check-in-words.ts';

const activity = {
  ask: 'What is hard to do because of your back?',
  hint: 'Such as putting on socks, or sitting through a film',
  ends: { low: 'cannot do it', high: 'as well as before' },
} as const;

const another = { ...activity, ask: 'Is there something else that is hard to do?' } as const;

/**
 * The scales that a client is asked about, in words of our own (clinical data model, section 3). No item of a licensed
 * questionnaire is in it.
 */
export const checkInEn: Readonly<Record<ScoreQuestionId, ScoreQuestionWords>> = {
  'pain-now': {
    ask: 'How much pain do you have right now?',
    short: 'Pain right now',
    ends: { low: 'no pain', high: 'worst imaginable' },
  },
  'pain-best': {
    ask: 'How little pain was it at best in the last 24 hours?',
    short: 'Pain at best, last 24 hours',
    ends: { low: 'no pain', high: 'worst imaginable' },
  },
  'pain-worst': {
    ask: 'How much pain was it at worst in the last 24 hours?',
    short: 'Pain at worst, last 24 hours',
    ends: { low: 'no pain', high: 'worst imaginable' },
  },
  'activity-1': { ...activity, short: 'Hard to do because of your back' },
  'activity-2': { ...another, short: 'Something else that is hard' },
  'activity-3': { ...another, short: 'And something else' },
  'activity-4': { ...another, short: 'And something else' },
  'activity-5': { ...another, short: 'And something else' },
  'global-change': {
    ask: 'How has your back changed since you began here?',
    hint: '0 means no change',
    short: 'Change since you began here',
    ends: { low: 'much worse', high: 'completely better' },
  },
  sleep: {
    ask: 'How well did you sleep in the last week?',
    short: 'Sleep in the last week',
    ends: { low: 'very badly', high: 'very well' },
  },
  stress: {
    ask: 'How much stress did you have in the last week?',
    short: 'Stress in the last week',
    ends: { low: 'none', high: 'extreme' },
  },
};
