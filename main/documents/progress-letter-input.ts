import type { ClientFields } from '#domain/clients/client.ts';
import type { EpisodeFields } from '#domain/clients/episode.ts';
import type { CalendarDate, Instant } from '#domain/dates/calendar-date.ts';
import type { Plan } from '#domain/notes/outcome.ts';
import type { PracticeFields, TherapistFields } from '#domain/practice/practice.ts';
import type { LetterAudience } from '#domain/progress/letter-audience.ts';
import { type LetterMeasure, letterMeasures, printedOverall } from '#domain/progress/letter-facts.ts';
import { type EpisodeCourse, episodeCourse, type OverallVerdict } from '#domain/progress/overall.ts';
import type { ProgressRecord } from '#domain/progress/record.ts';
import { type LetterVoice, voiceOf } from './progress-letter-words.ts';

/** What a paper on the course of an episode is made from. */
export type EpisodePaperInput = {
  readonly audience: LetterAudience;
  readonly practice: Pick<PracticeFields, 'name' | 'phone' | 'email' | 'address' | 'paper'>;
  readonly therapist: Pick<TherapistFields, 'name' | 'credentials'>;
  readonly client: Pick<ClientFields, 'name' | 'birthDate' | 'physician' | 'handoutLanguage'>;
  readonly episode: Pick<EpisodeFields, 'complaint' | 'onset' | 'onsetIsApproximate' | 'goals' | 'plan'>;
  readonly record: ProgressRecord;
  /** As the latest signed note has it; null where none is signed. */
  readonly plan: Plan | null;
  readonly writtenOn: CalendarDate;
  readonly createdAt: Instant;
  readonly fontsFolder: string;
};

/** How much of an episode stands on a page. What matters least gives way first: type is never made smaller. */
export type PaperRoom = {
  /** Lines of measures, the most telling first. */
  readonly measures: number;
  /** Panels of the chart, in the same order, and how high each is, in points. */
  readonly panels: number;
  readonly plotHeight: number;
  /** Days in the table of the chart's numbers. */
  readonly days: number;
  readonly techniques: number;
  /** Of each text that somebody typed. */
  readonly characters: number;
};

/** An episode as its papers tell it: judged once, in one voice. */
export type EpisodePaper = EpisodePaperInput & {
  readonly voice: LetterVoice;
  readonly course: EpisodeCourse;
  readonly measures: readonly LetterMeasure[];
  /** Null where paper does not sum up. */
  readonly overall: OverallVerdict | null;
  readonly room: PaperRoom;
};

export function episodePaper(input: EpisodePaperInput, room: PaperRoom): EpisodePaper {
  const course = episodeCourse(input.record);
  const measures = letterMeasures(input.record, course);
  return {
    ...input,
    voice: voiceOf(input.audience, input.client.handoutLanguage, input.practice.paper),
    course,
    measures,
    overall: printedOverall(measures, course),
    room,
  };
}
