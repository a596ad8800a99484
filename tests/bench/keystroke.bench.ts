import { setTimeout as wait } from 'node:timers/promises';
import type { Bridge } from '#domain/contract/events.ts';
import type { NoteBody } from '#domain/notes/body.ts';
import { interleave } from './interleave.ts';
import { longestNote, typedInto } from './longest-note.ts';
import type { Page } from './page.ts';
import type { Practice } from './practice.ts';
import { startProgram } from './program.ts';
import type { Finding } from './report.ts';
import type { Setup } from './setup.ts';
import { median, ratio } from './statistics.ts';

/** Sentences typed in one window and then in the other, as a hand types: one letter follows another in the same text. */
const rounds = { warmUp: 1, measured: 10 };
const sentence = [...'themuscleissofternow'];

/** A letter typed into a very long note while it saves itself, against a letter typed into an input and nothing else. */
export async function keystrokeBench(setup: Setup, page: Page, practice: Practice): Promise<Finding> {
  const blank = await startProgram(setup.blank);
  try {
    // A document that is about to be replaced is complete too; the window's own has its text.
    await blank.page.until(
      'the blank window is drawn',
      () => (document.body?.textContent ?? '') !== '',
      null,
    );
    await blank.page.run(showInput, null);
    await Promise.all([blank.page.holdFocus(), page.holdFocus()]);
    const revision = await openLongestNote(page, practice.noteId);
    await Promise.all([blank.page.pointAtField(), page.pointAtField()]);
    const sides = await interleave(
      rounds,
      () => timeSentence(page),
      () => timeSentence(blank.page),
    );
    const [ours, theirs] = [sides.ours.flat(), sides.theirs.flat()];
    const saves = (await page.run(revisionOf, practice.noteId)) - revision;
    const bare = await typeIntoBareField(blank.page);
    if (saves < 5) throw new Error(`The note saved itself only ${saves} times while it was typed into`);
    return {
      ratios: { keystroke: ratio(median(ours), median(theirs)) },
      lines: [
        { name: 'Backnote, a letter in the longest note until it is drawn', unit: 'ms', values: ours },
        { name: 'A letter in an empty input until it is drawn', unit: 'ms', values: theirs },
        { name: 'A letter in a bare field with the same text until it is drawn', unit: 'ms', values: bare },
      ],
      remarks: [
        `The note has 40 findings, 20 rows and 20,000 characters; it was saved ${saves} times meanwhile.`,
        'A sentence is typed into one, then into the other, with the pointer on the field of each.',
        'Each letter begins at any moment between two frames and ends after the next paint.',
      ],
    };
  } finally {
    await blank.close();
  }
}

/** The same letters behind the same text in a field of the browser's own and nothing else: no note can be faster. */
async function typeIntoBareField(page: Page): Promise<number[]> {
  const text = longestNote().subjective.words;
  await page.run((words) => {
    const field = document.createElement('textarea');
    Object.assign(field.style, { width: '420px', height: '1400px', font: '14px/20px sans-serif' });
    field.value = words;
    document.body.replaceChildren(field);
    field.focus();
    field.setSelectionRange(words.length, words.length);
  }, text);
  await page.pointAtField();
  const sentences: (readonly number[])[] = [];
  for (let count = 0; count < rounds.warmUp + rounds.measured; count += 1) {
    sentences.push(await timeSentence(page));
  }
  return sentences.slice(rounds.warmUp).flat();
}

/** Writes the note and opens it with the cursor behind its longest text. Returns its revision. */
async function openLongestNote(page: Page, noteId: string): Promise<number> {
  const revision = await page.run(writeNote, { noteId, body: longestNote() });
  await page.run(() => document.querySelector<HTMLAnchorElement>('nav a[href$="/"]')?.click(), null);
  const due = (id: string): boolean => document.querySelector(`a[href$="/notes/${id}"]`) !== null;
  await page.until('the note is due on the start page', due, noteId);
  await page.run(
    (id) => document.querySelector<HTMLAnchorElement>(`a[href$="/notes/${id}"]`)?.click(),
    noteId,
  );
  const isDrawn = (length: number): boolean =>
    [...document.querySelectorAll('textarea')].some(({ value }) => value.length >= length);
  await page.until('the note is drawn', isDrawn, typedInto);
  await page.run((length) => {
    const field = [...document.querySelectorAll('textarea')].find(({ value }) => value.length >= length);
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }, typedInto);
  return revision;
}

async function writeNote(asked: { readonly noteId: string; readonly body: NoteBody }): Promise<number> {
  type Answer = { readonly ok: boolean; readonly value: { readonly revision: number } };
  const { backnote } = window as unknown as { readonly backnote: Bridge };
  const { noteId, body } = asked;
  const found = (await backnote.call('notes.get', { noteId })) as Answer;
  const input = { noteId, expectedRevision: found.value.revision, body };
  const saved = (await backnote.call('notes.saveDraft', input)) as Answer;
  if (!saved.ok) throw new Error(`The note was refused: ${JSON.stringify(saved)}`);
  return saved.value.revision;
}

async function revisionOf(noteId: string): Promise<number> {
  const { backnote } = window as unknown as { readonly backnote: Bridge };
  const found = (await backnote.call('notes.get', { noteId })) as { value: { revision: number } };
  return found.value.revision;
}

function showInput(): void {
  const input = document.createElement('input');
  document.body.append(input);
  input.focus();
}

async function timeSentence(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  for (const letter of sentence) times.push(await timeLetter(page, letter));
  return times;
}

/** Milliseconds from a key to the paint that shows its letter. */
async function timeLetter(page: Page, letter: string): Promise<number> {
  await page.run(watchKey, null);
  await wait(40 + Math.random() * 17);
  await page.typeLetter(letter);
  return page.run(() => (window as unknown as { keyPainted: Promise<number> }).keyPainted, null);
}

function watchKey(): void {
  const keyPainted = new Promise<number>((resolve, reject) => {
    setTimeout(() => reject(new Error('The letter was not heard')), 5_000);
    const heard = (key: KeyboardEvent): void => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - key.timeStamp);
        port2.postMessage(null);
      });
    };
    document.addEventListener('keydown', heard, { capture: true, once: true });
  });
  Object.assign(window, { keyPainted });
}
