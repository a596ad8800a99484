import { notifications } from '@mantine/notifications';
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { MethodInput } from '#domain/contract/table.ts';
import { registerFlush } from '#renderer/app/flush.ts';
import { violations } from '#tests/renderer/ui/show.tsx';
import { refuse } from '#tests/support/fake-bridge.ts';
import { clientRow, emptyPractice, nothingFound, openWindow } from './open-window.tsx';

const { id, name, preferredName, birthDate, phone, status } = clientRow(1, {
  name: 'Ana Ruiz',
  phone: '555 0101',
});
const ana = { id, name, preferredName, birthDate, phone, status, alsoKnownAs: '' };
const episodeId = '00000000-0000-7000-8000-000000000077';
const noteId = '00000000-0000-7000-8000-000000000088';

const withAna = {
  ...emptyPractice,
  'search.find': ({ text, groups }: MethodInput<'search.find'>) => ({
    ...nothingFound,
    clients: groups.includes('clients') && 'ana ruiz'.includes(text.toLowerCase()) ? [ana] : [],
  }),
} as const;

const leftOver: (() => void)[] = [];
afterEach(() => {
  notifications.clean();
  for (const undo of leftOver.splice(0)) undo();
});

describe('the frame', () => {
  it('goes to every place by its key, and names the window without a client', async () => {
    const { user } = openWindow();
    await screen.findByRole('heading', { name: 'Today' });
    expect(document.title).toBe('Today – Backnote');
    await user.keyboard('{Control>}2{/Control}');
    expect(await screen.findByRole('heading', { name: 'Clients' })).toBeVisible();
    expect(document.title).toBe('Clients – Backnote');
    await user.keyboard('{Control>}1{/Control}');
    expect(await screen.findByRole('heading', { name: 'Today' })).toBeVisible();
  });

  it('says who is signed in', async () => {
    openWindow();
    const sidebar = await screen.findByRole('navigation', { name: 'Main areas' });
    await waitFor(() => expect(sidebar).toHaveTextContent(/Signed in as Ida Lindqvist/));
  });

  it('offers to switch to another therapist, which locks', async () => {
    const { user, bridge } = openWindow({ ...withAna, 'vault.lock': () => ({}) });
    await screen.findByRole('heading', { name: 'Today' });
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('combobox', { name: 'Find or do' }), 'switch');
    await user.click(await screen.findByRole('option', { name: /Switch therapist/ }));
    await waitFor(() => expect(bridge.inputsOf('vault.lock')).toHaveLength(1));
  });

  it('answers the commands of the menu', async () => {
    const { bridge } = openWindow();
    await screen.findByRole('heading', { name: 'Today' });
    act(() => bridge.emit({ type: 'menu', command: 'go-clients' }));
    expect(await screen.findByRole('heading', { name: 'Clients' })).toBeVisible();
    act(() => bridge.emit({ type: 'menu', command: 'new-client' }));
    expect(await screen.findByRole('heading', { name: 'New client' })).toBeVisible();
  });

  it('writes what is pending before it tells the shell so', async () => {
    const { bridge } = openWindow();
    await screen.findByRole('heading', { name: 'Today' });
    let finish = () => {};
    leftOver.push(
      registerFlush(
        () =>
          new Promise((resolve) => {
            finish = () => resolve(true);
          }),
      ),
    );
    leftOver.push(registerFlush(() => Promise.reject(new Error('the disk is full'))));
    act(() => bridge.emit({ type: 'flush' }));
    await waitFor(() => expect(finish).not.toBe(undefined));
    expect(bridge.flushedCount()).toBe(0);
    act(() => finish());
    await waitFor(() => expect(bridge.flushedCount()).toBe(1));
  });

  it('writes what is pending before it locks', async () => {
    const order: string[] = [];
    const { user, bridge } = openWindow();
    bridge.answer({
      'vault.lock': () => {
        order.push('locked');
        return {};
      },
    });
    await screen.findByRole('heading', { name: 'Today' });
    leftOver.push(
      registerFlush(async () => {
        order.push('written');
        return true;
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Lock' }));
    await waitFor(() => expect(order).toEqual(['written', 'locked']));
  });

  it('does not lock over words that could not be saved, and says so', async () => {
    const { user, bridge } = openWindow({ ...emptyPractice, 'vault.lock': () => ({}) });
    await screen.findByRole('heading', { name: 'Today' });
    leftOver.push(registerFlush(async () => false));
    await user.click(screen.getByRole('button', { name: 'Lock' }));
    expect(await screen.findByText(/Not locked/)).toBeVisible();
    expect(bridge.inputsOf('vault.lock')).toEqual([]);
  });

  it('keeps the narrow sidebar with the shell, with every word still there for a screen reader', async () => {
    const { user, bridge } = openWindow();
    await user.click(await screen.findByRole('button', { name: 'Narrow' }));
    expect(await screen.findByRole('button', { name: 'Widen' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Clients' })).toBeVisible();
    expect(bridge.calls.filter((call) => call.name === 'shell.setPreferences')).toEqual([
      { name: 'shell.setPreferences', input: { sidebarCollapsed: true } },
    ]);
  });

  it('shows the key map on a question mark, but not while typing', async () => {
    const { user } = openWindow();
    await screen.findByRole('heading', { name: 'Today' });
    await user.keyboard('?');
    const dialog = await screen.findByRole('dialog', { name: 'Keys' });
    expect(within(dialog).getByText('Find or do anything')).toBeVisible();
    expect(await violations()).toEqual([]);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

    await user.keyboard('{Control>}2{/Control}');
    await user.type(await screen.findByLabelText('Search clients'), '?');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the palette', () => {
  it('opens a client by name with the keyboard alone', async () => {
    const { user, bridge } = openWindow({ ...withAna, 'clients.get': () => refuse('not-found') });
    await screen.findByRole('heading', { name: 'Today' });
    await user.keyboard('{Control>}k{/Control}');
    const field = await screen.findByRole('combobox', { name: 'Find or do' });
    await waitFor(() => expect(field).toHaveFocus());
    await user.keyboard('ana');
    expect(await screen.findByRole('option', { name: /Ana Ruiz 555 0101/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    expect(await violations()).toEqual([]);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(bridge.inputsOf('clients.get')).toContainEqual({ clientId: ana.id }));
  });

  it('starts a note for a client in the open episode', async () => {
    const { user, bridge } = openWindow({
      ...withAna,
      'episodes.list': () => ({
        episodes: [
          {
            id: episodeId,
            clientId: ana.id,
            revision: 1,
            fields: {
              complaint: 'Low back',
              onset: '2026-11-01',
              onsetIsApproximate: false,
              onsetMode: 'gradual',
              mechanism: '',
              goals: '',
              plan: '',
            },
            stage: 'acute',
            days: 21,
            sessionCount: 0,
            closedAt: null,
          },
        ],
      }),
      'notes.start': () => ({ noteId }),
      'notes.get': () => refuse('not-found'),
    });
    await screen.findByRole('heading', { name: 'Today' });
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('combobox'), 'ana');
    await user.click(await screen.findByRole('option', { name: 'New note for Ana Ruiz' }));
    await waitFor(() => expect(bridge.inputsOf('notes.start')).toEqual([{ episodeId }]));
    await waitFor(() => expect(bridge.inputsOf('notes.get')).toContainEqual({ noteId }));
  });

  it('says why a note was not started', async () => {
    const { user } = openWindow({ ...withAna, 'episodes.list': () => refuse('internal') });
    await screen.findByRole('heading', { name: 'Today' });
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('combobox'), 'ana');
    await user.click(await screen.findByRole('option', { name: 'New note for Ana Ruiz' }));
    expect(await screen.findByText('The note was not started')).toBeVisible();
  });

  it('shows the keys of what it can do, and finds it by any of its words', async () => {
    const { user } = openWindow();
    await screen.findByRole('heading', { name: 'Today' });
    await user.keyboard('{Control>}k{/Control}');
    expect(await screen.findByRole('option', { name: 'New client' })).toHaveTextContent(/CtrlN$/);
    await user.type(screen.getByRole('combobox'), 'dark');
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(document.documentElement).toHaveAttribute('data-mantine-color-scheme', 'dark'),
    );
  });

  it('says when nothing fits', async () => {
    const { user } = openWindow();
    await screen.findByRole('heading', { name: 'Today' });
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('combobox'), 'zzz');
    expect(await screen.findByText('Nothing fits these words.')).toBeVisible();
    expect(screen.queryAllByRole('option')).toEqual([]);
  });

  it('is not opened over a question, while the lock still works', async () => {
    const { user, bridge } = openWindow({ ...emptyPractice, 'vault.lock': () => ({}) });
    await screen.findByRole('heading', { name: 'Today' });
    await user.keyboard('?');
    await screen.findByRole('dialog', { name: 'Keys' });
    await user.keyboard('{Control>}k{/Control}');
    expect(screen.queryByRole('combobox')).toBeNull();
    await user.keyboard('{Control>}l{/Control}');
    await waitFor(() => expect(bridge.inputsOf('vault.lock')).toHaveLength(1));
  });
});
