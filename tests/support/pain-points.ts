import type { ProgressRecord } from '#domain/progress/record.ts';

/** Pain of each signed session, oldest first, as the record of progress has it; null where it was not noted. */
export function painPoints({ sessions }: Pick<ProgressRecord, 'sessions'>) {
  return sessions.map(({ sessionId, date, facts }) => {
    const at = (timing: 'before' | 'after') =>
      facts.readings.find((each) => each.measure === 'pain-now' && each.timing === timing)?.value ?? null;
    return { sessionId, date, before: at('before'), after: at('after') };
  });
}
