import { termsEs } from '#domain/terms/es.ts';
import { noteTermsEs } from '#domain/terms/note-es.ts';
import type { TimedPlace, TreatmentStatement, WorkStatement } from '../plan/treatment.ts';
import type { Sayings } from '../sentence.ts';
import { quotedEs } from '../typed.ts';
import { placeEs } from './places.ts';
import { counted, listed, minutes, outOfTen } from './words.ts';

export const treatmentEs: Sayings<TreatmentStatement> = {
  work: (what) => {
    const main = `Se aplicó ${workWords(what)} en ${listed(what.places.map(timed))}`;
    return [[main, ...how(what)].join(', '), ...outcome(what)].join('; ');
  },
  total: ({ minutes: total, booked }) => {
    const took = total === null ? null : `el tratamiento duró ${minutes(total)} en total`;
    if (booked === null) return took ?? '';
    const session = `la sesión estaba prevista para ${minutes(booked)}`;
    return took === null ? session : `${took}; ${session}`;
  },
};

function workWords({ technique, stroke }: WorkStatement): string {
  if (technique === 'heat-cold' && stroke !== null) return `una ${termsEs.stroke[stroke]}`;
  return `${termsEs.technique[technique]}${stroke === null ? '' : ` (${termsEs.stroke[stroke]})`}`;
}

const timed = (place: TimedPlace): string =>
  `${placeEs(place)}${place.minutes === null ? '' : ` (${minutes(place.minutes)})`}`;

function how({ pressure, tool, lubricant, position }: WorkStatement): readonly string[] {
  const used = [
    ...(tool === null ? [] : [noteTermsEs.tool[tool]]),
    ...(lubricant === null || lubricant === 'none' ? [] : [noteTermsEs.lubricant[lubricant]]),
  ];
  return [
    ...(pressure === null ? [] : [`con presión ${pressure} de 5 (${pressureWords(pressure)})`]),
    ...(used.length === 0 ? [] : [`con ${listed(used)}`]),
    ...(lubricant === 'none' ? [noteTermsEs.lubricant.none] : []),
    ...(position === null ? [] : [noteTermsEs.position[position]]),
  ];
}

const pressureWords = (pressure: number): string =>
  Object.entries(termsEs.pressure).find(([level]) => Number(level) === pressure)?.[1] ?? '';

function outcome({ holdSeconds, repeats, discomfort, response, detail }: WorkStatement): readonly string[] {
  const times = repeats === null ? '' : counted(repeats, 'vez', 'veces');
  const held = holdSeconds === null ? '' : `se mantuvo ${counted(holdSeconds, 'segundo', 'segundos')}`;
  const hold =
    held === '' ? (times === '' ? '' : `se hizo ${times}`) : [held, times].filter(Boolean).join(', ');
  return [
    ...(hold === '' ? [] : [hold]),
    ...(discomfort === null ? [] : [`la molestia llegó a ${outOfTen(discomfort)}`]),
    ...(response === null ? [] : [noteTermsEs.rowResponse[response]]),
    ...(detail === null ? [] : [`detalle ${quotedEs(detail)}`]),
  ];
}
