import { textList } from '#db/schema/json.ts';
import { techniques } from '#domain/notes/techniques.ts';
import { termsEn } from '#domain/terms/en.ts';
import { inRecord } from '../record.ts';
import { newestByWallClock, type TimelineSource } from './source.ts';

/** Sessions with their notes; drafts that were set aside are left out. */
export const sessionSource: TimelineSource = async (read, ask) => {
  const rows = await read
    .selectFrom('session')
    .innerJoin('note', 'note.session_id', 'session.id')
    .innerJoin('therapist', 'therapist.id', 'session.therapist_id')
    .leftJoin('note_version', (join) =>
      join.onRef('note_version.note_id', '=', 'note.id').on('note_version.number', '=', 1),
    )
    .where(inRecord('session.client_id', ask.clientId))
    .where('note.state', '!=', 'discarded')
    .select([
      'session.id as rowId',
      'note.id',
      'session.date',
      'session.time',
      'note.state',
      'note.techniques',
      'note.has_open_flag as hasOpenFlag',
      'therapist.name as therapist',
      'note_version.signer_name as signer',
    ])
    .execute();
  return newestByWallClock('session', rows, ask).map((row) => ({
    event: row.state === 'signed' ? 'session-signed' : 'session-draft',
    rowId: row.rowId,
    id: row.id,
    at: row.at,
    author: row.signer ?? row.therapist,
    words: techniqueWords(row.techniques),
    hasOpenFlag: row.hasOpenFlag === 1,
  }));
};

function techniqueWords(column: string): string {
  const used = textList.read(column);
  return techniques
    .filter((technique) => used.includes(technique))
    .map((technique) => termsEn.technique[technique])
    .join(', ');
}
