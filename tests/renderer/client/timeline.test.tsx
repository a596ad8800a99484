import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ContactView } from '#domain/contract/contacts.ts';
import type { TimelineRow } from '#domain/contract/timeline.ts';
import { timelineEvents } from '#domain/timeline/timeline.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';
import { aDraft, clientId, noteId, oneClient, openPage } from './open-page.tsx';

const address = `/clients/${clientId}`;
const idOf = (number: number): string => `00000000-0000-7000-8000-0000000e${String(number).padStart(4, '0')}`;

function aRow(number: number, more: Partial<TimelineRow> = {}): TimelineRow {
  return {
    kind: 'contact',
    event: 'contact-in-phone',
    rowId: idOf(number),
    id: idOf(number),
    at: '2026-11-20T09:30:00.000Z',
    date: '2026-11-20',
    time: '10:30',
    author: 'Ida Lindqvist',
    words: `words ${String(number)}`,
    hasOpenFlag: false,
    ...more,
  };
}

const aContact: ContactView = {
  id: idOf(1),
  clientId,
  fields: { date: '2026-11-20', time: '10:30', direction: 'in', way: 'phone', words: 'Slept worse.' },
  author: 'Ida Lindqvist',
  notedAt: '2026-11-20T11:00:00.000Z',
  earlier: null,
};

function withRows(rows: readonly TimelineRow[], more: FakeHandlers = {}): FakeHandlers {
  return { ...oneClient(), 'timeline.list': () => ({ rows: [...rows], isEnd: true }), ...more };
}

const timeline = () => screen.findByRole('listbox', { name: 'Timeline' });

describe('the timeline', () => {
  it('shows when, what, in which words and by whom, with a red flag', async () => {
    openPage(
      address,
      withRows([
        aRow(1),
        aRow(2, { kind: 'session', event: 'session-signed', words: 'Swedish', hasOpenFlag: true }),
      ]),
    );
    const rows = within(await timeline()).getAllByRole('option');
    expect(rows[0]).toHaveTextContent('20 Nov 2026 10:30Call from the clientwords 1by Ida Lindqvist');
    expect(rows[1]).toHaveTextContent('SessionRed flagSwedish');
    expect(await violations()).toEqual([]);
  });

  it('has words for everything that can happen', () => {
    for (const event of timelineEvents) expect(t(`timeline.events.${event}`)).not.toContain('timeline.');
  });

  it('asks for the kinds that are chosen', async () => {
    const { user, bridge } = openPage(address, withRows([aRow(1)]));
    await timeline();
    const kinds = screen.getByRole('group', { name: 'Show' });
    await user.click(within(kinds).getByRole('button', { name: 'Files' }));
    await user.click(within(kinds).getByRole('button', { name: 'Sessions' }));
    await waitFor(() =>
      expect(bridge.inputsOf('timeline.list').map((input) => input.kinds)).toEqual([
        [],
        ['file'],
        ['session', 'file'],
      ]),
    );
  });

  it('goes on where the page before ended', async () => {
    const pages = [[aRow(1), aRow(2)], [aRow(3)]];
    const { bridge } = openPage(address, {
      ...oneClient(),
      'timeline.list': ({ before }) =>
        before === null ? { rows: pages[0] ?? [], isEnd: false } : { rows: pages[1] ?? [], isEnd: true },
    });
    expect(await within(await timeline()).findByText('words 3')).toBeVisible();
    expect(bridge.inputsOf('timeline.list')[1]?.before).toEqual({
      at: aRow(2).at,
      kind: 'contact',
      rowId: aRow(2).rowId,
    });
    expect(within(await timeline()).getAllByRole('option')).toHaveLength(3);
  });

  it('says what it is for while it is empty, of one kind too, and what happened when it cannot be read', async () => {
    const empty = openPage(address, withRows([]));
    expect(await screen.findByText('Nothing has happened yet')).toBeVisible();
    await empty.user.click(screen.getByRole('button', { name: 'Merges' }));
    expect(await screen.findByText('Nothing of this kind yet.')).toBeVisible();
    empty.unmount();
    openPage(address, withRows([], { 'timeline.list': () => refuse('internal', { reference: 'ab12' }) }));
    expect(await screen.findByText(/ab12/)).toBeVisible();
  });

  it('opens a note by keyboard', async () => {
    const { user } = openPage(
      address,
      withRows([aRow(1), aRow(2, { kind: 'session', event: 'session-draft', id: noteId })], {
        'notes.get': () => aDraft(),
      }),
    );
    (await timeline()).focus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(await screen.findByRole('button', { name: 'Sign note' })).toBeVisible();
  });

  it('leads to the handouts and to a file', async () => {
    const rows = [
      aRow(1, { kind: 'handout', event: 'handout-printed' }),
      aRow(2, { kind: 'file', event: 'file-image' }),
    ];
    const handout = {
      id: idOf(1),
      clientId,
      noteId,
      sessionDate: '2026-11-20',
      createdAt: '2026-11-20T09:00:00.000Z',
      language: 'en',
      pages: 2,
      blocks: [{ id: 'stay-active', title: 'Stay active', version: 1, editNumber: null }],
      hash: 'ab'.repeat(32),
      deliveries: [],
    };
    const { user, router } = openPage(
      address,
      withRows(rows, { 'handouts.list': () => ({ handouts: [handout] }) }),
    );
    await user.click(within(await timeline()).getByText('Handout printed'));
    await waitFor(() => expect(router.state.location.pathname).toBe(`${address}/handouts`));
    expect(router.state.location.search).toEqual({ handout: idOf(1) });
    expect(await screen.findByRole('dialog', { name: /20 Nov 2026/ })).toBeVisible();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(router.state.location.search).toEqual({}));
    await router.navigate({ to: '/clients/$clientId', params: { clientId } });
    await user.click(within(await timeline()).getByText('Picture added'));
    await waitFor(() => expect(router.state.location.pathname).toBe(`${address}/files`));
    expect(router.state.location.search).toEqual({ file: idOf(2) });
  });
});

