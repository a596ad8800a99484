import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { HealthView } from '#domain/contract/health.ts';
import { sessionRow } from '#tests/renderer/app/open-window.tsx';
import {
  aDraft,
  clientId,
  noteId,
  oneClient,
  openPage,
  sessionId,
} from '#tests/renderer/client/open-page.tsx';
import { refuse } from '#tests/support/fake-bridge.ts';
import { healthWith } from '#tests/support/health.ts';
import { aVersion, healthOf, secondVersionId, unknownHealth } from './health-view.ts';

const first = aVersion();
const second = aVersion({
  versionId: secondVersionId,
  number: 2,
  recordedOn: '2026-11-10',
  body: healthWith({ osteoporosis: { detail: 'Scan in March' } }),
});

const openNote = (view: HealthView) =>
  openPage(`/notes/${noteId}`, {
    ...oneClient(),
    'notes.get': () => aDraft(),
    'notes.saveDraft': () => ({ revision: 2, savedAt: '2026-11-22T09:30:01.000Z' }),
    'health.get': () => view,
    'health.confirm': () => ({}),
  });

const line = () => screen.findByRole('region', { name: 'Health history' });

describe('the client’s health beside the note', () => {
  it('says when it was last confirmed and what changed since the last session', async () => {
    openNote(healthOf([first, second], { lastSession: { date: '2026-11-01', known: first } }));
    const section = await line();
    expect(await within(section).findByText(/Written down 10 Nov 2026 by Robin Vale/)).toBeVisible();
    expect(within(section).getByText('Osteoporosis')).toBeVisible();
    expect(within(section).getByText(/Scan in March/)).toBeVisible();
  });

  it('is confirmed for this session with Alt H, also from a field', async () => {
    const { user, bridge } = openNote(healthOf([first, second]));
    await within(await line()).findByRole('button', { name: /No change today/ });
    await user.click(screen.getByRole('textbox', { name: 'Impression' }));
    await user.keyboard('{Alt>}h{/Alt}');
    await waitFor(() =>
      expect(bridge.inputsOf('health.confirm')).toEqual([
        { clientId, versionId: secondVersionId, sessionId, kind: 'unchanged' },
      ]),
    );
  });

  it('leads to the questions where nobody has asked; the key confirms nothing', async () => {
    const { user, bridge } = openNote(unknownHealth);
    const section = await line();
    expect(await within(section).findByText('Health history not asked')).toBeVisible();
    expect(within(section).getByRole('link', { name: 'Ask for the first time' })).toBeVisible();
    await user.keyboard('{Alt>}h{/Alt}');
    expect(bridge.inputsOf('health.confirm')).toEqual([]);
  });

  it('leaves the note usable where health cannot be read', async () => {
    openPage(`/notes/${noteId}`, {
      ...oneClient(),
      'notes.get': () => aDraft(),
      'health.get': () => refuse('internal'),
    });
    expect(await within(await line()).findByRole('alert')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Sign note' })).toBeEnabled();
  });
});

describe('the start page', () => {
  it('names the clients whose review is due, and how many more there are', async () => {
    openPage('/', {
      ...oneClient(),
      'health.due': () => ({
        total: 3,
        rows: [
          {
            clientId,
            clientName: 'Mara Ödegård',
            lastSession: '2026-11-20',
            state: 'overdue',
            lastFullOn: '2025-11-01',
          },
        ],
      }),
      'notes.today': () => ({ today: '2026-11-22', due: [], ofToday: [], recent: [sessionRow(1)] }),
    });
    const section = await screen.findByRole('region', { name: 'Health reviews due' });
    const link = within(section).getByRole('link', { name: /Mara Ödegård/ });
    expect(link).toHaveTextContent('last in full 1 Nov 2025');
    expect(within(section).getByText('and 2 more')).toBeVisible();
  });
});
