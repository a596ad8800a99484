import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { NoteView } from '#domain/contract/notes.ts';
import type { NoteBody } from '#domain/notes/body.ts';
import type { Verdict } from '#domain/safety/verdict.ts';
import type { DraftSession } from './draft-session.ts';
import type { SectionName } from './text-limits.ts';

type Draft = {
  readonly session: DraftSession;
  readonly previous: NoteView['previous'];
  readonly clientId: string;
  readonly episodeId: string;
  /** The day of the session. */
  readonly date: NoteView['date'];
  readonly lastFullFormOn: NoteView['lastFullFormOn'];
  /** When the client's health was last written down; null where it was never asked. */
  readonly healthOn: string | null;
  /** What the rules say to a body; the same object for the same answers. */
  readonly verdictOf: (body: NoteBody) => Verdict;
};

const DraftContext = createContext<Draft | null>(null);

export function DraftProvider({ draft, children }: { readonly draft: Draft; readonly children: ReactNode }) {
  return <DraftContext value={draft}>{children}</DraftContext>;
}

/** The draft of the page. Reading it does not follow its changes; `useDraftValue` does. */
export function useDraft(): Draft {
  const draft = useContext(DraftContext);
  if (draft === null) throw new Error('A field of a note stands outside its draft');
  return draft;
}

/** Follows one value of the draft. `select` must give the same object for the same body. */
export function useDraftValue<Value>(select: (body: NoteBody) => Value): Value {
  const { session } = useDraft();
  return useSyncExternalStore(session.subscribe, () => select(session.body()));
}

/** What the safety rules say to the draft as it stands. Drawn again only when that changes. */
export function useVerdict(): Verdict {
  return useDraftValue(useDraft().verdictOf);
}

/** One member of a section and how to change it. */
export function useDraftField<Section extends SectionName, Name extends keyof NoteBody[Section]>(
  section: Section,
  name: Name,
): readonly [NoteBody[Section][Name], (value: NoteBody[Section][Name]) => void] {
  const { session } = useDraft();
  const value = useDraftValue((body) => body[section][name]);
  const set = (next: NoteBody[Section][Name]) => {
    session.update(section, { [name]: next } as unknown as Partial<NoteBody[Section]>);
  };
  return [value, set];
}
