import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { NoteView } from '#domain/contract/notes.ts';
import { createQueryClient } from '#renderer/api/queries.ts';
import { DraftProvider } from '#renderer/features/notes/draft-context.tsx';
import { MapColumn } from '#renderer/features/notes/map/MapColumn.tsx';
import { openDraft } from '#renderer/features/notes/open-drafts.ts';
import { verdictKeeper } from '#renderer/features/notes/verdict.ts';
import { AppTheme } from '#renderer/theme/AppTheme.tsx';
import { emptyPractice } from '#tests/renderer/app/open-window.tsx';
import { aDraft } from '#tests/renderer/client/open-page.tsx';
import { type FakeHandlers, installFakeBridge } from '#tests/support/fake-bridge.ts';

type OpenMap = {
  readonly note?: Partial<NoteView>;
  readonly handlers?: FakeHandlers;
  /** What stands on the page instead of the map alone. */
  readonly page?: ReactNode;
};

/** The map of a draft by itself, over a fake bridge that keeps every save. */
export function openMap({ note = {}, handlers = {}, page = <MapColumn /> }: OpenMap = {}) {
  let revision = 1;
  const bridge = installFakeBridge({
    ...emptyPractice,
    'notes.saveDraft': () => {
      revision += 1;
      return { revision, savedAt: '2026-11-22T09:30:01.000Z' };
    },
    ...handlers,
  });
  const view = aDraft(note);
  const session = openDraft(view);
  const { known, clientId, episodeId, date, lastFullFormOn, previous } = view;
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
  const shown = render(
    <QueryClientProvider client={createQueryClient()}>
      <AppTheme env="test">
        <DraftProvider draft={draft}>{page}</DraftProvider>
      </AppTheme>
    </QueryClientProvider>,
  );
  return { ...shown, bridge, session, user: userEvent.setup() };
}

/** A place of the map by the beginning of its name. */
export const place = (name: string) => screen.getByRole('option', { name: new RegExp(`^${name}(:|$)`) });

export const panel = (name: string) => screen.getByRole('region', { name });

/** jsdom lays nothing out: the board is 720 by 1040 pixels, one for each unit. */
export function layOutBoard(): void {
  Element.prototype.getBoundingClientRect = () => DOMRect.fromRect({ x: 0, y: 0, width: 720, height: 1040 });
}
