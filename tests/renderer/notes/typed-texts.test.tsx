import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { flushAll } from '#renderer/app/flush.ts';
import { afterPaint } from '#renderer/features/notes/after-paint.ts';
import { DraftSession } from '#renderer/features/notes/draft-session.ts';
import { hearTyping } from '#renderer/features/notes/fields/hear-typing.ts';
import { closeDraft } from '#renderer/features/notes/open-drafts.ts';
import { aDraft, noteId, oneClient, openPage } from '#tests/renderer/client/open-page.tsx';

/** A session whose pictures are drawn when the test says so, and whose saves are answered at once. */
function aSession() {
  const due: (() => void)[] = [];
  const sent: NoteBody[] = [];
  const session = new DraftSession(
    { noteId, body: emptyNote, revision: 1, savedAt: '2026-11-22T14:00:00.000Z', place: null },
    async ({ body, expectedRevision }) => {
      sent.push(body);
      return { revision: expectedRevision + 1, savedAt: '2026-11-22T14:00:01.000Z' };
    },
    {
      now: () => Date.now(),
      start: (run, after) => setTimeout(run, after),
      stop: (t) => clearTimeout(t as number),
    },
    (run) => due.push(run),
  );
  let words = '';
  const heard = vi.fn(() => session.body().subjective.words);
  session.subscribe(heard);
  const type = (text: string): void => {
    words = text;
    session.typed('subjective', 'words', () => words);
  };
  const draw = (): void => {
    for (const run of due.splice(0)) run();
  };
  return { session, sent, heard, type, draw };
}

beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => {
  vi.useRealTimers();
  closeDraft(noteId);
});

describe('a typed letter', () => {
  it('stands in the draft for whoever asks before it is drawn', () => {
    const { session, type } = aSession();
    type('a');
    type('ab');
    expect(session.body().subjective.words).toBe('ab');
  });

  it('is told of once, after the picture that shows it', () => {
    const { type, heard, draw } = aSession();
    type('a');
    heard.mockClear();
    type('ab');
    type('abc');
    expect(heard).not.toHaveBeenCalled();
    draw();
    expect(heard.mock.results.map(({ value }) => value)).toEqual(['abc']);
  });

  it('is told of once, the change of the saved line included', () => {
    const { session, type, heard, draw } = aSession();
    type('a');
    expect(session.status().kind).toBe('unsaved');
    expect(heard).not.toHaveBeenCalled();
    draw();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('is never called saved before it is: the clock of the save starts with it', async () => {
    const { session, sent, type } = aSession();
    expect(session.status().kind).toBe('saved');
    type('a');
    expect(session.status().kind).toBe('unsaved');
    // No picture is drawn, as in a window that is covered.
    await vi.advanceTimersByTimeAsync(400);
    expect(sent.map(({ subjective }) => subjective.words)).toEqual(['a']);
  });

  it('is kept by a flush in the same moment', async () => {
    const { session, sent, type } = aSession();
    type('a');
    await session.flush();
    expect(sent.at(-1)?.subjective.words).toBe('a');
    expect(session.hasUnsaved).toBe(false);
  });

  it('stays when another entry changes before it is drawn', () => {
    const { session, type, draw } = aSession();
    type('a');
    session.update('plan', { words: 'rest' });
    draw();
    expect(session.body().subjective.words).toBe('a');
    expect(session.body().plan.words).toBe('rest');
  });

  it('is set aside with the rest when the other version is taken', () => {
    const { session, type, draw } = aSession();
    type('mine');
    session.takeTheirs({
      noteId,
      body: emptyNote,
      revision: 4,
      savedAt: '2026-11-22T14:00:09.000Z',
      place: null,
    });
    draw();
    expect(session.body().subjective.words).toBe('');
    expect(session.setAside()?.body.subjective.words).toBe('mine');
  });

  it('beyond what is kept is said after its picture, and is not called saved', async () => {
    const { session, type } = aSession();
    type('x'.repeat(30_000));
    await session.flush();
    expect(session.tooLong()).toEqual(['subjective.words']);
    expect(session.hasUnsaved).toBe(true);
  });

  it('is kept when the window locks or closes in the same moment', async () => {
    vi.useRealTimers();
    const { bridge } = openPage(`/notes/${noteId}`, {
      ...oneClient(),
      'notes.get': () => aDraft(),
      'notes.saveDraft': () => ({ revision: 2, savedAt: '2026-11-22T09:30:01.000Z' }),
    });
    const field = await screen.findByRole('textbox', { name: 'In the client’s words' });
    await act(async () => {
      fireEvent.input(field, { target: { value: 'Stiff' } });
      expect(await flushAll()).toBe(true);
    });
    expect(bridge.inputsOf('notes.saveDraft').at(-1)?.body.subjective.complaint).toBe('Stiff');
  });
});

describe('the direction of a text', () => {
  it('is asked of the browser only while something in it may run to the left', async () => {
    vi.useRealTimers();
    openPage(`/notes/${noteId}`, {
      ...oneClient(),
      'notes.get': () => aDraft(),
      'notes.saveDraft': () => ({ revision: 2, savedAt: '2026-11-22T09:30:01.000Z' }),
    });
    const field = await screen.findByRole('textbox', { name: 'In the client’s words' });
    expect(field).toHaveAttribute('dir', 'ltr');
    fireEvent.input(field, { target: { value: 'כאב' } });
    await waitFor(() => expect(field).toHaveAttribute('dir', 'auto'));
    fireEvent.input(field, { target: { value: 'Pain' } });
    await waitFor(() => expect(field).toHaveAttribute('dir', 'ltr'));
  });
});

describe('the wait for a picture', () => {
  it('ends by itself where none is drawn, and once only', async () => {
    vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(1);
    const run = vi.fn();
    afterPaint(run);
    await vi.advanceTimersByTimeAsync(99);
    expect(run).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(run).toHaveBeenCalledTimes(1);
  });
});

describe('a key in a text', () => {
  function aField() {
    const above = vi.fn();
    const onTyped = vi.fn();
    const field = document.body.appendChild(document.createElement('textarea'));
    for (const name of ['keydown', 'input', 'selectionchange']) document.body.addEventListener(name, above);
    const end = hearTyping(field, onTyped);
    const close = () => {
      end();
      for (const name of ['keydown', 'input', 'selectionchange'])
        document.body.removeEventListener(name, above);
      field.remove();
    };
    return { above, onTyped, field, end, close };
  }

  it('goes no further when it is a letter, and is heard when it is a key of the program', () => {
    const { above, field, close } = aField();
    fireEvent.keyDown(field, { key: 'e' });
    fireEvent.keyDown(field, { key: ' ' });
    fireEvent(field, new Event('selectionchange', { bubbles: true }));
    expect(above).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 's', ctrlKey: true });
    fireEvent.keyDown(field, { key: 's', altKey: true });
    fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(above).toHaveBeenCalledTimes(4);
    close();
  });

  it('is heard again everywhere once the field is no text of the note any more', () => {
    const { above, onTyped, field, end, close } = aField();
    fireEvent.input(field);
    expect(onTyped).toHaveBeenCalledTimes(1);
    expect(above).not.toHaveBeenCalled();
    end();
    fireEvent.input(field);
    expect(onTyped).toHaveBeenCalledTimes(1);
    expect(above).toHaveBeenCalledTimes(1);
    close();
  });
});
