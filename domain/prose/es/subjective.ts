import type { painQualities } from '#domain/notes/subjective.ts';
import { noteTermsEs as terms } from '#domain/terms/note-es.ts';
import type { SubjectiveStatement } from '../plan/subjective.ts';
import type { Sayings } from '../sentence.ts';
import { quotedEs } from '../typed.ts';
import { regionsEs } from './places.ts';
import { counted, listed, minutes, outOfTen, signed } from './words.ts';

/** Without a subject, as clinical Spanish is written: so that no gender of the client has to be chosen. */
export const subjectiveEs: Sayings<SubjectiveStatement> = {
  complaint: ({ words }) => `En sus propias palabras: ${quotedEs(words)}`,
  pain: ({ isFirstVisit, now, best, worst, window, regions, qualities }) => {
    const scores = [
      ...(now === null ? [] : [`de ${outOfTen(now)} ahora`]),
      ...(best === null ? [] : [`de ${outOfTen(best)} en el mejor momento`]),
      ...(worst === null ? [] : [`de ${outOfTen(worst)} en el peor momento`]),
    ];
    const span = window === null ? '' : ` en ${terms.painWindow[window]}`;
    const where = regions.length === 0 ? '' : ` en ${listed(regionsEs(regions))}`;
    const feels = feelsEs(qualities);
    if (scores.length === 0 && where === '') return `El dolor ${feels}`;
    const score = scores.length === 0 ? '' : ` ${listed(scores)}${span}`;
    const comma = score !== '' && where !== '' ? ',' : '';
    const opening = isFirstVisit ? 'En esta primera visita refiere' : 'Refiere';
    return `${opening} dolor${score}${comma}${where}${feels === '' ? '' : `; el dolor ${feels}`}`;
  },
  drawn: () => 'El dolor está dibujado en el mapa corporal',
  radiation: ({ radiation, side, farthest }) => {
    const where = side === null ? '' : ` ${onSide[side]}`;
    return [
      ...(radiation === null && side === null
        ? []
        : [`El dolor ${radiation === null ? `se irradia${where}` : terms.radiation[radiation](where)}`]),
      ...(farthest === null ? [] : [`el punto más lejano en que se nota es ${quotedEs(farthest)}`]),
    ].join('; ');
  },
  moderators: ({ worse, eased }) =>
    `El dolor ${[
      ...(worse.length === 0 ? [] : [`empeora ${worseEs(worse)}`]),
      ...(eased.length === 0 ? [] : [`se alivia con ${listed(eased.map((each) => terms.relief[each]))}`]),
    ].join('; ')}`,
  course: ({ course }) => `Desde su inicio, la molestia ${terms.course[course]}`,
  episodes: ({ count }) =>
    count === 0
      ? 'No hubo episodios de dolor lumbar en los últimos 12 meses'
      : `Hubo ${counted(count, 'episodio', 'episodios')} de dolor lumbar en los últimos 12 meses`,
  stiffness: ({ minutes: count }) =>
    count === 0 ? 'No hay rigidez matutina' : `La rigidez matutina dura ${minutes(count)}`,
  night: ({ waking }) => terms.nightWaking[waking],
  'since-last': ({ change }) => `Desde la sesión anterior la molestia ${terms.changeSinceLast[change]}`,
  soreness: ({ soreness }) => terms.sorenessAfterLast[soreness],
  'home-care': ({ amount }) => `Los cuidados en casa ${terms.homeCare[amount]}`,
  'global-change': ({ score }) =>
    `Valora en ${signed(score)} el cambio desde la primera sesión (−5 mucho peor, 0 sin cambios, +5 mejoría completa)`,
  activities: ({ activities }) =>
    `Actividades que nombra (0 no puede hacerla, 10 como antes): ${listed(
      activities.map(({ name, score }) =>
        [
          name === null ? 'una sin nombre' : quotedEs(name),
          ...(score === null ? [] : [outOfTen(score)]),
        ].join(' '),
      ),
    )}`,
  tolerances: ({ sitting, standing, walking }) =>
    `Puede ${listed([
      ...(sitting === null ? [] : [`permanecer en posición sentada ${minutes(sitting)}`]),
      ...(standing === null ? [] : [`estar de pie ${minutes(standing)}`]),
      ...(walking === null ? [] : [`caminar ${minutes(walking)}`]),
    ])}`,
  work: ({ status }) => terms.workStatus[status],
  sleep: ({ score, hours, position }) => {
    const parts = [
      ...(score === null ? [] : [`fue de ${outOfTen(score)} (10 es muy bueno)`]),
      ...(hours === null ? [] : [`duró ${counted(hours, 'hora', 'horas')} por noche`]),
    ];
    return [
      ...(parts.length === 0 ? [] : [`el sueño de la última semana ${listed(parts)}`]),
      ...(position === null ? [] : [`duerme ${terms.sleepPosition[position]}`]),
    ].join('; ');
  },
  stress: ({ score }) => `El estrés de la última semana fue de ${outOfTen(score)} (10 es extremo)`,
  'activity-minutes': ({ minutes: count }) =>
    `La actividad física de la última semana sumó ${minutes(count)}`,
  medication: ({ words }) => `Medicación de hoy: ${quotedEs(words)}`,
};

const onSide = {
  left: 'en el lado izquierdo',
  both: 'en ambos lados',
  right: 'en el lado derecho',
} as const;

type Provocation = keyof typeof terms.provocation;
const isTime = (each: Provocation): boolean => each === 'morning' || each === 'end-of-day';

/** "con la posición sentada y la conducción, y por la mañana". */
function worseEs(chosen: readonly Provocation[]): string {
  const doing = chosen.filter((each) => !isTime(each)).map((each) => terms.provocation[each]);
  const times = chosen.filter(isTime).map((each) => terms.provocation[each]);
  if (doing.length === 0) return listed(times);
  return `con ${listed(doing)}${times.length === 0 ? '' : `${doing.length > 1 ? ',' : ''} y ${listed(times)}`}`;
}

/** "es molesto y sordo, con entumecimiento"; empty where nothing was chosen. */
function feelsEs(qualities: readonly (typeof painQualities)[number][]): string {
  const isWith = (each: (typeof qualities)[number]) => each === 'numb' || each === 'pins-and-needles';
  const is = listed(qualities.filter((each) => !isWith(each)).map((each) => terms.quality[each]));
  const has = listed(qualities.filter(isWith).map((each) => terms.quality[each]));
  if (is === '') return has === '' ? '' : `se acompaña de ${has}`;
  return `es ${is}${has === '' ? '' : `, con ${has}`}`;
}
