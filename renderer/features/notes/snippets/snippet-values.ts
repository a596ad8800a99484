import type { CalendarDate } from '#domain/dates/calendar-date.ts';
import type { NoteBody } from '#domain/notes/body.ts';
import type { SnippetValues } from '#domain/notes/snippets/expand.ts';
import type { SnippetLanguage } from '#domain/notes/snippets/snippet.ts';
import { termsEn } from '#domain/terms/en.ts';
import { workPlaceEn } from '#domain/terms/note-en.ts';

/** What a snippet may ask of the note and of who writes it. */
export type Around = {
  readonly client: string;
  readonly therapist: string;
  /** The day of the session. */
  readonly date: CalendarDate;
  readonly formatDay: (day: CalendarDate) => string;
};

const sidesEs = { left: 'izquierda', both: 'ambos lados', right: 'derecha' } as const;

/** The values of a snippet's placeholders as the note stands. Structure and side are those of the last row worked on. */
export function snippetValues(body: NoteBody, around: Around, language: SnippetLanguage): SnippetValues {
  const place = body.treatment.rows.at(-1) ?? body.objective.findings.at(-1);
  const score = (value: number | null) => (value === null ? '' : String(value));
  const sides = language === 'es' ? sidesEs : termsEn.side;
  return {
    client: around.client,
    therapist: around.therapist,
    date: around.formatDay(around.date),
    // Muscles have their Latin names in both languages.
    structure: place === undefined ? '' : workPlaceEn(place.structure),
    side: place === undefined ? '' : sides[place.side],
    pain: score(body.subjective.painBefore),
    'pain-after': score(body.assessment.painAfter),
  };
}
