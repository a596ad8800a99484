import { join } from 'node:path';
import type { Bridge } from '#domain/contract/events.ts';
import type { MethodInput } from '#domain/contract/table.ts';
import { emptyCalls } from './empty-calls.ts';
import { interleave } from './interleave.ts';
import { longNote } from './long-note.ts';
import type { Page } from './page.ts';
import { type Plain, startPlain } from './plain.ts';
import type { PlainBridge } from './plain-app/messages.ts';
import type { Practice } from './practice.ts';
import type { Finding } from './report.ts';
import type { Setup } from './setup.ts';
import { median, ratio } from './statistics.ts';

const rounds = { warmUp: 3, measured: 20 };

/** Saves in a row; below what the shell lets through at once. */
const batch = 50;

/** Calls timed together, since the clock of a page moves in steps of 0.1 ms. */
const group = 5;

/** Saving a draft from the real window, against the least that it could cost. */
export async function saveBench(setup: Setup, page: Page, practice: Practice): Promise<Finding> {
  const plain = await startPlain(setup);
  try {
    await plain.call('open', { file: join(setup.scratch, 'plain.db') });
    const text = JSON.stringify(longNote(0));
    let revision = 1;
    const { ours, theirs } = await interleave(
      rounds,
      async () => {
        const times = await saveDrafts(page, practice.noteId, revision);
        revision += batch;
        return times;
      },
      async () => ({
        inserts: await insertTexts(plain, text),
        calls: await emptyCalls(plain, batch, group),
      }),
    );
    const saves = ours.flat();
    const inserts = theirs.flatMap((each) => each.inserts);
    const calls = theirs.flatMap((each) => each.calls);
    return {
      ratios: { saveVsRaw: ratio(median(saves), median(inserts) + median(calls)) },
      lines: [
        { name: 'Backnote, notes.saveDraft from the window and back', unit: 'ms', values: saves },
        { name: 'Raw encrypted insert of the same text, synced', unit: 'ms', values: inserts },
        { name: 'Empty call, window to second process and back', unit: 'ms', values: calls },
      ],
      remarks: [
        `The note has ${text.length} characters; Backnote also writes its list facts and its audit row.`,
      ],
    };
  } finally {
    await plain.close();
  }
}

type SaveInput = MethodInput<'notes.saveDraft'>;

function saveDrafts(page: Page, noteId: string, firstRevision: number): Promise<readonly number[]> {
  const inputs: readonly SaveInput[] = Array.from({ length: batch }, (_, index) => ({
    noteId,
    expectedRevision: firstRevision + index,
    body: longNote(firstRevision + index),
  }));
  return page.run(
    async (asked) => {
      const { backnote } = window as unknown as { readonly backnote: Bridge };
      const times: number[] = [];
      for (let done = 0; done < asked.inputs.length; done += asked.group) {
        const started = performance.now();
        for (const input of asked.inputs.slice(done, done + asked.group)) {
          const answer = (await backnote.call('notes.saveDraft', input)) as { readonly ok: boolean };
          if (!answer.ok) throw new Error(`A save was refused: ${JSON.stringify(answer)}`);
        }
        times.push((performance.now() - started) / asked.group);
      }
      return times;
    },
    { inputs, group },
  );
}

/** One insert a call, as a save is one: an insert in a loop would find everything warm. */
function insertTexts(plain: Plain, text: string): Promise<readonly number[]> {
  return plain.page.run(
    async (asked) => {
      const bridge = (window as unknown as { readonly plain: PlainBridge }).plain;
      const times: number[] = [];
      for (let done = 0; done < asked.count; done += 1) {
        times.push(await bridge.call('insert', { text: asked.text }));
      }
      return times;
    },
    { text, count: batch },
  );
}
