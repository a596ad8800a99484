import type { Reading } from '../progress/reading.ts';
import { seriesKey } from '../progress/series.ts';
import type { NoteBody } from './body.ts';
import { type Activity, mostActivities, type Subjective } from './subjective.ts';

/** Measures that the client answers and for which the note has a field of one number. */
const fieldOf = {
  'pain-now': 'painBefore',
  'pain-best': 'painBest',
  'pain-worst': 'painWorst',
  'global-change': 'globalChange',
  sleep: 'sleep',
  stress: 'stress',
} as const satisfies Partial<Record<Reading['measure'], keyof Subjective>>;

const hasField = (measure: Reading['measure']): measure is keyof typeof fieldOf =>
  Object.hasOwn(fieldOf, measure);

/** Best and worst are about one stretch of time in a note: that of the answers, as long as neither was noted. */
function windowWith(subjective: Subjective, answers: readonly Reading[]): Subjective['painWindow'] {
  if (subjective.painBest !== null || subjective.painWorst !== null) return subjective.painWindow;
  const window = answers.find(({ measure }) => measure === 'pain-best' || measure === 'pain-worst')?.way
    .window;
  return window === 'day' || window === 'week' ? window : subjective.painWindow;
}

const sameActivity = (one: string, other: string): boolean =>
  seriesKey({ measure: 'activity', item: one, side: null }) ===
  seriesKey({ measure: 'activity', item: other, side: null });

/**
 * The answers of the client that can stand in this note: it has a field for them, and nothing stands there yet. Where
 * the same was answered twice, the newest counts.
 */
export function answersToTakeOver({ subjective }: NoteBody, answers: readonly Reading[]): readonly Reading[] {
  const newest = [...new Map(answers.map((answer) => [seriesKey(answer), answer])).values()];
  const window = windowWith(subjective, newest);
  const { activities } = subjective;
  let room = mostActivities - activities.length;
  return newest.filter(({ measure, item, way }) => {
    if (measure === 'activity') {
      const known = activities.find(({ name }) => sameActivity(name, item));
      if (known !== undefined) return known.score === null;
      room -= 1;
      return room >= 0;
    }
    if (!hasField(measure) || subjective[fieldOf[measure]] !== null) return false;
    return (measure !== 'pain-best' && measure !== 'pain-worst') || way.window === window;
  });
}

/** The note with the client's answers in the fields that are still empty. */
export function takeOver(body: NoteBody, answers: readonly Reading[], newId: () => string): NoteBody {
  const taken = answersToTakeOver(body, answers);
  if (taken.length === 0) return body;
  const painWindow = windowWith(body.subjective, taken);
  const subjective = taken.reduce((s, answer) => withAnswer(s, answer, newId), body.subjective);
  return { ...body, subjective: { ...subjective, painWindow } };
}

function withAnswer(
  subjective: Subjective,
  { measure, item, value }: Reading,
  newId: () => string,
): Subjective {
  if (hasField(measure)) return { ...subjective, [fieldOf[measure]]: value };
  const { activities } = subjective;
  const isKnown = activities.some(({ name }) => sameActivity(name, item));
  const scored = (each: Activity): Activity =>
    sameActivity(each.name, item) ? { ...each, score: value } : each;
  return {
    ...subjective,
    activities: isKnown ? activities.map(scored) : [...activities, { id: newId(), name: item, score: value }],
  };
}
