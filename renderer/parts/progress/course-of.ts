import { type EpisodeCourse, episodeCourse } from '#domain/progress/overall.ts';
import type { ProgressRecord } from '#domain/progress/record.ts';

const judged = new WeakMap<ProgressRecord, EpisodeCourse>();

/** A record as it was read, judged once: the client's overview has it already when Progress is opened. */
export function courseOf(record: ProgressRecord): EpisodeCourse {
  const course = judged.get(record) ?? episodeCourse(record);
  judged.set(record, course);
  return course;
}
