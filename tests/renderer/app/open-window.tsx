import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ClientSummary } from '#domain/contract/clients.ts';
import type { SessionSummary } from '#domain/contract/notes.ts';
import type { MethodOutput } from '#domain/contract/table.ts';
import { firstPrint } from '#domain/practice/practice.ts';
import { App } from '#renderer/app/App.tsx';
import { type FakeHandlers, installFakeBridge } from '#tests/support/fake-bridge.ts';
import { recordOf } from '#tests/support/progress-record.ts';

const idOf = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** A row of the client list that nobody has touched yet. */
export function clientRow(number: number, more: Partial<ClientSummary> = {}): ClientSummary {
  return {
    id: idOf(number),
    name: `Client ${String(number)}`,
    preferredName: '',
    birthDate: null,
    phone: '',
    status: 'active',
    tags: [],
    lastSession: null,
    hasDraft: false,
    hasOpenFlag: false,
    ...more,
  };
}

/** A signed session of `2026-11-20`. */
export function sessionRow(number: number, more: Partial<SessionSummary> = {}): SessionSummary {
  return {
    noteId: idOf(1000 + number),
    sessionId: idOf(2000 + number),
    clientId: idOf(number),
    clientName: `Client ${String(number)}`,
    therapistName: null,
    episodeId: idOf(3000 + number),
    date: '2026-11-20',
    time: '09:30',
    state: 'signed',
    painBefore: 6,
    painAfter: 3,
    minutes: 45,
    techniques: [],
    hasOpenFlag: false,
    isAmended: false,
    isLateEntry: false,
    amendment: null,
    ...more,
  };
}

/** What a search in vain answers. */
export const nothingFound = {
  clients: [],
  notes: [],
  handouts: [],
  files: [],
  contacts: [],
} satisfies MethodOutput<'search.find'>;

/** What an open, empty practice answers. */
export const emptyPractice = {
  'vault.status': () => ({
    open: 'practice',
    practiceExists: true,
    isHandedOver: false,
    failedAttempts: 0,
    waitMs: 0,
  }),
  'practice.logo': () => ({ logo: null }),
  'practice.get': () => ({
    practice: {
      name: 'Quiet Hands',
      phone: '',
      email: '',
      address: '',
      country: 'europe',
      emergencyNumber: '112',
      paper: 'a4',
    },
    therapist: {
      id: idOf(9),
      name: 'Ida Lindqvist',
      credentials: 'LMT',
      techniques: ['swedish'],
      role: 'owner',
    },
    print: firstPrint,
    printOf: {},
  }),
  'notes.today': () => ({ today: '2026-11-22', due: [], ofToday: [], recent: [] }),
  'clients.list': () => ({ total: 0, rows: [] }),
  'intake.list': () => ({ intakes: [] }),
  'intake.toReview': () => ({ intakes: [] }),
  'health.due': () => ({ total: 0, rows: [] }),
  'handoutLibrary.reviewsDue': () => ({ blocks: [] }),
  'search.find': () => nothingFound,
  'measures.due': ({ noteId }) => ({
    ...{ noteId, sessionId: idOf(2001), episodeId: idOf(3001) },
    ...{ due: [], prompt: null },
  }),
  'measures.dueToday': () => ({ sessions: [] }),
  'progress.record': ({ episodeId }) => recordOf({ episodeId }),
} as const satisfies FakeHandlers;

/** The whole window over a fake bridge, as a therapist meets it. */
export function openWindow(handlers: FakeHandlers = emptyPractice) {
  sessionStorage.clear();
  const bridge = installFakeBridge(handlers);
  const user = userEvent.setup();
  const view = render(<App colorScheme="light" env="test" />);
  return { ...view, bridge, user };
}

/** Opens one of the places of the sidebar. */
export async function goTo(user: ReturnType<typeof userEvent.setup>, place: string): Promise<void> {
  await user.click(await screen.findByRole('link', { name: place }));
}
