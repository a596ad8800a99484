import { useDeferredValue, useMemo } from 'react';
import { recordWithDraft } from '#domain/notes/record-with-draft.ts';
import { type EpisodeCourse, episodeCourse } from '#domain/progress/overall.ts';
import type { ProgressRecord } from '#domain/progress/record.ts';
import { type ReviewPrompt, reviewPrompt } from '#domain/progress/review-prompt.ts';
import { type SeriesName, seriesKey, seriesOf } from '#domain/progress/series.ts';
import { useRead } from '#renderer/api/queries.ts';
import { useDraft } from './draft-context.tsx';
import { useAskedFacts } from './draft-facts.ts';

/** What was signed and entered in the episode; null until it is known. */
export function useEpisodeRecord(): ProgressRecord | null {
  const { episodeId } = useDraft();
  return useRead('progress.record', { episodeId }).data ?? null;
}

/** The place of this session among those of the episode, counted from 1; null until it is known. */
export function useSessionNumber(): number | null {
  const { session, date } = useDraft();
  const record = useEpisodeRecord();
  if (record === null) return null;
  return record.sessions.filter((each) => each.noteId !== session.noteId && each.date <= date).length + 1;
}

export type CourseOfDraft = EpisodeCourse & { readonly prompt: ReviewPrompt | null };

/** The course with this draft as its last session, judged as progress will judge it; null until it is known. */
export function useCourseOfDraft(): CourseOfDraft | null {
  const { session, date } = useDraft();
  const record = useEpisodeRecord();
  // A course over years is judged after what was entered is drawn.
  const facts = useDeferredValue(useAskedFacts());
  const { noteId } = session;
  return useMemo(() => {
    if (record === null) return null;
    const whole = recordWithDraft(record, { noteId, date }, facts);
    const course = episodeCourse(whole);
    return { ...course, prompt: reviewPrompt(whole, course, date) };
  }, [record, facts, noteId, date]);
}

type First = { readonly date: string; readonly noteId: string | null; readonly value: number };

const firstOfRecord = new WeakMap<ProgressRecord, ReadonlyMap<string, First>>();

function firstValues(record: ProgressRecord): ReadonlyMap<string, First> {
  const known = firstOfRecord.get(record);
  if (known !== undefined) return known;
  const noteOf = new Map(record.sessions.map(({ sessionId, noteId }) => [sessionId, noteId]));
  const found = new Map(
    seriesOf(record).flatMap(({ key, points }): readonly (readonly [string, First])[] => {
      const first = points.find(({ value }) => value !== null);
      if (first?.value == null) return [];
      return [
        [key, { date: first.date, noteId: noteOf.get(first.sessionId ?? '') ?? null, value: first.value }],
      ];
    }),
  );
  firstOfRecord.set(record, found);
  return found;
}

/** The first value of a measure in the episode, before this session; null where there is none. */
export function useFirstValue(name: SeriesName): number | null {
  const { session, date } = useDraft();
  const record = useEpisodeRecord();
  if (record === null) return null;
  const first = firstValues(record).get(seriesKey(name));
  return first === undefined || first.date >= date || first.noteId === session.noteId ? null : first.value;
}
