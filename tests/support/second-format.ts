import type { NoteBody } from '#domain/notes/body.ts';

/** A body as the second format kept it: today's members without the client's own rating of change. */
export function inSecondFormat(body: NoteBody): object {
  const { globalChange: _, ...subjective } = body.subjective;
  return { ...body, format: 2, subjective };
}
