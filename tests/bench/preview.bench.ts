import { setTimeout as wait } from 'node:timers/promises';
import type { Bridge } from '#domain/contract/events.ts';
import type { NoteBody } from '#domain/notes/body.ts';
import { treatedNote } from '#tests/support/notes.ts';
import type { Page } from './page.ts';
import type { Practice } from './practice.ts';
import type { Finding } from './report.ts';
import { median, ratio } from './statistics.ts';

/** Milliseconds after which a page no longer seems to follow the hand. */
const goal = 150;

const rounds = { warmUp: 10, measured: 60 };
const letters = 'youdidwelltodayandyourbackmovedmoreeasilythanbefore';

/** A letter typed into the words to the client until the page that has it is drawn. */
export async function previewBench(page: Page, practice: Practice): Promise<Finding> {
  await openHandout(page, practice.noteId);
  await page.holdFocus();
  const times: number[] = [];
  for (let round = 0; round < rounds.warmUp + rounds.measured; round += 1) {
    await page.run(watchPage, null);
    await wait(40 + Math.random() * 80);
    await page.typeLetter(letters[round % letters.length] ?? 'e');
    const time = await page.run(() => (window as unknown as { pageDrawn: Promise<number> }).pageDrawn, null);
    if (round >= rounds.warmUp) times.push(time);
  }
  const typed = await page.run(() => document.querySelector('textarea')?.value ?? '', null);
  await page.until('the page says what was typed', pageSays, typed);
  return {
    ratios: { previewVsGoal: ratio(median(times), goal) },
    lines: [{ name: 'previewFollows: a letter until its page is drawn', unit: 'ms', values: times }],
    remarks: [
      `The very PDF is made and drawn anew with every letter. The goal is ${goal} ms; a ratio of times on one machine.`,
    ],
  };
}

/** Signs today's note and goes from it to its handout, with the cursor in the words to the client. */
async function openHandout(page: Page, noteId: string): Promise<void> {
  await page.run(() => document.querySelector<HTMLAnchorElement>('nav a[href$="/"]')?.click(), null);
  await page.until('the note is written', () => document.querySelector('textarea') === null, null);
  await page.run(signNote, { noteId, body: treatedNote() });
  // The window has not heard of it.
  await page.run(() => location.reload(), null);
  const hasNote = (id: string): boolean => document.querySelector(`a[href$="/notes/${id}"]`) !== null;
  await page.until('the session is on the start page', hasNote, noteId);
  await page.run(
    (id) => document.querySelector<HTMLAnchorElement>(`a[href$="/notes/${id}"]`)?.click(),
    noteId,
  );
  await page.until('the note is drawn', () => document.querySelector('a[href$="/handout"]') !== null, null);
  await page.run(() => document.querySelector<HTMLAnchorElement>('a[href$="/handout"]')?.click(), null);
  await page.until('the handout is drawn', () => document.querySelector('figure canvas') !== null, null);
  await page.run(() => document.querySelector('textarea')?.focus(), null);
}

async function signNote(asked: { readonly noteId: string; readonly body: NoteBody }): Promise<void> {
  type Answer = { readonly ok: boolean; readonly value: { readonly revision: number } };
  const { backnote } = window as unknown as { readonly backnote: Bridge };
  const { noteId, body } = asked;
  const found = (await backnote.call('notes.get', { noteId })) as Answer;
  const written = { noteId, expectedRevision: found.value.revision, body };
  const saved = (await backnote.call('notes.saveDraft', written)) as Answer;
  const signed = (await backnote.call('notes.sign', {
    noteId,
    expectedRevision: saved.value.revision,
  })) as Answer;
  if (!signed.ok) throw new Error(`The note was not signed: ${JSON.stringify(signed)}`);
}

/** Prepares to measure from the next key to the paint of the first page that is drawn after it. */
function watchPage(): void {
  const pageDrawn = new Promise<number>((resolve, reject) => {
    setTimeout(() => reject(new Error('The preview did not follow')), 10_000);
    const heard = (key: KeyboardEvent): void => {
      const first = document.querySelector('figure');
      const observer = new MutationObserver((changes) => {
        if (!changes.some(({ addedNodes }) => [...addedNodes].some(({ nodeName }) => nodeName === 'CANVAS')))
          return;
        observer.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - key.timeStamp);
          port2.postMessage(null);
        });
      });
      if (first !== null) observer.observe(first, { subtree: true, childList: true });
    };
    document.addEventListener('keydown', heard, { capture: true, once: true });
  });
  Object.assign(window, { pageDrawn });
}

function pageSays(typed: string): boolean {
  const said = document.querySelector('figure')?.textContent ?? '';
  // The page breaks the line where it must.
  return said.replace(/\s+/g, '').includes(typed);
}
