import type { MeasureId } from '../measures/catalogue.ts';
import type { MeasureWords } from './progress-words.ts';

const noEnds = { low: '', high: '' } as const;
const painEnds = { low: 'No pain', high: 'Worst imaginable' } as const;

/** Names of the measures in English. The program holds no item of a questionnaire, only the name of it. */
export const measureWordsEn: Readonly<Record<MeasureId, MeasureWords>> = {
  'pain-now': {
    name: 'Pain before treatment',
    short: 'Pain now',
    plain: 'Pain when you came in',
    ends: painEnds,
  },
  'pain-best': { name: 'Pain at its best', short: 'Pain, best', plain: 'Pain at its best', ends: painEnds },
  'pain-worst': {
    name: 'Pain at its worst',
    short: 'Pain, worst',
    plain: 'Pain at its worst',
    ends: painEnds,
  },
  activity: {
    name: 'Activity named by the client',
    short: 'Activity',
    plain: 'What you want to do',
    ends: { low: 'Cannot do it', high: 'As well as before' },
  },
  'global-change': {
    name: 'Global change since the first session',
    short: 'Global change',
    plain: 'Your own rating of the change',
    ends: { low: 'Much worse', high: 'Completely better' },
  },
  sleep: {
    name: 'Sleep quality',
    short: 'Sleep',
    plain: 'How well you sleep',
    ends: { low: 'Very bad', high: 'Very good' },
  },
  stress: {
    name: 'Stress',
    short: 'Stress',
    plain: 'How stressed you feel',
    ends: { low: 'None', high: 'Extreme' },
  },
  flexion: { name: 'Flexion', short: 'Flexion', plain: 'Bending forward', ends: noEnds },
  extension: { name: 'Extension', short: 'Extension', plain: 'Bending back', ends: noEnds },
  'side-bend': { name: 'Side-bending', short: 'Side-bending', plain: 'Bending to the side', ends: noEnds },
  rotation: { name: 'Rotation', short: 'Rotation', plain: 'Turning', ends: noEnds },
  'fingertip-to-floor': {
    name: 'Fingertip to floor',
    short: 'Fingertip–floor',
    plain: 'From your fingers to the floor',
    ends: noEnds,
  },
  'modified-schober': {
    name: 'Modified Schober',
    short: 'Mod. Schober',
    plain: 'Stretch of your low back (modified Schober)',
    ends: noEnds,
  },
  'modified-modified-schober': {
    name: 'Modified-modified Schober',
    short: 'Mod.-mod. Schober',
    plain: 'Stretch of your low back (modified-modified Schober)',
    ends: noEnds,
  },
  'straight-leg-raise': {
    name: 'Straight leg raise, angle',
    short: 'Leg raise',
    plain: 'How far your straight leg can be lifted',
    ends: noEnds,
  },
  rmdq: {
    name: 'Roland-Morris disability questionnaire',
    short: 'RMDQ',
    plain: 'Roland-Morris questionnaire: daily life with back pain',
    ends: { low: 'Nothing ticked', high: 'Everything ticked' },
  },
  odi: {
    name: 'Oswestry disability index',
    short: 'ODI',
    plain: 'Oswestry questionnaire: daily life with back pain',
    ends: { low: 'Not limited', high: 'Most limited' },
  },
  'start-back': {
    name: 'STarT Back screening tool',
    short: 'STarT Back',
    plain: 'STarT Back questionnaire',
    ends: { low: 'Lower risk', high: 'Higher risk' },
  },
  'promis-function': {
    name: 'PROMIS physical function, T-score',
    short: 'PROMIS function',
    plain: 'PROMIS questionnaire: what your body can do',
    ends: { low: 'Less function', high: 'More function' },
  },
  'promis-interference': {
    name: 'PROMIS pain interference, T-score',
    short: 'PROMIS interference',
    plain: 'PROMIS questionnaire: how much pain gets in the way',
    ends: { low: 'Less interference', high: 'More interference' },
  },
  'promis-sleep': {
    name: 'PROMIS sleep disturbance, T-score',
    short: 'PROMIS sleep',
    plain: 'PROMIS questionnaire: trouble sleeping',
    ends: { low: 'Less disturbance', high: 'More disturbance' },
  },
  'fabq-activity': {
    name: 'Fear-avoidance beliefs, physical activity',
    short: 'FABQ activity',
    plain: 'Questionnaire on worries about being active',
    ends: { low: 'Weakest beliefs', high: 'Strongest beliefs' },
  },
  'fabq-work': {
    name: 'Fear-avoidance beliefs, work',
    short: 'FABQ work',
    plain: 'Questionnaire on worries about work',
    ends: { low: 'Weakest beliefs', high: 'Strongest beliefs' },
  },
  pdi: {
    name: 'Pain disability index',
    short: 'PDI',
    plain: 'Pain disability questionnaire',
    ends: { low: 'Not disabled', high: 'Totally disabled' },
  },
  peg: {
    name: 'PEG: pain, enjoyment, general activity',
    short: 'PEG',
    plain: 'PEG questionnaire: pain and daily life',
    ends: { low: 'Least', high: 'Most' },
  },
};
