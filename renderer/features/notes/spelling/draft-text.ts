import { useMemo } from 'react';
import type { NoteBody } from '#domain/notes/body.ts';
import { useDraft } from '../draft-context.tsx';
import type { SectionName, TextName } from '../text-limits.ts';

/** A text of the draft for what looks at it beside its field: the same object as long as it is the same text. */
export type DraftText = {
  readonly noteId: string;
  /** Follows every change of the draft. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly read: () => string;
  readonly write: (text: string) => void;
  /** A letter was typed into the field that shows it: the text is read from there once the letter is drawn. */
  readonly typed: (read: () => string) => void;
};

/** Does not follow the text: a keystroke draws nothing through it. */
export function useDraftText<Section extends SectionName>(
  section: Section,
  name: TextName<Section>,
): DraftText {
  const { session } = useDraft();
  return useMemo(
    () => ({
      noteId: session.noteId,
      subscribe: session.subscribe,
      read: () => String(session.body()[section][name]),
      write: (text) => session.update(section, { [name]: text } as unknown as Partial<NoteBody[Section]>),
      typed: (read) => session.typed(section, name, read),
    }),
    [session, section, name],
  );
}
