import type { AuditRow } from '#domain/contract/practice.ts';
import type { Reader, Writer } from '../database.ts';

export type AuditEntry = {
  readonly at: string;
  readonly actorId: string | null;
  readonly action: string;
  readonly entity: string;
  readonly entityId: string | null;
};

export async function insertAudit(write: Writer, entry: AuditEntry): Promise<void> {
  await write
    .insertInto('audit')
    .values({
      at: entry.at,
      actor_id: entry.actorId,
      action: entry.action,
      entity: entry.entity,
      entity_id: entry.entityId,
    })
    .execute();
}

/** The newest entries with the actor's name, newest first; those of one actor where one is named. */
export async function listAudit(read: Reader, limit: number, actorId?: string): Promise<readonly AuditRow[]> {
  const rows = await read
    .selectFrom('audit')
    .leftJoin('therapist', 'therapist.id', 'audit.actor_id')
    .select([
      'audit.sequence',
      'audit.at',
      'audit.action',
      'audit.entity',
      'audit.entity_id as entityId',
      'therapist.name as actor',
    ])
    .$if(actorId !== undefined, (query) => query.where('audit.actor_id', '=', actorId ?? ''))
    .orderBy('audit.sequence', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, actor: row.actor ?? '' }));
}
