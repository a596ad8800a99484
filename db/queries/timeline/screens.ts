import { sql } from 'kysely';
import { jsonColumn } from '#db/schema/json.ts';
import { gravestFlagLevel } from '#domain/safety/flag-matters.ts';
import { type SafetySection, safetySection } from '#domain/safety/section.ts';
import type { TimelineEvent } from '#domain/timeline/timeline.ts';
import { inRecord } from '../record.ts';
import { isBeforeCursor, type TimelineSource } from './source.ts';

const safetyPart = jsonColumn(safetySection);

/** The safety screen of each signed note, with the gravest level of its open flags. */
export const screenSource: TimelineSource = async (read, { clientId, before, limit }) => {
  const rows = await read
    .selectFrom('note_version')
    .innerJoin('note', 'note.id', 'note_version.note_id')
    .innerJoin('session', 'session.id', 'note.session_id')
    .where(inRecord('session.client_id', clientId))
    .where('note_version.number', '=', 1)
    .where(isBeforeCursor('screen', { at: 'note_version.signed_at', id: 'note_version.id' }, before))
    .select([
      'note_version.id as rowId',
      'note.id',
      'note_version.signed_at as at',
      'note_version.signer_name as author',
      // Signed when the note was; said as it was corrected since.
      sql<string>`(SELECT json_extract(newest.body, '$.safety') FROM note_version AS newest
        WHERE newest.note_id = note.id ORDER BY newest.number DESC LIMIT 1)`.as('safety'),
    ])
    .orderBy('note_version.signed_at', 'desc')
    .orderBy('note_version.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ safety, ...row }) => {
    const event = screenEvent(safetyPart.read(safety));
    return {
      ...row,
      event,
      words: '',
      hasOpenFlag: event !== 'screen-clear' && event !== 'screen-incomplete',
    };
  });
};

/** Not asked is not no: a screen with a gap is never called clear. */
function screenEvent(safety: SafetySection): TimelineEvent {
  const level = gravestFlagLevel(safety);
  if (level !== null) return `screen-${level}`;
  return Object.values(safety.screen).includes('not-asked') ? 'screen-incomplete' : 'screen-clear';
}
