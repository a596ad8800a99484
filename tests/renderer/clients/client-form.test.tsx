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

  it('says who may be here already and why, without standing in the way', async () => {
    const { user, bridge } = await openForm({
      'clients.similar': ({ name }) => ({
        similar:
          name === 'ana ruiz'
            ? [
                {
                  client: {
                    id: clientRow(7).id,
                    name: 'Ána Ruiz',
                    birthDate: '1980-03-21',
                    phones: [],
                    email: '',
                  },
                  reasons: ['same-name'],
                },
              ]
            : [],
      }),
    });
    await user.type(nameField(), 'ana ruiz');
    expect(await screen.findByText('This may be a client who is already here.')).toBeVisible();
    expect(screen.getByText(/born 21 Mar 1980/)).toBeVisible();
    expect(screen.getByText(/\(same name\)/)).toBeVisible();
    await user.click(save());
    await waitFor(() => expect(bridge.inputsOf('clients.create')).toHaveLength(1));
  });

  it('takes further phones, a usual day and wishes', async () => {
    const { user, bridge } = await openForm();
    await user.type(nameField(), 'Ana Ruiz');
    await user.click(screen.getByRole('button', { name: 'Add a phone' }));
    expect(screen.getByLabelText('Phone 2')).toHaveFocus();
    await user.keyboard('555-0199');
    await user.type(screen.getByLabelText('Which phone, 2'), 'work');
    await user.type(screen.getByLabelText('Hours sitting a day'), '7');
    await user.click(screen.getByRole('button', { name: 'heavy' }));
    await user.click(screen.getByRole('button', { name: 'on the side' }));
    await user.click(screen.getByRole('button', { name: 'Spanish' }));
    await user.click(save());
    await waitFor(() =>
      expect(bridge.inputsOf('clients.create')).toEqual([
        {
          fields: {
            ...emptyClient,
            name: 'Ana Ruiz',
            morePhones: [{ label: 'work', number: '555-0199' }],
            sittingHours: 7,
            lifting: 'heavy',
            positions: ['side'],
            handoutLanguage: 'es',
          },
        },
      ]),
    );
  });

  it('asks for a guardian as soon as the client is under age, and not otherwise', async () => {
    const { user, bridge } = await openForm();
    await user.type(nameField(), 'Leo');
    const born = screen.getByLabelText('Birth date');
    await user.type(born, '21.3.1980');
    expect(screen.queryByRole('group', { name: 'Guardian' })).toBeNull();
    await user.clear(born);
    await user.type(born, `21.3.${new Date().getFullYear() - 10}`);
    expect(await screen.findByText('Under 18: a guardian has to permit the massage.')).toBeVisible();
    await user.type(screen.getByLabelText('Guardian’s name'), 'Rosa');
    await user.click(save());
    await waitFor(() => expect(bridge.inputsOf('clients.create')[0]?.fields.guardianName).toBe('Rosa'));
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
