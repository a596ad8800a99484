import type { Writer } from '#db/database.ts';
import type { Store } from '#db/open.ts';
import { insertClient } from '#db/queries/clients.ts';
import { insertEpisode } from '#db/queries/episodes.ts';
import { insertNote } from '#db/queries/notes.ts';
import { insertSession } from '#db/queries/sessions.ts';
import { emptyClient } from '#domain/clients/client.ts';
import { systemClock } from '#main/platform/clock.ts';
import { uuids } from '#main/platform/ids.ts';
import type { KdfCost } from '#main/security/kdf-cost.ts';
import { vaultFolder } from '#main/security/vault-folder.ts';
import { makeVault } from '#main/services/vault/make-vault.ts';
import { testPorts } from '#tests/support/ports.ts';
import { lowBackPain, passphrase, practiceInput } from '#tests/support/records.ts';
import { longNote } from './long-note.ts';

/** As many clients as a practice of several therapists has after decades. */
export const clientCount = 10_000;

/** A client that exactly one search finds. */
export const searchedClient = 'Zenobia Quarterstaff';

export interface Practice {
  readonly dataFolder: string;
  readonly passphrase: string;
  /** A draft, at revision 1. */
  readonly noteId: string;
}

/** Makes a data folder with a practice of synthetic people. `kdfCost` undefined: what a new vault gets here. */
export async function makePractice(dataFolder: string, kdfCost: KdfCost | undefined): Promise<Practice> {
  const noteId = uuids.next();
  const { dataKey } = await makeVault({
    ...practiceInput,
    folder: vaultFolder(dataFolder, 'practice'),
    ports: { ...testPorts(), clock: systemClock, ids: uuids },
    kdfCost,
    nativeBinding: undefined,
    fill: (store, therapistId) => fill(store, therapistId, noteId),
  });
  dataKey.fill(0);
  return { dataFolder, passphrase, noteId };
}

async function fill(store: Store, therapistId: string, noteId: string): Promise<void> {
  await store.transact(async ({ write }) => {
    const at = systemClock.now();
    for (let number = 0; number < clientCount - 1; number += 1) {
      await insertClient(write, uuids.next(), personOf(number), at);
    }
    await insertDraft(write, therapistId, noteId, at);
  });
}

async function insertDraft(write: Writer, therapistId: string, noteId: string, at: string): Promise<void> {
  const [clientId, episodeId, sessionId] = [uuids.next(), uuids.next(), uuids.next()];
  await insertClient(write, clientId, { ...emptyClient, name: searchedClient, phone: '555-0199' }, at);
  await insertEpisode(write, { id: episodeId, clientId }, lowBackPain, at);
  await insertSession(write, {
    id: sessionId,
    clientId,
    episodeId,
    therapistId,
    date: systemClock.today(),
    time: '09:30',
    createdAt: at,
  });
  await insertNote(write, { noteId, sessionId }, longNote(0), at);
}

const given = [
  'Ada',
  'Bruno',
  'Chidi',
  'Dana',
  'Elif',
  'Femi',
  'Greta',
  'Hugo',
  'Ines',
  'Jonas',
  'Kaja',
  'Lior',
];
const family = [
  'Abel',
  'Brandt',
  'Costa',
  'Dubois',
  'Eriksen',
  'Fontaine',
  'Grewal',
  'Haddad',
  'Ito',
  'Jansen',
];

const pick = (list: readonly string[], number: number): string => list[number % list.length] ?? '';

function personOf(number: number) {
  const year = 1940 + (number % 65);
  const month = String((number % 12) + 1).padStart(2, '0');
  const day = String((number % 28) + 1).padStart(2, '0');
  return {
    ...emptyClient,
    name: `${pick(given, number)} ${pick(family, Math.floor(number / given.length))} ${number}`,
    birthDate: `${year}-${month}-${day}`,
    phone: `555-${String(number).padStart(5, '0')}`,
    tags: number % 9 === 0 ? ['evenings'] : [],
  };
}
