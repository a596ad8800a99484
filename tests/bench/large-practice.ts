import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 as uuid } from 'uuid';
import type { Writer } from '#db/database.ts';
import { insertClient } from '#db/queries/clients.ts';
import { insertEpisode } from '#db/queries/episodes.ts';
import { FreePositions } from '#db/search/free-positions.ts';
import { indexNewWords } from '#db/search/word-index.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import { addDays } from '#domain/dates/calendar-date.ts';
import type { NoteBody } from '#domain/notes/body.ts';
import { textsOfNote } from '#domain/search/note-texts.ts';
import { systemClock } from '#main/platform/clock.ts';
import { uuids } from '#main/platform/ids.ts';
import { floorCost } from '#main/security/kdf-cost.ts';
import { vaultFolder } from '#main/security/vault-folder.ts';
import { makeVault } from '#main/services/vault/make-vault.ts';
import { testPorts } from '#tests/support/ports.ts';
import { lowBackPain, practiceInput } from '#tests/support/records.ts';
import { projectRoot } from '#tools/project.ts';
import {
  largeClientCount,
  largeNoteCount,
  madeUpClient,
  madeUpNote,
  practiceRandom,
} from './large-people.ts';
import { type PlainRecords, plainRecords } from './plain-records.ts';

const cache = join(projectRoot, '.cache', 'bench');

/** What the records depend on: where it changed they are made anew. */
const madeFrom = ['db/migrations', 'db/search', 'domain/search', 'domain/notes', 'tests/bench'];

export type LargePractice = {
  /** A data folder to copy from. */
  readonly dataFolder: string;
  /** The same names and notes in a database without anything of ours. */
  readonly plainFile: string;
  /** Seconds that making it took; 0 where it was there. */
  readonly seconds: number;
};

/** The practice of 10,000 clients and 200,000 signed notes. Made once; kept until its sources change. */
export async function largePractice(): Promise<LargePractice> {
  const name = `practice-${(await sourceHash()).slice(0, 16)}`;
  const folder = join(cache, name);
  const started = performance.now();
  const isThere = existsSync(folder);
  if (!isThere) {
    await removeOlder();
    const unfinished = join(cache, `unfinished-${process.pid}`);
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { recursive: true });
    await make(unfinished);
    await rename(unfinished, folder);
  }
  return {
    dataFolder: join(folder, 'data'),
    plainFile: join(folder, 'plain.db'),
    seconds: isThere ? 0 : (performance.now() - started) / 1000,
  };
}

async function sourceHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of madeFrom) {
    const names = await readdir(join(projectRoot, folder));
    for (const name of names.filter((each) => /(?<!\.bench)\.ts$/.test(each)).sort()) {
      hash.update(`${folder}/${name}\n`).update(await readFile(join(projectRoot, folder, name)));
    }
  }
  return hash.digest('hex');
}

async function removeOlder(): Promise<void> {
  const names = await readdir(cache).catch((): string[] => []);
  const older = names.filter((name) => /^(practice|unfinished)-/.test(name));
  for (const name of older) await rm(join(cache, name), { recursive: true, force: true });
}

async function make(folder: string): Promise<void> {
  const plain = plainRecords(join(folder, 'plain.db'));
  const { dataKey } = await makeVault({
    ...practiceInput,
    folder: vaultFolder(join(folder, 'data'), 'practice'),
    ports: { ...testPorts(), clock: systemClock, ids: uuids },
    kdfCost: floorCost,
    nativeBinding: undefined,
    // One transaction: two hundred thousand of them would take hours.
    fill: (store, therapistId) => store.transact(({ write }) => fill(write, therapistId, plain)),
  });
  dataKey.fill(0);
  plain.finish();
}

async function fill(write: Writer, therapistId: string, plain: PlainRecords): Promise<void> {
  const at = systemClock.now();
  const random = practiceRandom();
  const people: Person[] = [];
  for (let number = 0; number < largeClientCount; number += 1) {
    const [clientId, episodeId] = [uuid(), uuid()];
    const fields = madeUpClient(random);
    await insertClient(write, clientId, fields, at);
    await insertEpisode(write, { id: episodeId, clientId }, lowBackPain, at);
    plain.addClient(clientId, fields);
    people.push({ clientId, episodeId });
  }
  const free = new FreePositions();
  for (let done = 0; done < largeNoteCount; done += batch) {
    const notes = Array.from({ length: batch }, (_, index) =>
      noteOf(done + index, people, madeUpNote(random)),
    );
    await insertNotes(write, therapistId, notes, at);
    const rows = notes.map(({ noteId, body, date, time }) => ({
      kind: 'note' as const,
      id: noteId,
      date,
      time,
      texts: textsOfNote(body),
    }));
    await indexNewWords(write, rows, free);
    for (const { noteId, json } of notes) plain.addNote(noteId, json);
  }
}

type Person = { readonly clientId: string; readonly episodeId: string };

/** Notes written at once. */
const batch = 500;

/** Twenty notes a day, forty years of them, in the order of the days. */
const notesOfDay = 20;
const firstDay = '1986-11-01';

function noteOf(number: number, people: readonly Person[], body: NoteBody) {
  const { clientId, episodeId } = people[number % people.length] ?? { clientId: '', episodeId: '' };
  return {
    noteId: uuid(),
    sessionId: uuid(),
    versionId: uuid(),
    clientId,
    episodeId,
    date: addDays(firstDay, Math.floor(number / notesOfDay)),
    time: `${String(8 + Math.floor((number % notesOfDay) / 2)).padStart(2, '0')}:${number % 2 === 0 ? '00' : '30'}`,
    body,
    json: canonicalJson(body),
  };
}

type MadeNote = ReturnType<typeof noteOf>;

/** The rows that a signed note leaves, as the program writes them, many at a time. */
async function insertNotes(
  write: Writer,
  therapistId: string,
  notes: readonly MadeNote[],
  at: string,
): Promise<void> {
  await write
    .insertInto('session')
    .values(
      notes.map((note) => ({
        id: note.sessionId,
        client_id: note.clientId,
        episode_id: note.episodeId,
        therapist_id: therapistId,
        date: note.date,
        time: note.time,
        created_at: at,
      })),
    )
    .execute();
  await write
    .insertInto('note')
    .values(
      notes.map((note) => ({
        id: note.noteId,
        session_id: note.sessionId,
        state: 'signed' as const,
        pain_before: 5,
        pain_after: 3,
        minutes: 0,
        techniques: '[]',
        has_open_flag: 0,
      })),
    )
    .execute();
  await write
    .insertInto('note_version')
    .values(
      notes.map((note) => ({
        id: note.versionId,
        note_id: note.noteId,
        number: 1,
        body: note.json,
        hash: '0'.repeat(64),
        previous_hash: '',
        therapist_id: therapistId,
        signer_name: practiceInput.therapist.name,
        signer_credentials: practiceInput.therapist.credentials,
        signed_at: at,
      })),
    )
    .execute();
}
