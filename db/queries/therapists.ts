import { therapistFields } from '#domain/practice/practice.ts';
import type { TherapistRole } from '#domain/practice/role.ts';
import type { Reader, Writer } from '../database.ts';
import { jsonColumn } from '../schema/json.ts';

const techniqueList = jsonColumn(therapistFields.shape.techniques);

export type Access = {
  readonly therapistId: string;
  readonly role: TherapistRole;
  readonly isActive: boolean;
};

/**
 * Everybody who has or had access, in the order in which they came, with the last thing done in their name. The trail
 * is read from its end for it: an index by person would be written with every save of a note.
 */
export async function listTherapists(read: Reader) {
  const rows = await read
    .selectFrom('therapist')
    .select((eb) => [
      'id as therapistId',
      'name',
      'credentials',
      'techniques',
      'role',
      'ended_at as endedAt',
      eb
        .selectFrom('audit')
        .select('audit.at')
        .whereRef('audit.actor_id', '=', 'therapist.id')
        .orderBy('audit.sequence', 'desc')
        .limit(1)
        .as('lastSeenAt'),
    ])
    .orderBy('therapist.id')
    .execute();
  return rows.map((row) => ({ ...row, techniques: techniqueList.read(row.techniques) }));
}

/** What a therapist may do; undefined for somebody this practice does not know. */
export async function findAccess(read: Reader, therapistId: string): Promise<Access | undefined> {
  const row = await read
    .selectFrom('therapist')
    .select(['id', 'role', 'is_active'])
    .where('id', '=', therapistId)
    .executeTakeFirst();
  return row && { therapistId: row.id, role: row.role, isActive: row.is_active === 1 };
}

/** Everybody with access, the first who came first. */
export async function listActive(read: Reader): Promise<readonly (Access & { readonly name: string })[]> {
  const rows = await read
    .selectFrom('therapist')
    .select(['id', 'name', 'role'])
    .where('is_active', '=', 1)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ therapistId: row.id, name: row.name, role: row.role, isActive: true }));
}

/** The one who set up the practice: whom the wrap of a vault of version 1 belongs to. */
export async function firstTherapistId(read: Reader): Promise<string> {
  const row = await read.selectFrom('therapist').select('id').orderBy('id').executeTakeFirstOrThrow();
  return row.id;
}

export async function updateRole(write: Writer, therapistId: string, role: TherapistRole): Promise<void> {
  await write.updateTable('therapist').set({ role }).where('id', '=', therapistId).execute();
}

export async function updateAccessEnded(write: Writer, therapistId: string, at: string): Promise<void> {
  await write
    .updateTable('therapist')
    .set({ is_active: 0, ended_at: at })
    .where('id', '=', therapistId)
    .execute();
}
