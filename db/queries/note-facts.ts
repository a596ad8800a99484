import { type RawBuilder, sql } from 'kysely';
import { type NoteBody, treatmentMinutes } from '#domain/notes/body.ts';
import { gravestFlagLevel } from '#domain/safety/flag-matters.ts';
import type { Writer } from '../database.ts';
import { textList } from '../schema/json.ts';

/** What lists show of a note, taken from its body. */
export function factsOf(body: NoteBody) {
  const used = new Set(body.treatment.rows.map((row) => row.technique));
  return {
    pain_before: body.subjective.painBefore,
    pain_after: body.assessment.painAfter,
    minutes: treatmentMinutes(body),
    techniques: textList.write([...used].sort()),
    has_open_flag: gravestFlagLevel(body.safety) === null ? 0 : 1,
  };
}

type Facts = ReturnType<typeof factsOf>;

/** Keeps what lists show of a corrected note. */
export async function insertCorrectedFacts(
  write: Writer,
  version: { readonly noteId: string; readonly number: number; readonly body: NoteBody },
): Promise<void> {
  await write
    .insertInto('corrected_facts')
    .values({ note_id: version.noteId, number: version.number, ...factsOf(version.body) })
    .execute();
}

/**
 * A fact of the note as it is now: of its last correction, or else of the note's own row, which is fixed once signed.
 * To be selected where `note` is among the tables.
 */
export function factNow<Name extends keyof Facts>(name: Name): RawBuilder<Facts[Name]> {
  // A fact can be empty in the correction, so a missing row must be told from an empty value.
  return sql<Facts[Name]>`iif(
    EXISTS (SELECT 1 FROM corrected_facts WHERE corrected_facts.note_id = note.id),
    (SELECT ${sql.ref(`corrected_facts.${name}`)} FROM corrected_facts
      WHERE corrected_facts.note_id = note.id ORDER BY corrected_facts.number DESC LIMIT 1),
    ${sql.ref(`note.${name}`)})`;
}
