import type { SubjectiveStatement } from '../plan/subjective.ts';
import type { Sayings } from '../sentence.ts';
import { quotedEn } from '../typed.ts';
import { regionsEn } from './places.ts';
import {
  changeWords,
  courseWords,
  feelsEn,
  homeCareWords,
  nightWords,
  onSide,
  positionWords,
  reliefWords,
  sorenessWords,
  spreads,
  workWords,
  worseEn,
} from './subjective-words.ts';
import { counted, listed, minutes, outOfTen, signed } from './words.ts';

export const subjectiveEn: Sayings<SubjectiveStatement> = {
  complaint: ({ words }) => `In the client’s words: ${quotedEn(words)}`,
  pain: ({ isFirstVisit, now, best, worst, window, regions, qualities }) => {
    const scores = [
      ...(now === null ? [] : [`${outOfTen(now)} now`]),
      ...(best === null ? [] : [`${outOfTen(best)} at best`]),
      ...(worst === null ? [] : [`${outOfTen(worst)} at worst`]),
    ];
    const span = window === null ? '' : ` over the last ${window === 'day' ? '24 hours' : '7 days'}`;
    const where = regions.length === 0 ? '' : ` in ${regionsEn(regions)}`;
    const feels = feelsEn(qualities);
    if (scores.length === 0 && where === '') return `The pain ${feels}`;
    const score = scores.length === 0 ? '' : ` of ${listed(scores)}${span}`;
    const comma = score !== '' && where !== '' ? ',' : '';
    const opening = isFirstVisit ? 'At this first visit the client reports' : 'The client reports';
    return `${opening} pain${score}${comma}${where}${feels === '' ? '' : `; the pain ${feels}`}`;
  },
  drawn: () => 'The client’s pain is drawn on the body map',
  radiation: ({ radiation, side, farthest }) => {
    const where = side === null ? '' : ` ${onSide[side]}`;
    return [
      ...(radiation === null && side === null
        ? []
        : [`The pain ${radiation === null ? `spreads${where}` : spreads[radiation](where)}`]),
      ...(farthest === null ? [] : [`the farthest point at which it is felt is ${quotedEn(farthest)}`]),
    ].join('; ');
  },
  moderators: ({ worse, eased }) =>
    `The pain ${[
      ...(worse.length === 0 ? [] : [`is worse ${worseEn(worse)}`]),
      ...(eased.length === 0 ? [] : [`is eased by ${listed(eased.map((each) => reliefWords[each]))}`]),
    ].join('; it ')}`,
  course: ({ course }) => `Since it began, the complaint ${courseWords[course]}`,
  episodes: ({ count }) =>
    count === 0
      ? 'There was no episode of low back pain in the last 12 months'
      : `There ${count === 1 ? 'was' : 'were'} ${counted(count, 'episode', 'episodes')} of low back pain in the last 12 months`,
  stiffness: ({ minutes: count }) =>
    count === 0 ? 'There is no morning stiffness' : `Morning stiffness lasts ${minutes(count)}`,
  night: ({ waking }) => `The pain ${nightWords[waking]}`,
  'since-last': ({ change }) => `Since the last session the complaint ${changeWords[change]}`,
  soreness: ({ soreness }) => sorenessWords[soreness],
  'home-care': ({ amount }) => `Home care was ${homeCareWords[amount]}`,
  'global-change': ({ score }) =>
    `Change since the first session was rated ${signed(score)} (−5 much worse, 0 no change, +5 completely better)`,
  activities: ({ activities }) =>
    `Activities named by the client (0 cannot do it, 10 as well as before): ${listed(
      activities.map(({ name, score }) =>
        [
          name === null ? 'one without a name' : quotedEn(name),
          ...(score === null ? [] : [outOfTen(score)]),
        ].join(' '),
      ),
    )}`,
  tolerances: ({ sitting, standing, walking }) =>
    `The client can ${listed([
      ...(sitting === null ? [] : [`sit for ${minutes(sitting)}`]),
      ...(standing === null ? [] : [`stand for ${minutes(standing)}`]),
      ...(walking === null ? [] : [`walk for ${minutes(walking)}`]),
    ])}`,
  work: ({ status }) => `The client ${workWords[status]}`,
  sleep: ({ score, hours, position }) => {
    const parts = [
      ...(score === null ? [] : [`was rated ${outOfTen(score)} (10 is very good)`]),
      ...(hours === null ? [] : [`came to ${counted(hours, 'hour', 'hours')} a night`]),
    ];
    return [
      ...(parts.length === 0 ? [] : [`sleep in the last week ${listed(parts)}`]),
      ...(position === null ? [] : [`the client sleeps ${positionWords[position]}`]),
    ].join('; ');
  },
  stress: ({ score }) => `Stress in the last week was rated ${outOfTen(score)} (10 is extreme)`,
  'activity-minutes': ({ minutes: count }) => `Physical activity in the last week came to ${minutes(count)}`,
  medication: ({ words }) => `Medication today: ${quotedEn(words)}`,
};
