import { type CheckIn, checkInFor } from '#domain/intake/check-in.ts';
import type { QueryContext } from '../context.ts';
import { readRecord } from '../progress/read-record.ts';

/** What a client is asked now, before a session of this episode. Errors: not-found. */
export async function checkInNow(
  { read, ports }: Pick<QueryContext, 'read' | 'ports'>,
  episodeId: string,
): Promise<CheckIn> {
  const record = await readRecord({ read }, { episodeId });
  const date = ports.clock.today();
  // A session of today that is signed already is the one that is asked about, not one before it.
  const before = record.sessions.filter((session) => session.date < date).length;
  return checkInFor(record, { date, session: before + 1, isDischarge: false });
}
