import type {
  ClientPosition,
  Lubricant,
  RowResponse,
  Stroke,
  Technique,
  Tool,
} from '#domain/notes/techniques.ts';
import { termsEn } from '#domain/terms/en.ts';
import type { TimedPlace, TreatmentStatement, WorkStatement } from '../plan/treatment.ts';
import type { Sayings } from '../sentence.ts';
import { quotedEn } from '../typed.ts';
import { placeEn } from './places.ts';
import { counted, inline, listed, minutes, outOfTen } from './words.ts';

export const treatmentEn: Sayings<TreatmentStatement> = {
  work: (what) => {
    const main = `${workWords(what)} was given to ${listed(what.places.map(timed))}`;
    return [[main, ...how(what)].join(', '), ...outcome(what)].join('; ');
  },
  total: ({ minutes: total, booked }) => {
    const took = total === null ? null : `treatment took ${minutes(total)} in all`;
    if (booked === null) return took ?? '';
    const session = `the session was booked for ${minutes(booked)}`;
    return took === null ? session : `${took}; ${session}`;
  },
};

function workWords({ technique, stroke }: WorkStatement): string {
  if (technique === 'heat-cold' && stroke !== null) return `a ${strokeWords(stroke)}`;
  return `${techniqueWords[technique]}${stroke === null ? '' : ` (${strokeWords(stroke)})`}`;
}

const timed = (place: TimedPlace): string =>
  `${placeEn(place)}${place.minutes === null ? '' : ` (${minutes(place.minutes)})`}`;

const techniqueWords: Readonly<Record<Technique, string>> = {
  'deep-tissue': 'deep tissue massage',
  swedish: 'Swedish massage',
  'trigger-point': 'trigger point treatment',
  'myofascial-release': 'myofascial release',
  'muscle-energy': 'muscle energy technique or PNF',
  'passive-stretch': 'passive stretching',
  'joint-rocking': 'joint rocking',
  'heat-cold': 'heat or cold',
  relaxation: 'relaxation',
};

const strokeWords = (stroke: Stroke): string => inline(termsEn.stroke[stroke]);

const positions: Readonly<Record<ClientPosition, string>> = {
  prone: 'prone',
  supine: 'supine',
  'side-left': 'lying on the left side',
  'side-right': 'lying on the right side',
  'semi-reclined': 'half sitting',
  seated: 'seated',
};
const tools: Readonly<Record<Tool, string>> = {
  hands: 'the hands',
  thumbs: 'the thumbs',
  knuckles: 'the knuckles',
  forearm: 'the forearm',
  elbow: 'the elbow',
  tool: 'a tool',
  cups: 'cups',
};
const lubricants: Readonly<Record<Exclude<Lubricant, 'none'>, string>> = {
  oil: 'oil',
  lotion: 'lotion',
  cream: 'cream',
  balm: 'balm',
};
const responses: Readonly<Record<RowResponse, string>> = {
  softened: 'the tissue softened',
  eased: 'the pain eased',
  unchanged: 'there was no change',
  guarded: 'the client guarded',
  sore: 'the place was sore afterwards',
};

function how({ pressure, tool, lubricant, position }: WorkStatement): readonly string[] {
  const used = [
    ...(tool === null ? [] : [tools[tool]]),
    ...(lubricant === null || lubricant === 'none' ? [] : [lubricants[lubricant]]),
  ];
  return [
    ...(pressure === null ? [] : [`at pressure ${pressure} of 5 (${pressureWords(pressure)})`]),
    ...(used.length === 0 ? [] : [`with ${listed(used)}`]),
    ...(lubricant === 'none' ? ['without lubricant'] : []),
    ...(position === null ? [] : [`the client ${positions[position]}`]),
  ];
}

const pressureWords = (pressure: number): string =>
  inline(Object.entries(termsEn.pressure).find(([level]) => Number(level) === pressure)?.[1] ?? '');

function outcome({ holdSeconds, repeats, discomfort, response, detail }: WorkStatement): readonly string[] {
  const times = repeats === null ? '' : repeats === 1 ? 'once' : `${repeats} times`;
  const held = holdSeconds === null ? '' : `held for ${counted(holdSeconds, 'second', 'seconds')}`;
  const hold = held === '' ? (times === '' ? '' : `done ${times}`) : [held, times].filter(Boolean).join(', ');
  return [
    ...(hold === '' ? [] : [hold]),
    ...(discomfort === null ? [] : [`discomfort reached ${outOfTen(discomfort)}`]),
    ...(response === null ? [] : [responses[response]]),
    ...(detail === null ? [] : [`detail ${quotedEn(detail)}`]),
  ];
}
