import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { IntakeAnswer } from '#domain/intake/answers.ts';
import { createAnswerSaver, type SaveState } from '#renderer/features/intake/answer-saver.ts';

const text = (words: string): IntakeAnswer => ({ type: 'text', text: words });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function saver(send: (question: string, answer: IntakeAnswer | null) => Promise<unknown>) {
  const states: SaveState['kind'][] = [];
  return { states, ...createAnswerSaver(send, ({ kind }) => states.push(kind)) };
}

test('words are sent after a rest, the newest only; a choice is sent at once', async () => {
  const sent: unknown[] = [];
  const { put, states } = saver(async (question, answer) => sent.push([question, answer]));
  put('phone', text('5'), 'soon');
  put('phone', text('55'), 'soon');
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(300);
  expect(sent).toEqual([['phone', text('55')]]);
  expect(states.at(-1)).toBe('kept');
  expect(states.slice(0, -1).every((state) => state === 'saving')).toBe(true);
  put('email', null, 'at-once');
  await vi.advanceTimersByTimeAsync(0);
  expect(sent.at(-1)).toEqual(['email', null]);
});

test('somebody who never rests is kept every second all the same', async () => {
  const sent: unknown[] = [];
  const { put } = saver(async (_question, answer) => sent.push(answer));
  for (let count = 0; count < 25; count += 1) {
    put('goals', text('x'.repeat(count + 1)), 'soon');
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(sent.length).toBeGreaterThanOrEqual(2);
});

test('answers go one after the other, so that a slow earlier one never lands on a later one', async () => {
  const order: string[] = [];
  let free: (() => void) | undefined;
  const { put, flush } = saver(async (_question, answer) => {
    const words = answer?.type === 'text' ? answer.text : '';
    if (words === 'one') await new Promise<void>((resolve) => (free = resolve));
    order.push(words);
  });
  put('phone', text('one'), 'at-once');
  put('phone', text('two'), 'at-once');
  await vi.advanceTimersByTimeAsync(0);
  expect(order).toEqual([]);
  free?.();
  expect(await flush()).toBe(true);
  expect(order).toEqual(['one', 'two']);
});

test('what could not be kept stays pending, and what was typed meanwhile is the one that is kept', async () => {
  const sent: string[] = [];
  let isBroken = true;
  const { put, flush, states } = saver(async (_question, answer) => {
    if (isBroken) throw new Error('disk');
    sent.push(answer?.type === 'text' ? answer.text : '');
  });
  put('phone', text('old'), 'at-once');
  expect(await flush()).toBe(false);
  expect(states.at(-1)).toBe('failed');
  put('phone', text('new'), 'soon');
  isBroken = false;
  expect(await flush()).toBe(true);
  expect(sent).toEqual(['new']);
  expect(await flush()).toBe(true);
  expect(sent).toEqual(['new']);
});
