import { sql } from 'kysely';
import { textList } from '#db/schema/json.ts';
import type { NoteState } from '#domain/notes/lifecycle.ts';
import { techniques } from '#domain/notes/techniques.ts';
import type { VersionKind } from '#domain/notes/versions.ts';
import { termsEn } from '#domain/terms/en.ts';
import type { TimelineEvent } from '#domain/timeline/timeline.ts';
import { factNow } from '../note-facts.ts';
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
      factNow('techniques').as('techniques'),
      factNow('has_open_flag').as('hasOpenFlag'),
      'therapist.name as therapist',
      'note_version.signer_name as signer',
      'note_version.kind as beginning',
      sql<number>`EXISTS (SELECT 1 FROM note_version AS later
        WHERE later.note_id = note.id AND later.number > 1)`.as('isAmended'),
      sql<number>`EXISTS (SELECT 1 FROM note_draft
        WHERE note_draft.note_id = note.id AND late_reason <> '')`.as('isLateDraft'),
    ])
    .execute();
  return newestByWallClock('session', rows, ask).map((row) => ({
    event: eventOf(row),
    rowId: row.rowId,
    id: row.id,
    at: row.at,
    author: row.signer ?? row.therapist,
    words: techniqueWords(row.techniques),
    hasOpenFlag: row.hasOpenFlag === 1,
  }));
};

type Stand = {
  readonly state: NoteState;
  /** How the signed note began; null for a draft. */
  readonly beginning: VersionKind | null;
  readonly isAmended: number;
  readonly isLateDraft: number;
};

/** A late entry stays labelled as one for good, also after it was amended. */
function eventOf({ state, beginning, isAmended, isLateDraft }: Stand): TimelineEvent {
  if (state !== 'signed') return isLateDraft === 1 ? 'session-late-draft' : 'session-draft';
  if (beginning === 'late-entry') return isAmended === 1 ? 'session-late-amended' : 'session-late-signed';
  return isAmended === 1 ? 'session-amended' : 'session-signed';
}

function techniqueWords(column: string): string {
  const used = textList.read(column);
  return techniques
    .filter((technique) => used.includes(technique))
    .map((technique) => termsEn.technique[technique])
    .join(', ');
}
