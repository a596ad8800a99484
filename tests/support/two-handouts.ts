import type { Store } from '#db/open.ts';
import { insertClient } from '#db/queries/clients.ts';
import { insertEpisode } from '#db/queries/episodes.ts';
import { insertHandout } from '#db/queries/handouts.ts';
import { insertNote } from '#db/queries/notes.ts';
import { insertPractice, insertTherapist } from '#db/queries/practice.ts';
import { insertSession } from '#db/queries/sessions.ts';
import { emptyClient } from '#domain/clients/client.ts';
import { emptyNote } from '#domain/notes/body.ts';
import { plainChoice } from './handout-source.ts';
import { lowBackPain, practiceInput } from './records.ts';

export const handoutsAt = '2026-11-22T10:00:00.000Z';
const at = handoutsAt;

/** Two handouts, h1 and h2, of one client c1 by one therapist t1. */
export async function twoHandouts(store: Store): Promise<void> {
  await store.transact(async ({ write }) => {
    await insertPractice(write, practiceInput.practice);
    await insertTherapist(write, 't1', practiceInput.therapist, at);
    await insertClient(write, 'c1', { ...emptyClient, name: 'Ada' }, at);
    await insertEpisode(write, { id: 'e1', clientId: 'c1' }, lowBackPain, at);
    const session = { id: 's1', clientId: 'c1', episodeId: 'e1', therapistId: 't1' };
    await insertSession(write, { ...session, date: '2026-11-22', time: '10:00', createdAt: at });
    await insertNote(write, { noteId: 'n1', sessionId: 's1' }, emptyNote, at);
    for (const id of ['h1', 'h2']) {
      await insertHandout(write, {
        id,
        clientId: 'c1',
        noteId: 'n1',
        choice: plainChoice,
        blocks: [],
        pages: 1,
        hash: 'a'.repeat(64),
        createdAt: at,
        pdf: new Uint8Array([1, 2, 3]),
      });
    }
  });
}
