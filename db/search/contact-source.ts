import { idsOf, type Source } from './source.ts';

/** Calls and other contacts by their words; of a corrected one only the correction. */
export const contactSource: Source = {
  rows: async (read, ids) => {
    const rows = await read
      .selectFrom('contact')
      .where('id', 'in', [...ids])
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('contact as newer').select('newer.id').whereRef('newer.replaces', '=', 'contact.id'),
          ),
        ),
      )
      .select(['id', 'client_id as clientId', 'date', 'time', 'words'])
      .execute();
    return rows.map(({ words, ...row }) => ({ ...row, at: null, texts: [words] }));
  },
  idsAfter: async (read, id, limit) =>
    idsOf(
      await read.selectFrom('contact').where('id', '>', id).select('id').orderBy('id').limit(limit).execute(),
    ),
};
