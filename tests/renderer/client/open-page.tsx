import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { emptyClient } from '#domain/clients/client.ts';
import type { ClientRecord } from '#domain/contract/clients.ts';
import type { EpisodeView } from '#domain/contract/episodes.ts';
import type { NoteView } from '#domain/contract/notes.ts';
import { emptyNote } from '#domain/notes/body.ts';
import type { ProgressRecord } from '#domain/progress/record.ts';
import { createQueryClient } from '#renderer/api/queries.ts';
import { createAppRouter } from '#renderer/app/router.tsx';
import { VaultKindContext } from '#renderer/app/vault-kind.ts';
import { AppTheme } from '#renderer/theme/AppTheme.tsx';
import { emptyPractice } from '#tests/renderer/app/open-window.tsx';
import { unknownHealth } from '#tests/renderer/health/health-view.ts';
import { type FakeHandlers, installFakeBridge } from '#tests/support/fake-bridge.ts';
import { lowBackPain } from '#tests/support/records.ts';
import { nothingKnownOf } from '#tests/support/safety.ts';

// The first test of a file reads the screen's program first, on a machine that may be busy.
configure({ asyncUtilTimeout: 15_000 });

export const clientId = '00000000-0000-7000-8000-0000000000c1';
export const episodeId = '00000000-0000-7000-8000-0000000000e1';
export const noteId = '00000000-0000-7000-8000-0000000000a1';
export const sessionId = '00000000-0000-7000-8000-0000000000f1';

export function aClient(more: Partial<ClientRecord> = {}): ClientRecord {
  return {
    id: clientId,
    revision: 1,
    status: 'active',
    createdAt: '2026-11-01T09:00:00.000Z',
    updatedAt: '2026-11-01T09:00:00.000Z',
    fields: { ...emptyClient, name: 'Mara Ödegård', phone: '555-0101' },
    hasOpenFlag: false,
    ...more,
  };
}

export function anEpisode(more: Partial<EpisodeView> = {}): EpisodeView {
  return {
    id: episodeId,
    clientId,
    revision: 1,
    fields: lowBackPain,
    stage: 'acute',
    days: 21,
    sessionCount: 2,
    closedAt: null,
    ...more,
  };
}

export function aDraft(more: Partial<NoteView> = {}): NoteView {
  return {
    noteId,
    sessionId,
    clientId,
    episodeId,
    therapist: {
      therapistId: '00000000-0000-7000-8000-000000000009',
      name: 'Ida Lindqvist',
      credentials: 'LMT',
    },
    date: '2026-11-22',
    time: '09:30',
    state: 'draft',
    revision: 1,
    savedAt: '2026-11-22T09:30:00.000Z',
    body: emptyNote,
    signature: null,
    versions: [],
    amendment: null,
    lateEntry: null,
    previous: null,
    known: nothingKnownOf,
    lastFullFormOn: '2026-11-01',
    ...more,
  };
}

const nothingMeasured: ProgressRecord = {
  episodeId,
  complaint: lowBackPain.complaint,
  onset: lowBackPain.onset,
  isClosed: false,
  sessions: [],
  entries: [],
  plans: [],
};

/** A practice with one client and one open episode, and nothing written yet. */
export function oneClient(): FakeHandlers {
  return {
    ...emptyPractice,
    'clients.get': () => aClient(),
    'episodes.list': () => ({ episodes: [anEpisode()] }),
    'notes.listForClient': () => ({ sessions: [] }),
    'handouts.list': () => ({ handouts: [] }),
    'progress.record': () => nothingMeasured,
    'health.get': () => unknownHealth,
    'timeline.list': () => ({ rows: [], isEnd: true }),
    'files.list': () => ({ total: 0, removed: 0, rows: [] }),
  };
}

/** One screen of an open practice at its address, as the window shows it. */
export function openPage(address: string, handlers: FakeHandlers) {
  Element.prototype.scrollTo ??= () => undefined;
  window.scrollTo = () => undefined;
  const bridge = installFakeBridge(handlers);
  const router = createAppRouter(address);
  const user = userEvent.setup();
  const view = render(
    <QueryClientProvider client={createQueryClient()}>
      <AppTheme env="test">
        <VaultKindContext value="practice">
          <RouterProvider router={router} />
        </VaultKindContext>
      </AppTheme>
    </QueryClientProvider>,
  );
  return { ...view, bridge, user, router };
}
