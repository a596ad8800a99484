import { openPlain } from '../plain-records.ts';

export type Records = {
  readonly findClients: (text: string) => unknown;
  readonly scanNotes: (text: string) => unknown;
};

/** The least that a search needs: statements prepared once, on an open connection. */
export function openRecords(file: string): Records {
  const database = openPlain(file, process.env.BACKNOTE_SQLITE_BINDING);
  const clients = database.prepare(`SELECT client.id, client.name, client.phone FROM client_words
    JOIN client ON client.number = client_words.rowid WHERE client_words MATCH ? LIMIT 6`);
  const notes = database.prepare('SELECT count(*) FROM note WHERE body LIKE ?');
  const begun = (text: string): string =>
    text
      .split(' ')
      .map((word) => `"${word}" *`)
      .join(' ');
  return {
    findClients: (text) => clients.all(begun(text)),
    scanNotes: (text) => notes.get(`%${text}%`),
  };
}