describe('a call', () => {
  it('is noted from the menu, as of now until said otherwise', async () => {
    const { user, bridge } = openPage(address, withRows([], { 'contacts.note': () => ({ id: idOf(1) }) }));
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Note a call' }));
    const dialog = await screen.findByRole('dialog', { name: 'Note a call' });
    await user.click(within(dialog).getByRole('button', { name: 'Note it' }));
    expect(within(dialog).getByText(/^There is nothing written yet\./)).toBeVisible();
    await user.type(within(dialog).getByLabelText('What it was about'), 'Asks about swimming');
    await user.click(within(dialog).getByRole('button', { name: 'The practice' }));
    const time = within(dialog).getByRole('textbox', { name: 'Time' });
    await user.clear(time);
    await user.click(within(dialog).getByRole('button', { name: 'Note it' }));
    expect(within(dialog).getByText('Enter the time. A guess will do.')).toBeVisible();
    await user.type(time, '9.05');
    expect(await violations()).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Note it' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(bridge.inputsOf('contacts.note')).toMatchObject([
      {
        clientId,
        fields: { direction: 'out', way: 'phone', time: '09:05', words: 'Asks about swimming' },
      },
    ]);
  });

  it('keeps what was typed when it cannot be noted', async () => {
    const { user } = openPage(address, withRows([], { 'contacts.note': () => refuse('disk-full') }));
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Note a call' }));
    await user.type(await screen.findByLabelText('What it was about'), 'Asks about swimming');
    await user.click(screen.getByRole('button', { name: 'Note it' }));
    expect(await screen.findByText('The disk is full.')).toBeVisible();
    expect(screen.getByLabelText('What it was about')).toHaveValue('Asks about swimming');
  });

  it('shows what stood there before it was corrected, and can be corrected again', async () => {
    const { user, bridge } = openPage(
      address,
      withRows([aRow(1)], {
        'contacts.get': () => ({
          ...aContact,
          earlier: {
            id: idOf(7),
            fields: { ...aContact.fields, words: 'Slept better.' },
            author: 'Ida Lindqvist',
            notedAt: '2026-11-20T10:45:00.000Z',
          },
        }),
        'contacts.correct': () => ({ id: idOf(2) }),
      }),
    );
    await user.click(within(await timeline()).getByText('Call from the client'));
    const dialog = await screen.findByRole('dialog', { name: 'Call from the client' });
    expect(await within(dialog).findByText('Slept worse.')).toBeVisible();
    expect(within(dialog).getByText('Slept better.')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Correct' }));
    const correcting = await screen.findByRole('dialog', { name: 'Correct what was noted' });
    const words = within(correcting).getByLabelText('What it was about');
    expect(words).toHaveValue('Slept worse.');
    await user.type(words, ' Will call on Monday.');
    await user.click(within(correcting).getByRole('button', { name: 'Save the correction' }));
    await waitFor(() =>
      expect(bridge.inputsOf('contacts.correct')).toMatchObject([
        { contactId: idOf(1), fields: { words: 'Slept worse. Will call on Monday.' } },
      ]),
    );
  });
});
