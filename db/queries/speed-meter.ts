import { keptPaces, type NotePace, notePace } from '#domain/notes/pace.ts';
import type { Reader, Writer } from '../database.ts';
import { jsonColumn } from '../schema/json.ts';

const sectionsColumn = jsonColumn(notePace.shape.sections);

export async function isMeterOn(read: Reader, therapistId: string): Promise<boolean> {
  const row = await read
    .selectFrom('speed_meter')
    .select('therapist_id')
    .where('therapist_id', '=', therapistId)
    .executeTakeFirst();
  return row !== undefined;
}

export async function turnMeterOn(write: Writer, therapistId: string): Promise<void> {
  await write
    .insertInto('speed_meter')
    .values({ therapist_id: therapistId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Turned off is forgotten: the counts go with it. */
export async function turnMeterOff(write: Writer, therapistId: string): Promise<void> {
  await forgetPaces(write, therapistId);
  await write.deleteFrom('speed_meter').where('therapist_id', '=', therapistId).execute();
}

export async function forgetPaces(write: Writer, therapistId: string): Promise<void> {
  await write.deleteFrom('speed_meter_note').where('therapist_id', '=', therapistId).execute();
}

/** Adds a note's count and lets go of all but the newest. */
export async function insertPace(write: Writer, therapistId: string, pace: NotePace): Promise<void> {
  const newest = await write
    .selectFrom('speed_meter_note')
    .select(({ fn }) => fn.max('number').as('number'))
    .where('therapist_id', '=', therapistId)
    .executeTakeFirst();
  const number = (newest?.number ?? 0) + 1;
  await write
    .insertInto('speed_meter_note')
    .values({
      therapist_id: therapistId,
      number,
      seconds: pace.seconds,
      interactions: pace.interactions,
      sections: sectionsColumn.write(pace.sections),
    })
    .execute();
  await write
    .deleteFrom('speed_meter_note')
    .where('therapist_id', '=', therapistId)
    .where('number', '<=', number - keptPaces)
    .execute();
}

/** Newest first. */
export async function listPaces(read: Reader, therapistId: string): Promise<NotePace[]> {
  const rows = await read
    .selectFrom('speed_meter_note')
    .selectAll()
    .where('therapist_id', '=', therapistId)
    .orderBy('number', 'desc')
    .execute();
  return rows.map(({ seconds, interactions, sections }) => ({
    seconds,
    interactions,
    sections: sectionsColumn.read(sections),
  }));
}
