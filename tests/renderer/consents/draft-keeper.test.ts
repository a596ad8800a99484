import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ConsentDraft } from '#domain/consents/draft.ts';
import { DraftKeeper, type KeeperState, longestWait } from '#renderer/features/consents/draft-keeper.ts';

const draft = (months: number): ConsentDraft => ({
  language: 'en',
  signerName: 'Ada',
  relation: 'client',
  months,
  isTyped: false,
  strokes: [],
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function keeper(send: (sent: ConsentDraft) => Promise<{ savedAt: string }>) {
  const states: KeeperState['kind'][] = [];
  return { states, made: new DraftKeeper({ send, onState: (state) => states.push(state.kind) }) };
}

const saves = (sent: number[]) => async (each: ConsentDraft) => {
  sent.push(each.months);
  return { savedAt: '2026-11-22T10:00:00.000Z' };
};

test('a hand that never rests is written within a second', async () => {
  const sent: number[] = [];
  const { made } = keeper(saves(sent));
  for (let step = 1; step <= 20; step += 1) {
    made.changed(draft(step));
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(longestWait).toBeLessThan(1000);
  expect(sent.length).toBeGreaterThanOrEqual(1);
  await vi.advanceTimersByTimeAsync(longestWait);
  expect(sent.at(-1)).toBe(20);
});

test('saves follow one another, and the last one has the latest words', async () => {
  const sent: number[] = [];
  let end = () => {};
  const { made } = keeper(async (each) => {
    sent.push(each.months);
    await new Promise<void>((resolve) => {
      end = resolve;
    });
    return { savedAt: '2026-11-22T10:00:00.000Z' };
  });
  made.changed(draft(1));
  await vi.advanceTimersByTimeAsync(longestWait);
  made.changed(draft(2));
  made.changed(draft(3));
  await vi.advanceTimersByTimeAsync(longestWait);
  expect(sent).toEqual([1]);
  end();
  await vi.advanceTimersByTimeAsync(longestWait);
  expect(sent).toEqual([1, 3]);
});

test('a save that failed is tried again, and flush says that it is not kept', async () => {
  let isBroken = true;
  const sent: number[] = [];
  const { made, states } = keeper(async (each) => {
    if (isBroken) throw new Error('full');
    return saves(sent)(each);
  });
  made.changed(draft(4));
  expect(await made.flush()).toBe(false);
  expect(states.at(-1)).toBe('failed');
  expect(made.isDirty).toBe(true);
  isBroken = false;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sent).toEqual([4]);
  expect(states.at(-1)).toBe('saved');
  expect(await made.flush()).toBe(true);
});

test('what was signed or thrown away is not written any more', async () => {
  const sent: number[] = [];
  const { made } = keeper(saves(sent));
  made.changed(draft(5));
  await made.drop();
  made.changed(draft(6));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await made.flush()).toBe(true);
  expect(sent).toEqual([]);
});
