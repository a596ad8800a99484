import { type RawBuilder, sql } from 'kysely';
import { inRecord } from '../record.ts';
import { instantSource } from './source.ts';

/** Handouts and letters: documents that are kept as they were given. */
type GivenKind = 'handout' | 'letter';

/**
 * Who gave it stands in the audit trail: the row that was written with the delivery is the first one not older. The
 * literal is what lets SQLite take the small index over documents.
 */
function deliveredBy(kind: GivenKind): RawBuilder<string> {
  return sql<string>`coalesce((SELECT therapist.name FROM audit JOIN therapist ON therapist.id = audit.actor_id
    WHERE audit.entity = 'document' AND audit.entity_id = ${sql.ref(`${kind}.id`)}
      AND audit.at >= ${sql.ref(`${kind}_delivery.at`)} ORDER BY audit.at, audit.sequence LIMIT 1), '')`;
}

const madeBy = {
  handout: sql<string>`coalesce((SELECT therapist.name FROM audit JOIN therapist ON therapist.id = audit.actor_id
    WHERE audit.entity = 'handout' AND audit.entity_id = handout.id LIMIT 1), '')`,
  letter: sql<string>`(SELECT name FROM therapist WHERE therapist.id = letter.therapist_id)`,
} as const satisfies Record<GivenKind, RawBuilder<string>>;

/** Each giving is a row of its own; what was made and not given yet stands at its making. */
function givings(kind: GivenKind, clientId: string): RawBuilder<unknown> {
  const document = sql.table(kind);
  const delivery = sql.table(`${kind}_delivery`);
  const id = sql.ref(`${kind}.id`);
  // A letter opens with the note that it was written from.
  const opens = kind === 'letter' ? sql.ref('letter.note_id') : id;
  const deliveryOf = sql.ref(`${kind}_delivery.${kind}_id`);
  const isOurs = inRecord(`${kind}.client_id`, clientId);
  return sql`
    SELECT ${delivery}.id AS "rowId", ${opens} AS id, ${delivery}.at AS at,
      ${sql.lit(`${kind}-`)} || ${delivery}.way AS event, ${deliveredBy(kind)} AS author,
      coalesce(${delivery}.printer, '') AS words
    FROM ${document} JOIN ${delivery} ON ${deliveryOf} = ${id} WHERE ${isOurs}
    UNION ALL
    SELECT ${id}, ${opens}, ${document}.created_at, ${sql.lit(`${kind}-made`)}, ${madeBy[kind]}, ''
    FROM ${document}
    WHERE ${isOurs} AND NOT EXISTS (SELECT 1 FROM ${delivery} WHERE ${deliveryOf} = ${id})`;
}

export const handoutSource = instantSource('handout', (clientId) => givings('handout', clientId));
export const letterSource = instantSource('letter', (clientId) => givings('letter', clientId));
