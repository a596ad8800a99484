import type { Side } from '#domain/anatomy/structures.ts';
import type {
  changes,
  courses,
  homeCareAmounts,
  nightWakings,
  painQualities,
  provocations,
  radiations,
  reliefs,
  sleepPositions,
  sorenessAfterLast,
  workStatuses,
} from '#domain/notes/subjective.ts';
import { listed } from './words.ts';

type Words<List extends readonly string[]> = Readonly<Record<List[number], string>>;

const accompanied = {
  'pins-and-needles': 'pins and needles',
  numb: 'numbness',
} as const;
type Adjective = Exclude<(typeof painQualities)[number], keyof typeof accompanied>;

const qualityWords: Readonly<Record<Adjective, string>> = {
  ache: 'aching',
  dull: 'dull',
  sharp: 'sharp',
  stabbing: 'stabbing',
  burning: 'burning',
  throbbing: 'throbbing',
  cramping: 'cramping',
  tight: 'tight',
  shooting: 'shooting',
  electric: 'electric',
};

/** "is aching and dull, with numbness"; empty where nothing was chosen. */
export function feelsEn(qualities: readonly (typeof painQualities)[number][]): string {
  const is: string[] = [];
  const has: string[] = [];
  for (const quality of qualities) {
    if (quality === 'numb' || quality === 'pins-and-needles') has.push(accompanied[quality]);
    else is.push(qualityWords[quality]);
  }
  if (is.length === 0) return has.length === 0 ? '' : `comes with ${listed(has)}`;
  return `is ${listed(is)}${has.length === 0 ? '' : `, with ${listed(has)}`}`;
}

export const spreads: Readonly<Record<(typeof radiations)[number], (side: string) => string>> = {
  none: () => 'does not spread',
  buttock: (side) => `spreads to the buttock${side}`,
  thigh: (side) => `spreads to the thigh${side}, not below the knee`,
  'below-knee': (side) => `spreads below the knee${side}`,
  'both-legs': (side) => `spreads into both legs${side}`,
};
export const onSide: Readonly<Record<Side, string>> = {
  left: 'on the left',
  both: 'on both sides',
  right: 'on the right',
};

type Time = 'morning' | 'end-of-day';
type Provocation = (typeof provocations)[number];
const isTime = (each: Provocation): each is Time => each === 'morning' || each === 'end-of-day';
const timeWords: Readonly<Record<Time, string>> = {
  morning: 'in the morning',
  'end-of-day': 'at the end of the day',
};
const provocationWords: Readonly<Record<Exclude<Provocation, Time>, string>> = {
  sitting: 'sitting',
  standing: 'standing',
  walking: 'walking',
  'bending-forward': 'bending forward',
  'bending-back': 'bending back',
  twisting: 'twisting',
  lifting: 'lifting',
  coughing: 'coughing or sneezing',
  lying: 'lying down',
  'rolling-in-bed': 'rolling over in bed',
  driving: 'driving',
  stress: 'stress',
};

/** "with sitting and driving, and in the morning". */
export function worseEn(chosen: readonly Provocation[]): string {
  const doing = chosen.flatMap((each) => (isTime(each) ? [] : [provocationWords[each]]));
  const times = chosen.flatMap((each) => (isTime(each) ? [timeWords[each]] : []));
  if (doing.length === 0) return listed(times);
  return `with ${listed(doing)}${times.length === 0 ? '' : `${doing.length > 1 ? ',' : ''} and ${listed(times)}`}`;
}

export const reliefWords: Words<typeof reliefs> = {
  rest: 'rest',
  movement: 'movement',
  heat: 'heat',
  cold: 'cold',
  position: 'a change of position',
  massage: 'massage',
  medication: 'medication',
  other: 'something else',
};
export const courseWords: Words<typeof courses> = {
  better: 'has been getting better',
  same: 'has stayed the same',
  worse: 'has been getting worse',
  fluctuating: 'has gone up and down',
};
export const nightWords: Words<typeof nightWakings> = {
  no: 'does not wake the client at night',
  'first-half': 'wakes the client in the first half of the night',
  'second-half': 'wakes the client in the second half of the night',
  'both-halves': 'wakes the client in both halves of the night',
};
export const changeWords: Words<typeof changes> = {
  better: 'is better',
  same: 'is the same',
  worse: 'is worse',
};
export const sorenessWords: Words<typeof sorenessAfterLast> = {
  none: 'There was no soreness after the last session',
  'under-a-day': 'Soreness after the last session lasted less than a day',
  'one-to-two-days': 'Soreness after the last session lasted one to two days',
  'over-two-days': 'Soreness after the last session lasted more than two days',
};
export const homeCareWords: Words<typeof homeCareAmounts> = {
  'most-days': 'done on most days',
  some: 'done on some days',
  none: 'not done',
};
export const workWords: Words<typeof workStatuses> = {
  usual: 'works with the usual duties',
  adapted: 'works with adapted duties',
  'off-work': 'is off work',
  'not-working': 'is not in work',
};
export const positionWords: Words<typeof sleepPositions> = {
  back: 'on the back',
  front: 'on the front',
  'left-side': 'on the left side',
  'right-side': 'on the right side',
  changing: 'in changing positions',
};
