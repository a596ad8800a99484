import { measureFacts } from '#domain/measures/catalogue.ts';
import { useRead } from '#renderer/api/queries.ts';
import { dueLine } from '#renderer/parts/due/due-words.ts';

/** What is to be asked at a session of today, in few words. Pain is asked at each: it is not said here. */
export function useAsk(): (noteId: string) => string {
  const { data } = useRead('measures.dueToday', {});
  return (noteId) => {
    const due = data?.sessions.find((session) => session.noteId === noteId)?.due ?? [];
    const isSaid = ({ subject, capture }: (typeof measureFacts)[keyof typeof measureFacts]) =>
      subject !== 'pain' || capture !== 'note';
    return dueLine(due.filter(({ measure }) => isSaid(measureFacts[measure])));
  };
}
