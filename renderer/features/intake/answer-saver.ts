import type { IntakeAnswer } from '#domain/intake/answers.ts';
import type { QuestionId } from '#domain/intake/questions.ts';

export type SaveState =
  | { readonly kind: 'kept' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: unknown };

export type AnswerSaver = {
  /** Keeps an answer soon, or at once. A later answer to the same question takes its place. */
  readonly put: (question: QuestionId, answer: IntakeAnswer | null, when: 'soon' | 'at-once') => void;
  /** Writes what is pending. True when nothing is left that is not kept. */
  readonly flush: () => Promise<boolean>;
};

/** Milliseconds of rest after the last key before a text is kept, and how long somebody who never rests waits. */
const restMs = 300;
const longestMs = 1_000;

/** Keeps answers one after the other, so that the newest of a question is the one that stays. Lives outside React. */
export function createAnswerSaver(
  send: (question: QuestionId, answer: IntakeAnswer | null) => Promise<unknown>,
  onState: (state: SaveState) => void,
): AnswerSaver {
  const pending = new Map<QuestionId, IntakeAnswer | null>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | null = null;
  let running: Promise<boolean> | null = null;

  async function run(): Promise<boolean> {
    onState({ kind: 'saving' });
    for (let next = first(pending); next !== undefined; next = first(pending)) {
      const [question, answer] = next;
      pending.delete(question);
      try {
        await send(question, answer);
      } catch (error) {
        // What was typed meanwhile is newer and stays.
        if (!pending.has(question)) pending.set(question, answer);
        onState({ kind: 'failed', error });
        return false;
      }
    }
    onState({ kind: 'kept' });
    return true;
  }

  const flush = async (): Promise<boolean> => {
    clearTimeout(timer);
    waitingSince = null;
    if (running !== null) await running;
    if (pending.size === 0) return true;
    running = run().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    flush,
    put: (question, answer, when) => {
      pending.set(question, answer);
      clearTimeout(timer);
      if (when === 'at-once') void flush();
      else {
        const now = Date.now();
        waitingSince ??= now;
        onState({ kind: 'saving' });
        timer = setTimeout(() => void flush(), Math.min(restMs, Math.max(0, waitingSince + longestMs - now)));
      }
    },
  };
}

function first<Key, Value>(map: ReadonlyMap<Key, Value>): readonly [Key, Value] | undefined {
  const { done, value } = map.entries().next();
  return done ? undefined : value;
}
