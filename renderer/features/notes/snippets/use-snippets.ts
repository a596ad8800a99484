import { useEffect, useMemo, useRef } from 'react';
import type { CalendarDate } from '#domain/dates/calendar-date.ts';
import { expansionAt } from '#domain/notes/snippets/expand.ts';
import { useRead } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import type { DraftSession } from '../draft-session.ts';
import { type FindExpansion, snippetListener } from './expand-in-field.ts';
import { snippetValues } from './snippet-values.ts';

type SnippetsInput = {
  readonly session: DraftSession;
  readonly clientId: string;
  readonly date: CalendarDate;
};

/**
 * Expands the practice's snippets in every text of the page while a draft is on the screen. The list is in memory, and
 * a keystroke costs a look at one character.
 */
export function useSnippets({ session, clientId, date }: SnippetsInput): void {
  const list = useRead('snippets.list', {}).data?.snippets;
  const client = useRead('clients.get', { clientId }).data?.fields;
  const therapist = useRead('practice.get', {}).data?.therapist.name ?? '';
  const { day } = useDates();
  const snippets = useMemo(
    () =>
      new Map(
        (list ?? [])
          .filter(({ isArchived }) => !isArchived)
          .map(({ fields }) => [fields.abbreviation, fields] as const),
      ),
    [list],
  );
  const find: FindExpansion = (typed, field) =>
    expansionAt({
      ...typed,
      ...field,
      snippets,
      values: (language) =>
        snippetValues(
          session.body(),
          { client: client?.preferredName || client?.name || '', therapist, date, formatDay: day },
          language,
        ),
    });
  const newest = useRef(find);
  newest.current = find;
  useEffect(() => {
    const listener = snippetListener((typed, field) => newest.current(typed, field));
    // Before React hears it, so that a field is drawn once, with the text it ends up with.
    document.addEventListener('input', listener, true);
    return () => document.removeEventListener('input', listener, true);
  }, []);
}
