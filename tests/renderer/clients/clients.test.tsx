import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ClientSummary } from '#domain/contract/clients.ts';
import { clientRow, emptyPractice, goTo, openWindow } from '#tests/renderer/app/open-window.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';

/** A practice with these clients; the search is the store's and only looks at the name here. */
function practiceOf(all: readonly ClientSummary[], more: FakeHandlers = {}) {
  return openWindow({
    ...emptyPractice,
    'clients.list': ({ search, includeArchived, offset, limit }) => {
      const fitting = all.filter(
        ({ name, status }) =>
          name.toLowerCase().includes(search.toLowerCase()) && (includeArchived || status === 'active'),
      );
      return { total: fitting.length, rows: fitting.slice(offset, offset + limit) };
    },
    'clients.get': () => refuse('not-found'),
    ...more,
  });
}

const many = Array.from({ length: 10_000 }, (_, index) => clientRow(index));
const few = [
  clientRow(1, { name: 'Ana Ruiz', hasDraft: true, birthDate: '1980-03-21', lastSession: '2026-11-02' }),
  clientRow(2, { name: 'Bo Lind', hasOpenFlag: true }),
  clientRow(3, { name: 'Cem Aydın', status: 'archived' }),
];

describe('the list of clients', () => {
  it('says how many there are, and marks drafts and flags in words', async () => {
    const { user } = practiceOf(few);
    await goTo(user, 'Clients');
    expect(await screen.findByText('2 clients')).toBeVisible();
    expect(screen.getByRole('option', { name: /Ana Ruiz/ })).toHaveTextContent(
      /21 Mar 1980.*2 Nov 2026.*Draft/,
    );
    expect(screen.getByRole('option', { name: /Bo Lind/ })).toHaveTextContent(/none yet.*Red flag/);
    expect(screen.queryByRole('option', { name: /Cem/ })).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('shows archived clients only when asked', async () => {
    const { user } = practiceOf(few);
    await goTo(user, 'Clients');
    await user.click(await screen.findByRole('checkbox', { name: 'Show archived' }));
    expect(await screen.findByRole('option', { name: /Cem Aydın/ })).toHaveTextContent('Archived');
  });

  it('asks for one page of ten thousand and draws only what is on the screen', async () => {
    const { user, bridge } = practiceOf(many);
    await goTo(user, 'Clients');
    expect(await screen.findByText('10000 clients')).toBeVisible();
    expect(screen.getAllByRole('option').length).toBeLessThan(60);
    expect(bridge.inputsOf('clients.list')).toEqual([
      { search: '', includeArchived: false, offset: 0, limit: 100 },
    ]);
  });

  it('finds while typing, and opens the chosen one with arrows and Enter from the field', async () => {
    const { user, bridge } = practiceOf([...few, clientRow(4, { name: 'Anatol Berg' })]);
    await goTo(user, 'Clients');
    const field = await screen.findByLabelText('Search clients');
    expect(field).toHaveFocus();
    await user.keyboard('ana');
    expect(await screen.findByText('2 clients found')).toBeVisible();
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(bridge.inputsOf('clients.get')).toContainEqual({ clientId: clientRow(4).id }));
  });

  it('marks in each row what was searched for', async () => {
    const { user } = practiceOf([clientRow(1, { name: 'Renée Almond', phone: '(555) 010-1' })]);
    await goTo(user, 'Clients');
    await user.type(await screen.findByLabelText('Search clients'), 'ren');
    const list = await screen.findByRole('listbox', { name: 'Clients found, best first' });
    expect(await within(list).findByText('Ren')).toBeVisible();
    expect(within(list).getByText('Ren').tagName).toBe('MARK');
    expect(screen.getByRole('option', { name: /Renée Almond/ })).toBeVisible();
  });

  it('puts the focus into the field on a stroke, and empties it on Escape', async () => {
    const { user } = practiceOf(few);
    await goTo(user, 'Clients');
    const field = await screen.findByLabelText('Search clients');
    await user.type(field, 'bo');
    await user.keyboard('{Escape}');
    expect(field).toHaveValue('');
    field.blur();
    await user.keyboard('/');
    expect(field).toHaveFocus();
    expect(field).toHaveValue('');
  });

  it('offers to add the name that nobody has', async () => {
    const { user } = practiceOf(few);
    await goTo(user, 'Clients');
    await user.type(await screen.findByLabelText('Search clients'), 'Dora Vale');
    expect(await screen.findByText('No client fits “Dora Vale”')).toBeVisible();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Add “Dora Vale”' }));
    expect(await screen.findByRole('textbox', { name: /^Name/ })).toHaveValue('Dora Vale');
  });

  it('invites to add the first client', async () => {
    const { user } = practiceOf([]);
    await goTo(user, 'Clients');
    expect(await screen.findByText('No clients yet')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Add the first client' })).toBeVisible();
  });

  it('says what went wrong in place of the list', async () => {
    const { user } = practiceOf(few, { 'clients.list': () => refuse('internal') });
    await goTo(user, 'Clients');
    expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong inside Backnote.');
  });
});
