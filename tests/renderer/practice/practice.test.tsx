import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyPractice, goTo, openWindow } from '#tests/renderer/app/open-window.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';

async function openPractice(more: FakeHandlers = {}) {
  const window = openWindow({ ...emptyPractice, ...more });
  await goTo(window.user, 'Practice');
  await screen.findByRole('heading', { name: 'Practice' });
  return window;
}

describe('the practice', () => {
  it('saves its details and says so beside the button', async () => {
    const { user, bridge } = await openPractice({ 'practice.update': () => ({}) });
    const name = await screen.findByLabelText('Name of the practice');
    await user.clear(name);
    await user.type(name, 'Still Hands');
    await user.click(screen.getByRole('button', { name: 'Save the practice' }));
    expect(await screen.findByText(/New documents carry it/)).toBeVisible();
    expect(bridge.inputsOf('practice.update')[0]?.practice.name).toBe('Still Hands');
    expect(await violations()).toEqual([]);
  });

  it('does not save a therapist without a name', async () => {
    const { user, bridge } = await openPractice();
    await user.clear(await screen.findByLabelText('Your name'));
    await user.click(screen.getByRole('button', { name: 'Save your details' }));
    expect(await screen.findByText(/The name is missing/)).toBeVisible();
    expect(bridge.inputsOf('practice.updateTherapist')).toEqual([]);
  });

  it('changes the look at once and keeps it with the shell', async () => {
    const { user, bridge } = await openPractice();
    await user.click(screen.getByRole('tab', { name: 'Appearance' }));
    await user.click(await screen.findByRole('radio', { name: 'Dark' }));
    await waitFor(() =>
      expect(document.documentElement).toHaveAttribute('data-mantine-color-scheme', 'dark'),
    );
    expect(bridge.calls).toContainEqual({
      name: 'shell.setPreferences',
      input: { colorScheme: 'dark' },
    });
    expect(await violations()).toEqual([]);
  });

  it('changes the passphrase, and tells a wrong one apart from a weak one', async () => {
    const { user, bridge } = await openPractice({
      'vault.changePassphrase': () => refuse('wrong-passphrase'),
    });
    await user.click(screen.getByRole('tab', { name: 'Passphrase' }));
    await user.type(await screen.findByLabelText('Passphrase now'), 'old one');
    await user.type(screen.getByLabelText('New passphrase'), 'meadow copper lantern');
    await user.type(screen.getByLabelText('The same passphrase again'), 'meadow copper lantern');
    await user.click(screen.getByRole('button', { name: 'Change the passphrase' }));
    expect(await screen.findByText(/That is not the passphrase/)).toBeVisible();
    expect(screen.getByLabelText('New passphrase')).toHaveValue('meadow copper lantern');

    bridge.answer({ 'vault.changePassphrase': () => ({}) });
    await user.click(screen.getByRole('button', { name: 'Change the passphrase' }));
    expect(await screen.findByText(/The passphrase is changed/)).toBeVisible();
    expect(screen.getByLabelText('New passphrase')).toHaveValue('');
    expect(await violations()).toEqual([]);
  });

  it('lists the audit trail in words', async () => {
    const { user, bridge } = await openPractice({
      'practice.auditTrail': () => ({
        rows: [
          {
            sequence: 2,
            at: '2026-11-20T09:12:00.000Z',
            actor: 'Ida Lindqvist',
            action: 'note.signed',
            entity: 'note',
            entityId: '00000000-0000-7000-8000-0000deadbeef',
          },
          {
            sequence: 1,
            at: '2026-11-20T09:00:00.000Z',
            actor: '',
            action: 'later.invention',
            entity: 'x',
            entityId: null,
          },
        ],
      }),
    });
    await user.click(screen.getByRole('tab', { name: 'Audit trail' }));
    expect(await screen.findByRole('row', { name: /2 .*Ida Lindqvist Note signed deadbeef/ })).toBeVisible();
    expect(screen.getByRole('row', { name: /later.invention/ })).toBeVisible();
    expect(bridge.inputsOf('practice.auditTrail')).toEqual([{ limit: 200 }]);
    expect(await violations()).toEqual([]);
  });

  it('locks from its page', async () => {
    const { user, bridge } = await openPractice({ 'vault.lock': () => ({}) });
    await user.click(screen.getAllByRole('button', { name: 'Lock' })[1] as HTMLElement);
    await waitFor(() => expect(bridge.inputsOf('vault.lock')).toHaveLength(1));
  });
});
