import { ipcRenderer, webFrame } from 'electron';
import type { Envelope } from '#domain/contract/errors.ts';
import { channels } from '#main/app/channels.ts';

/** What was answered before, so that a field that is typed in does not ask for all of its words again. */
const isWrong = new Map<string, boolean>();
const mostKept = 5_000;
const mostAsked = 500;

/**
 * Lets Chromium ask our own dictionaries, which lie in the store, and draw its own marks. Asking waits for nobody: the
 * answer comes when it comes, and a keystroke is drawn before it. Nothing but the store is ever asked.
 */
export function offerSpelling(): void {
  // The language only tells Chromium how to part words; which dictionaries answer is the practice's choice.
  webFrame.setSpellCheckProvider('en-US', {
    spellCheck: (words, answer) => void wrongOf(words).then(answer, () => answer([])),
  });
  // A word was added or another language chosen: marks that stand are looked at anew.
  ipcRenderer.on(channels.spelling, () => {
    isWrong.clear();
    drawMarksAnew(document.activeElement);
  });
}

async function wrongOf(words: readonly string[]): Promise<string[]> {
  const unknown = [...new Set(words.filter((word) => !isWrong.has(word) && word.length <= 200))];
  if (unknown.length > 0) await ask(unknown.slice(0, mostAsked));
  return words.filter((word) => isWrong.get(word) === true);
}

async function ask(words: readonly string[]): Promise<void> {
  const answer: Envelope<{ readonly wrong: readonly string[] }> = await ipcRenderer.invoke(
    channels.call,
    'spelling.check',
    { words },
  );
  // While it is locked, or a client has the window, nothing is known and nothing is marked.
  if (!answer.ok) return;
  if (isWrong.size + words.length > mostKept) isWrong.clear();
  const wrong = new Set(answer.value.wrong);
  for (const word of words) isWrong.set(word, wrong.has(word));
}

function drawMarksAnew(field: Element | null): void {
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
  const own = field.getAttribute('spellcheck');
  field.setAttribute('spellcheck', 'false');
  if (own === null) field.removeAttribute('spellcheck');
  else field.setAttribute('spellcheck', own);
}
