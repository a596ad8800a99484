import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError, type ErrorCode } from '#domain/contract/errors.ts';
import { Autosave, type AutosaveStatus, type Saved } from '#renderer/features/notes/autosave.ts';

type Pending = {
  readonly expected: number;
  readonly text: string;
  resolve: () => void;
  reject: (code: ErrorCode) => void;
};

/** A draft of one text whose saves wait until the test answers them. */
function draft() {
  let text = '';
  const sends: Pending[] = [];
  const statuses: AutosaveStatus[] = [];
  const autosave = new Autosave({
    revision: 1,
    savedAt: '2026-11-22T14:00:00.000Z',
    onStatus: (status) => statuses.push(status),
    timers: {
      now: () => Date.now(),
      start: (run, milliseconds) => setTimeout(run, milliseconds),
      stop: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
    },
    send: (expected) =>
      new Promise<Saved>((resolve, reject) => {
        const sent = text;
        sends.push({
          expected,
          text: sent,
          resolve: () => resolve({ revision: expected + 1, savedAt: `2026-11-22T14:00:0${expected}.000Z` }),
          reject: (code) => reject(new AppError(code)),
        });
      }),
  });
  return {
    autosave,
    sends,
    statuses,
    type(words: string) {
      text += words;
      autosave.changed();
    },
    async answer(index: number) {
      sends[index]?.resolve();
      await vi.advanceTimersByTimeAsync(0);
    },
    async refuse(index: number, code: ErrorCode) {
      sends[index]?.reject(code);
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T14:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('when it saves', () => {
  it('waits for 400 ms of rest and sends what was typed in one piece', async () => {
    const { type, sends } = draft();
    type('lower ');
    await vi.advanceTimersByTimeAsync(399);
    type('back');
    await vi.advanceTimersByTimeAsync(399);
    expect(sends).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(sends.map(({ text, expected }) => [text, expected])).toEqual([['lower back', 1]]);
  });

  it('saves within a second while someone keeps typing', async () => {
    const { type, sends, answer } = draft();
    for (let tenth = 0; tenth < 30; tenth += 1) {
      type('x');
      await vi.advanceTimersByTimeAsync(100);
      await answer(sends.length - 1);
    }
    expect(sends).toHaveLength(3);
    expect(sends.at(-1)?.text).toHaveLength(30);
  });

  it('winds no clock with a letter: one runs while someone types', async () => {
    const { type, sends } = draft();
    const wound = vi.spyOn(globalThis, 'setTimeout');
    for (let letter = 0; letter < 8; letter += 1) {
      type('x');
      await vi.advanceTimersByTimeAsync(40);
    }
    expect(wound).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(359);
    expect(sends).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(sends).toHaveLength(1);
    wound.mockRestore();
  });

  it('says saved only after the reply, with the time of the reply', async () => {
    const { type, statuses, answer } = draft();
    type('x');
    await vi.advanceTimersByTimeAsync(400);
    expect(statuses.map((status) => status.kind)).toEqual(['unsaved', 'saving']);
    await answer(0);
    expect(statuses.at(-1)).toEqual({ kind: 'saved', savedAt: '2026-11-22T14:00:01.000Z' });
  });

  it('never has two saves on the way, and expects the revision of the one before', async () => {
    const { type, sends, answer, statuses } = draft();
    type('one ');
    await vi.advanceTimersByTimeAsync(400);
    type('two');
    await vi.advanceTimersByTimeAsync(5000);
    expect(sends).toHaveLength(1);
    await answer(0);
    expect(statuses.map((status) => status.kind)).not.toContain('saved');
    await vi.advanceTimersByTimeAsync(0);
    expect(sends.map(({ text, expected }) => [text, expected])).toEqual([
      ['one ', 1],
      ['one two', 2],
    ]);
  });
});

describe('flush', () => {
  it('writes at once and resolves after the reply', async () => {
    const { autosave, type, sends, answer } = draft();
    type('x');
    let isDone = false;
    const flushed = autosave.flush().then(() => {
      isDone = true;
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(sends).toHaveLength(1);
    expect(isDone).toBe(false);
    await answer(0);
    await flushed;
    expect(autosave.isDirty).toBe(false);
  });

  it('waits for the save on the way and then writes what came after', async () => {
    const { autosave, type, sends, answer } = draft();
    type('one ');
    await vi.advanceTimersByTimeAsync(400);
    type('two');
    const flushed = autosave.flush();
    await answer(0);
    expect(sends.at(-1)?.text).toBe('one two');
    await answer(1);
    await flushed;
    expect(autosave.isDirty).toBe(false);
    expect(autosave.revision).toBe(3);
  });

  it('sends nothing when nothing was typed', async () => {
    const { autosave, sends } = draft();
    await autosave.flush();
    expect(sends).toHaveLength(0);
  });

  it('resolves when the save fails, and what was typed stays pending', async () => {
    const { autosave, type, refuse } = draft();
    type('x');
    const flushed = autosave.flush();
    await refuse(0, 'disk-full');
    await flushed;
    expect(autosave.isDirty).toBe(true);
    expect(autosave.status).toEqual({ kind: 'failed', code: 'disk-full', willRetry: true });
  });
});

describe('after a failure', () => {
  it('tries again after 2, 4, 8 seconds with everything typed meanwhile', async () => {
    const { type, sends, refuse, answer, autosave } = draft();
    type('one ');
    await vi.advanceTimersByTimeAsync(400);
    await refuse(0, 'disk-full');
    type('two');
    await vi.advanceTimersByTimeAsync(1999);
    expect(sends).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(sends).toHaveLength(2);
    await refuse(1, 'disk-full');
    await vi.advanceTimersByTimeAsync(4000);
    expect(sends.map(({ text, expected }) => [text, expected])).toEqual([
      ['one ', 1],
      ['one two', 1],
      ['one two', 1],
    ]);
    await answer(2);
    expect(autosave.status.kind).toBe('saved');
  });

  it('tries at once on the button', async () => {
    const { autosave, type, sends, refuse } = draft();
    type('x');
    await vi.advanceTimersByTimeAsync(400);
    await refuse(0, 'internal');
    void autosave.retry();
    await vi.advanceTimersByTimeAsync(0);
    expect(sends).toHaveLength(2);
  });

  it('does not try again what cannot succeed, until something changes', async () => {
    const { type, sends, refuse, autosave } = draft();
    type('x');
    await vi.advanceTimersByTimeAsync(400);
    await refuse(0, 'text-too-long');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sends).toHaveLength(1);
    expect(autosave.isDirty).toBe(true);
    type('y');
    await vi.advanceTimersByTimeAsync(400);
    expect(sends).toHaveLength(2);
  });
});

describe('when the draft was changed elsewhere', () => {
  async function conflict() {
    const made = draft();
    made.type('mine');
    await vi.advanceTimersByTimeAsync(400);
    await made.refuse(0, 'changed-elsewhere');
    return made;
  }

  it('sends nothing more and keeps what is typed', async () => {
    const { autosave, type, sends } = await conflict();
    type(' too');
    await vi.advanceTimersByTimeAsync(60_000);
    await autosave.flush();
    expect(sends).toHaveLength(1);
    expect(autosave.isDirty).toBe(true);
    expect(autosave.status.kind).toBe('conflict');
  });

  it('writes over the found revision when the therapist keeps theirs', async () => {
    const { autosave, sends, answer } = await conflict();
    const kept = autosave.keepMine(7);
    await answer(1);
    await kept;
    expect(sends.at(-1)).toMatchObject({ expected: 7, text: 'mine' });
    expect(autosave.revision).toBe(8);
  });

  it('goes on from the found revision when the therapist takes the other', async () => {
    const { autosave, type, sends } = await conflict();
    autosave.takeTheirs({ revision: 7, savedAt: '2026-11-22T13:59:00.000Z' });
    expect(autosave.status).toEqual({ kind: 'saved', savedAt: '2026-11-22T13:59:00.000Z' });
    expect(autosave.isDirty).toBe(false);
    type(' more');
    await vi.advanceTimersByTimeAsync(400);
    expect(sends.at(-1)?.expected).toBe(7);
  });
});
