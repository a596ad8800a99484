import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { NoteView } from '#domain/contract/notes.ts';
import type { NoteBody } from '#domain/notes/body.ts';
import { createQueryClient } from '#renderer/api/queries.ts';
import { DraftProvider } from '#renderer/features/notes/draft-context.tsx';
import { closeDraft, openDraft } from '#renderer/features/notes/open-drafts.ts';
import { verdictKeeper } from '#renderer/features/notes/verdict.ts';
import { AppTheme } from '#renderer/theme/AppTheme.tsx';
import { emptyPractice } from '#tests/renderer/app/open-window.tsx';
import { aDraft, noteId } from '#tests/renderer/client/open-page.tsx';
import { type FakeHandlers, installFakeBridge } from '#tests/support/fake-bridge.ts';

type Shown = Partial<NoteView> & {
  /** The note of the session before, signed a week earlier. */
  readonly last?: NoteBody;
};

const lastId = '00000000-0000-7000-8000-0000000000a0';

/** Some sections of a note by themselves, which is faster than its whole page. Each time begins with a new draft. */
export function showSections(
  sections: ReactNode,
  { last, ...more }: Shown = {},
  handlers: FakeHandlers = {},
) {
  closeDraft(noteId);
  const before = last === undefined ? {} : { previous: { noteId: lastId, date: '2026-11-15', body: last } };
  const note = aDraft({ ...before, ...more });
  const bridge = installFakeBridge({
    ...emptyPractice,
    'notes.saveDraft': () => ({ revision: 2, savedAt: '2026-11-22T09:30:01.000Z' }),
    ...handlers,
  });
  const session = openDraft(note);
  const { known, previous, clientId, episodeId, date, lastFullFormOn } = note;
  const draft = {
    session,
    previous,
    clientId,
    episodeId,
    date,
    lastFullFormOn,
    healthOn: null,
    verdictOf: verdictKeeper(known, date),
  };
  const view = render(
    <QueryClientProvider client={createQueryClient()}>
      <AppTheme env="test">
        <DraftProvider draft={draft}>{sections}</DraftProvider>
      </AppTheme>
    </QueryClientProvider>,
  );
  return { ...view, bridge, session, body: () => session.body(), user: userEvent.setup() };
}
