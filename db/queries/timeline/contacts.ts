import { contactEvent } from '#domain/timeline/timeline.ts';
import { inRecord } from '../record.ts';
import { newestByWallClock, type TimelineSource } from './source.ts';

/** Calls and the like as they were last corrected. */
export const contactSource: TimelineSource = async (read, ask) => {
  const rows = await read
    .selectFrom('contact')
    .innerJoin('therapist', 'therapist.id', 'contact.therapist_id')
    .where(inRecord('contact.client_id', ask.clientId))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('contact as later').select('later.id').whereRef('later.replaces', '=', 'contact.id'),
        ),
      ),
    )
    .select([
      'contact.id as rowId',
      'contact.date',
      'contact.time',
      'contact.direction',
      'contact.way',
      'contact.words',
      'therapist.name as author',
    ])
    .execute();
  return newestByWallClock('contact', rows, ask).map(({ rowId, at, direction, way, words, author }) => ({
    event: contactEvent(direction, way),
    rowId,
    id: rowId,
    at,
    author,
    words,
    hasOpenFlag: false,
  }));
};
