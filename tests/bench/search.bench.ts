import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bridge } from '#domain/contract/events.ts';
import type { MethodInput } from '#domain/contract/table.ts';
import { passphrase } from '#tests/support/records.ts';
import { emptyCalls } from './empty-calls.ts';
import { interleave } from './interleave.ts';
import { largeClientCount, largeNoteCount, madeUpClient, noteWords, practiceRandom } from './large-people.ts';
import { type LargePractice, largePractice } from './large-practice.ts';
import { pick, sameRandom } from './made-up.ts';
import type { Page } from './page.ts';
import { type Plain, startPlain } from './plain.ts';
import type { Finding } from './report.ts';
import type { Setup } from './setup.ts';
import { median, quantile, ratio } from './statistics.ts';
import { startLocked, unlock } from './unlocked.ts';

const rounds = { warmUp: 2, measured: 12 };

/** Names typed and words looked for in one round. */
const namesOfRound = 12;
const wordsOfRound = 25;
/** Looking through all notes takes half a second, and hardly differs from one time to the next. */
const scans = 7;

/** Calls timed together, since the clock of a page moves in steps of 0.1 ms. */
const group = 5;

/** Both searches, on one start of a practice of 10,000 clients and 200,000 notes. */
export async function searchBenches(setup: Setup): Promise<readonly Finding[]> {
  const large = await largePractice();
  const dataFolder = join(setup.scratch, 'large');
  await cp(large.dataFolder, dataFolder, { recursive: true });
  const practice = { dataFolder, passphrase, noteId: '' };
  const running = await startLocked(setup, practice);
  try {
    // Before another window takes the focus away.
    await unlock(running.page, practice);
    const plain = await startPlain(setup);
    try {
      await plain.call('openRecords', { file: large.plainFile });
      return [await clientSearch(running.page, plain, large), await noteSearch(running.page, plain)];
    } finally {
      await plain.close();
    }
  } finally {
    await running.close();
  }
}

async function clientSearch(page: Page, plain: Plain, { seconds }: LargePractice): Promise<Finding> {
  const { ours, theirs } = await interleave(
    rounds,
    () => timeFinding(page, typedNames(), { groups: ['clients'], limit: 6 }, group),
    async () => ({
      queries: await timeRaw(plain, typedNames()),
      calls: await emptyCalls(plain, 50, group),
    }),
  );
  const [found, queries, calls] = [
    ours.flat(),
    theirs.flatMap((each) => each.queries),
    theirs.flatMap((each) => each.calls),
  ];
  const made = seconds === 0 ? 'It was there.' : `Making it took ${seconds.toFixed(0)} s; it is kept.`;
  return {
    ratios: { clientSearchVsRaw: ratio(median(found), median(queries) + median(calls)) },
    lines: [
      { name: 'Backnote, a name typed letter by letter, each time', unit: 'ms', values: found },
      { name: 'Raw prepared query for words that begin so', unit: 'ms', values: queries },
      { name: 'Empty call, window to second process and back', unit: 'ms', values: calls },
    ],
    remarks: [
      `${largeClientCount} clients, ${largeNoteCount} notes. ${made}`,
      'Backnote ranks all who fit, by any word, phone, e-mail, birth date or tag, and forgives typing errors.',
    ],
  };
}

async function noteSearch(page: Page, plain: Plain): Promise<Finding> {
  const { ours, theirs } = await interleave(
    { warmUp: 1, measured: scans },
    () => timeFinding(page, wordQueries(), { groups: ['notes'], limit: 20 }, 1),
    () => plain.call('scanNotes', { text: `${pick(noteWords, random())} ${pick(noteWords, random())}` }),
  );
  const found = ours.flat();
  return {
    ratios: { noteSearchVsLike: ratio(quantile(found, 0.95), median(theirs)) },
    lines: [
      { name: 'Backnote, words in all notes, the newest 20 with snippets', unit: 'ms', values: found },
      { name: 'Looking through all notes with LIKE, encrypted', unit: 'ms', values: theirs },
    ],
    remarks: [
      'A third of the searches are one word, a third two, a third a word still being typed; common and rare ones.',
    ],
  };
}

const random = sameRandom(7);
/** The clients who are in the practice, one after the other. */
const people = practiceRandom();

/** Names as they are typed: first a letter, then one more each time. */
function typedNames(): readonly string[] {
  return Array.from({ length: namesOfRound }, () => madeUpClient(people).name.toLowerCase()).flatMap((name) =>
    Array.from({ length: Math.min(name.length, 8) }, (_, index) => name.slice(0, index + 1).trim()),
  );
}

function wordQueries(): readonly string[] {
  // Evenly over the thousand words that are used most, where searches cost most.
  const word = (): string => pick(noteWords.slice(0, 1_000), random());
  return Array.from({ length: wordsOfRound }, (_, number) => {
    if (number % 3 === 0) return word();
    if (number % 3 === 1) return `${word()} ${word()}`;
    return word().slice(0, 2 + Math.floor(random() * 4));
  });
}

/** Milliseconds of each search from the window and back. */
function timeFinding(
  page: Page,
  texts: readonly string[],
  wanted: Pick<MethodInput<'search.find'>, 'groups' | 'limit'>,
  together: number,
): Promise<readonly number[]> {
  return page.run(
    async (asked) => {
      const { backnote } = window as unknown as { readonly backnote: Bridge };
      const times: number[] = [];
      for (let done = 0; done < asked.texts.length; done += asked.together) {
        const some = asked.texts.slice(done, done + asked.together);
        const started = performance.now();
        for (const text of some) {
          const answer = (await backnote.call('search.find', { ...asked.wanted, text })) as { ok: boolean };
          if (!answer.ok) throw new Error(`A search was refused: ${JSON.stringify(answer)}`);
        }
        times.push((performance.now() - started) / some.length);
      }
      return times;
    },
    { texts, wanted, together },
  );
}

async function timeRaw(plain: Plain, texts: readonly string[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (const text of texts) times.push(await plain.call('findClients', { text }));
  return times;
}
