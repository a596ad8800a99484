import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyClient } from '#domain/clients/client.ts';
import { clientRow, emptyPractice, openWindow } from '#tests/renderer/app/open-window.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';

const id = clientRow(1).id;

async function openForm(more: FakeHandlers = {}) {
  const window = openWindow({
    ...emptyPractice,
    'clients.create': () => ({ id, revision: 1 }),
    'clients.get': () => refuse('not-found'),
    ...more,
  });
  await screen.findByRole('heading', { name: 'Today' });
  await window.user.keyboard('{Control>}n{/Control}');
  await screen.findByRole('heading', { name: 'New client' });
  return window;
}

const nameField = () => screen.getByRole('textbox', { name: /^Name/ });
const save = () => screen.getByRole('button', { name: 'Add client' });

describe('a new client', () => {
  it('needs a name and nothing else', async () => {
    const { user, bridge } = await openForm();
    expect(nameField()).toHaveFocus();
    await user.keyboard('Ana Ruiz{Control>}s{/Control}');
    await waitFor(() =>
      expect(bridge.inputsOf('clients.create')).toEqual([{ fields: { ...emptyClient, name: 'Ana Ruiz' } }]),
    );
    await waitFor(() => expect(bridge.inputsOf('clients.get')).toContainEqual({ clientId: id }));
  });

  it('says at the field that the name is missing, and goes there', async () => {
    const { user, bridge } = await openForm();
    await user.type(screen.getByLabelText('Phone'), '555 0101');
    await user.click(save());
    expect(await screen.findByText(/The name is missing/)).toBeVisible();
    await waitFor(() => expect(nameField()).toHaveFocus());
    expect(screen.getByLabelText('Phone')).toHaveValue('555 0101');
    expect(bridge.inputsOf('clients.create')).toEqual([]);
  });

  it('keeps a day that does not exist as typed, says so, and takes it once it is mended', async () => {
    const { user, bridge } = await openForm();
    await user.type(nameField(), 'Ana Ruiz');
    const born = screen.getByLabelText('Birth date');
    await user.type(born, '31.2.1980');
    await user.click(save());
    expect(await screen.findByText(/There is no such day/)).toBeVisible();
    expect(born).toHaveValue('31.2.1980');
    expect(bridge.inputsOf('clients.create')).toEqual([]);

    await user.clear(born);
    await user.type(born, '21.3.80');
    await user.click(save());
    await waitFor(() =>
      expect(bridge.inputsOf('clients.create')).toEqual([
        { fields: { ...emptyClient, name: 'Ana Ruiz', birthDate: '1980-03-21' } },
      ]),
    );
  });

  it('puts what the store refuses at its field and loses nothing', async () => {
    const { user } = await openForm({
      'clients.create': () => refuse('date-in-future', { fields: { 'fields.birthDate': 'date-in-future' } }),
    });
    await user.type(nameField(), 'Ana Ruiz');
    await user.type(screen.getByLabelText('Birth date'), '2026-11-21');
    await user.click(save());
    expect(await screen.findByText(/This day is in the future/)).toBeVisible();
    expect(nameField()).toHaveValue('Ana Ruiz');
  });

  it('takes a name written from right to left with an emoji in it', async () => {
    const { user, bridge } = await openForm();
    await user.click(nameField());
    await user.paste('ليلى 🌿');
    expect(nameField()).toHaveAttribute('dir', 'auto');
    await user.click(save());
    await waitFor(() => expect(bridge.inputsOf('clients.create')[0]?.fields.name).toBe('ليلى 🌿'));
  });

  it('says that a text is too long and keeps it', async () => {
    const { user, bridge } = await openForm();
    await user.click(nameField());
    await user.paste('x'.repeat(100_000));
    await user.click(save());
    expect(await screen.findByText(/This text is too long/)).toBeVisible();
    expect(nameField()).toHaveValue('x'.repeat(100_000));
    expect(bridge.inputsOf('clients.create')).toEqual([]);
  });

  it('says when a client of the same name is here, without standing in the way', async () => {
    const { user, bridge } = await openForm({
      'clients.list': () => ({
        total: 1,
        rows: [clientRow(7, { name: 'Ána Ruiz', birthDate: '1980-03-21' })],
      }),
    });
    await user.type(nameField(), 'ana ruiz');
    expect(await screen.findByText('A client of this name is already here.')).toBeVisible();
    expect(screen.getByText(/born 21 Mar 1980/)).toBeVisible();
    await user.click(save());
    await waitFor(() => expect(bridge.inputsOf('clients.create')).toHaveLength(1));
  });

  it('asks before it is left with words that are not saved', async () => {
    const { user } = await openForm();
    await user.type(nameField(), 'Ana');
    await user.click(screen.getByRole('link', { name: 'Library' }));
    expect(await screen.findByRole('dialog', { name: 'Leave without saving?' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Stay here' }));
    expect(nameField()).toHaveValue('Ana');
  });

  it('saves what can be saved when the window locks or closes', async () => {
    const { user, bridge } = await openForm();
    await user.type(nameField(), 'Ana Ruiz');
    act(() => bridge.emit({ type: 'flush' }));
    await waitFor(() => expect(bridge.flushedCount()).toBe(1));
    expect(bridge.inputsOf('clients.create')).toHaveLength(1);
  });

  it('has no axe violations, with errors too', async () => {
    const { user } = await openForm();
    await user.click(save());
    await screen.findByText(/The name is missing/);
    expect(await violations()).toEqual([]);
  });
});
