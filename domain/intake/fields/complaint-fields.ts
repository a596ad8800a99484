import { type EpisodeFields, onsetModes } from '#domain/clients/episode.ts';
import { addDays, type CalendarDate } from '#domain/dates/calendar-date.ts';
import { intakeEn } from '#domain/terms/intake-en.ts';
import { paragraphLimit } from '#domain/text.ts';
import { choiceOf, choicesOf, type IntakeAnswers, wordsOf } from '../answers.ts';
import type { QuestionId, sinceWhen } from '../questions.ts';
import type { IntakeRecord, ReviewField } from '../review.ts';
import { choiceField, field, textField, textOrNothing } from './builders.ts';

/** An episode before anything is known of it; its onset is a guess until somebody says better. */
export function unknownEpisode(today: CalendarDate): EpisodeFields {
  return {
    complaint: '',
    onset: today,
    onsetIsApproximate: true,
    onsetMode: 'unknown',
    mechanism: '',
    goals: '',
    plan: '',
  };
}

/**
 * Days before the form was filled in that stand for each answer. Each lies well within one stage of both sets of
 * limits (domain/clients/episode.ts: under 6 or 4 weeks, to 12 weeks, beyond); the onset is marked as a guess.
 */
const daysSince: Readonly<Record<(typeof sinceWhen)[number], number>> = {
  days: 4,
  weeks: 21,
  'two-or-three-months': 70,
  months: 180,
  years: 730,
};

function isKnown(choice: string): choice is keyof typeof daysSince {
  return Object.hasOwn(daysSince, choice);
}

// A record without an open episode gets one with the first thing that is known of it. Its onset is only a place
// holder until the service knows the day.
const noDay = '1900-01-01';

function inEpisode(record: IntakeRecord, changed: Partial<EpisodeFields>): IntakeRecord {
  return { ...record, episode: { ...(record.episode ?? unknownEpisode(noDay)), ...changed } };
}

function episodeOf({ episode }: IntakeRecord): EpisodeFields {
  return episode ?? unknownEpisode(noDay);
}

/** Gives an episode that an intake began its day, where the client did not say since when. */
export function withOnset(record: IntakeRecord, today: CalendarDate): IntakeRecord {
  return record.episode?.onset === noDay ? inEpisode(record, { onset: today }) : record;
}

/** The complaint, where it hurts and what changes it: the open episode of the client. */
export const complaintReviewFields: readonly ReviewField[] = [
  field({
    id: 'episode.complaint',
    part: 'complaint',
    questions: ['complaint', 'where', 'worse', 'better'],
    kind: 'text',
    lines: 'several',
    propose: (answers) => textOrNothing(complaintOf(answers)),
    read: (record) => ({ kind: 'text', text: episodeOf(record).complaint }),
    write: (record, { text }) => inEpisode(record, { complaint: text }),
  }),
  field({
    id: 'episode.onset',
    part: 'complaint',
    questions: ['since-when'],
    kind: 'date',
    propose: (answers, _record, on) => {
      const choice = choiceOf(answers, 'since-when');
      return choice !== null && isKnown(choice)
        ? { kind: 'date', date: addDays(on, -daysSince[choice]) }
        : null;
    },
    read: (record) => ({ kind: 'date', date: record.episode?.onset ?? null }),
    write: (record, { date }) =>
      date === null ? record : inEpisode(record, { onset: date, onsetIsApproximate: true }),
  }),
  choiceField({
    id: 'episode.onsetMode',
    part: 'complaint',
    question: 'how-began',
    choices: onsetModes,
    get: (record) => episodeOf(record).onsetMode,
    set: (record, choice) => inEpisode(record, { onsetMode: modeOf(choice) }),
  }),
  textField({
    id: 'episode.mechanism',
    part: 'complaint',
    question: 'what-happened',
    lines: 'several',
    get: (record) => episodeOf(record).mechanism,
    set: (record, text) => inEpisode(record, { mechanism: text }),
  }),
  textField({
    id: 'episode.goals',
    part: 'complaint',
    question: 'goals',
    lines: 'several',
    get: (record) => episodeOf(record).goals,
    set: (record, text) => inEpisode(record, { goals: text }),
  }),
];

function modeOf(choice: string): EpisodeFields['onsetMode'] {
  return onsetModes.find((mode) => mode === choice) ?? 'unknown';
}

/** The client's own words first, then a line each for where, worse and better. */
function complaintOf(answers: IntakeAnswers): string {
  const chosen = (id: QuestionId): string =>
    choicesOf(answers, id)
      .map((choice) => intakeEn.questions[id].choices?.[choice] ?? choice)
      .join(', ');
  const lines = [
    ['Where', chosen('where')],
    ['Worse with', chosen('worse')],
    ['Better with', chosen('better')],
  ] as const;
  const details = lines
    .filter(([, words]) => words !== '')
    .map(([about, words]) => `${about}: ${words}`)
    .join('\n');
  // The choices are short; what is cut, if anything, is the end of very long words of the client's own.
  const own = wordsOf(answers, 'complaint').slice(0, paragraphLimit - details.length - 1);
  return [own, details].filter((part) => part !== '').join('\n');
}
