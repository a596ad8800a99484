import { call } from '#renderer/api/client.ts';
import { registerFlush } from '#renderer/app/flush.ts';
import { afterPaint } from './after-paint.ts';
import type { Timers } from './autosave.ts';
import { DraftSession, type DraftSource, type SaveDraft } from './draft-session.ts';

type OpenDraft = { readonly session: DraftSession; readonly unregister: () => void; holders: number };

const open = new Map<string, OpenDraft>();

const windowTimers: Timers = {
  now: () => performance.now(),
  start: (run, milliseconds) => window.setTimeout(run, milliseconds),
  stop: (timer) => window.clearTimeout(timer as number),
};

const saveDraft: SaveDraft = (input) => call('notes.saveDraft', input);

/** The session of a draft or of a correction. What still has something unsaved is found again as it was left. */
export function openDraft(source: DraftSource, save: SaveDraft = saveDraft): DraftSession {
  const found = open.get(source.noteId);
  if (found !== undefined) return found.session;
  const session = new DraftSession(source, save, windowTimers, afterPaint);
  const keep = async () => {
    await session.flushAll();
    return !session.hasUnsaved;
  };
  open.set(source.noteId, { session, unregister: registerFlush(keep), holders: 0 });
  return session;
}

/**
 * Says that a page shows the draft. The returned function says that it does not any more: what is pending is written
 * and the draft is let go of, unless it could not be saved.
 */
export function holdDraft(session: DraftSession, onReleased: (session: DraftSession) => void): () => void {
  const held = open.get(session.noteId);
  if (held !== undefined) held.holders += 1;
  return () => {
    if (held === undefined) return;
    held.holders -= 1;
    void session.flush().then(() => {
      onReleased(session);
      if (held.holders > 0 || session.hasUnsaved) return;
      closeDraft(session.noteId);
    });
  };
}

/** Lets go of a draft whatever its state, because it was signed or set aside. */
export function closeDraft(noteId: string): void {
  const held = open.get(noteId);
  if (held === undefined) return;
  held.session.stop();
  held.unregister();
  open.delete(noteId);
}
