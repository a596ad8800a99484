import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import SqliteDatabase from 'better-sqlite3';
import { applyPragmas } from '#db/pragmas.ts';
import { renderHandout } from '#main/documents/handout.ts';
import { derivePassphraseKey } from '#main/security/key-derivation.ts';
import { fullestOfTwoPages, handoutInput } from './handout-input.ts';
import { memoryNow } from './memory.ts';
import type { FromWorker, PlainHandlers, PlainName, ToWorker } from './messages.ts';
import { openRecords, type Records } from './records.ts';

let insertText: ((text: string, savedAt: string) => void) | undefined;
let records: Records | undefined;

const handlers: PlainHandlers<Exclude<PlainName, 'print'>> = {
  empty: () => null,
  open: ({ file }) => {
    const nativeBinding = process.env.BACKNOTE_SQLITE_BINDING;
    const database = new SqliteDatabase(file, nativeBinding ? { nativeBinding } : {});
    database.pragma(`cipher='sqlcipher'`);
    database.pragma('legacy=4');
    database.key(Buffer.concat([Buffer.from('raw:'), randomBytes(32)]));
    applyPragmas(database);
    database.exec(
      'CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT NOT NULL, saved_at TEXT NOT NULL) STRICT',
    );
    const insert = database.prepare('INSERT INTO note (body, saved_at) VALUES (?, ?)');
    insertText = (text, savedAt) => void insert.run(text, savedAt);
    return null;
  },
  insert: ({ text }) => {
    if (insertText === undefined) throw new Error('The database is not open');
    const started = performance.now();
    insertText(text, new Date().toISOString());
    return performance.now() - started;
  },
  openRecords: ({ file }) => {
    records = openRecords(file);
    return null;
  },
  findClients: ({ text }) => timed(() => opened(records).findClients(text)),
  scanNotes: ({ text }) => timed(() => opened(records).scanNotes(text)),
  derive: async ({ cost }) => {
    const salt = randomBytes(16);
    const started = performance.now();
    await derivePassphraseKey('seven quiet herons at dusk', salt, cost);
    return performance.now() - started;
  },
  handout: async (asked) => {
    const input = handoutInput(asked);
    const started = performance.now();
    const { pdf } = await renderHandout(input);
    return { milliseconds: performance.now() - started, bytes: pdf.length };
  },
  manyHandouts: async ({ from, count, ...asked }) => {
    const milliseconds: number[] = [];
    for (let number = from; number < from + count; number += 1) {
      const input = handoutInput({ ...asked, number });
      const message = `${input.choice.message} This is sheet ${number}.`;
      const started = performance.now();
      await renderHandout({ ...input, choice: { ...input.choice, message } });
      milliseconds.push(performance.now() - started);
    }
    return { milliseconds };
  },
  memory: memoryNow,
  writeHandout: async ({ fontsFolder, file }) => {
    const { pdf, blockCount } = await fullestOfTwoPages(fontsFolder);
    await writeFile(file, pdf);
    return { blockCount };
  },
};

function opened(found: Records | undefined): Records {
  if (found === undefined) throw new Error('The records are not open');
  return found;
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

async function answer({ id, name, input }: ToWorker): Promise<FromWorker> {
  try {
    const handle = (handlers as Readonly<Record<string, (input: unknown) => unknown>>)[name];
    if (handle === undefined) return { id, problem: `No such call: ${name}` };
    return { id, value: await handle(input) };
  } catch (error) {
    return { id, problem: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

process.parentPort.on('message', ({ data }: { data: ToWorker }) => {
  void answer(data).then((message) => process.parentPort.postMessage(message));
});
