import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyPractice, openWindow } from '#tests/renderer/app/open-window.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';

/** A locked practice with the passphrase `right`; every wrong try from the second on has to wait. */
function lockedPractice(more: FakeHandlers = {}) {
  let isOpen = false;
  let failures = 0;
  return openWindow({
    ...emptyPractice,
    'vault.status': () => ({
      open: isOpen ? 'practice' : null,
      isHandedOver: false,
      practiceExists: true,
      failedAttempts: failures,
      waitMs: failures > 1 ? 3000 : 0,
    }),
    'vault.unlock': ({ passphrase }) => {
      if (passphrase !== 'right') {
        failures += 1;
        return refuse('wrong-passphrase');
      }
      isOpen = true;
      return { open: 'practice' };
    },
    'vault.lock': () => {
      isOpen = false;
      return {};
    },
    'vault.recover': ({ recoveryCode }) => {
      if (recoveryCode !== 'AAAA-BBBB') return refuse('recovery-code-mistyped');
      isOpen = true;
      return { open: 'practice' };
    },
    ...more,
  });
}

describe('unlock', () => {
  it('opens the records with the passphrase and Enter', async () => {
    const { user } = lockedPractice();
    const field = await screen.findByLabelText('Passphrase');
    expect(field).toHaveFocus();
    await user.type(field, 'right{Enter}');
    expect(await screen.findByRole('heading', { name: 'Today' })).toBeVisible();
  });

  it('says in place that the passphrase is wrong and keeps it', async () => {
    const { user } = lockedPractice();
    await user.type(await screen.findByLabelText('Passphrase'), 'wrong{Enter}');
    expect(await screen.findByText(/That is not the passphrase/)).toBeVisible();
    expect(screen.getByLabelText('Passphrase')).toHaveValue('wrong');
    expect(screen.getByRole('button', { name: 'Unlock' })).toBeEnabled();
  });

  it('counts the delay down with the button disabled', async () => {
    const { user, bridge } = lockedPractice();
    await user.type(await screen.findByLabelText('Passphrase'), 'wrong{Enter}');
    await screen.findByText(/That is not the passphrase/);
    await user.keyboard('{Enter}');
    const button = await screen.findByRole('button', { name: /^Try again in [23] seconds$/ });
    expect(button).toBeDisabled();
    await user.keyboard('{Enter}');
    expect(bridge.inputsOf('vault.unlock')).toHaveLength(2);
    const patiently = { timeout: 8000 };
    expect(await screen.findByRole('button', { name: 'Try again in 1 second' }, patiently)).toBeDisabled();
    expect(await screen.findByRole('button', { name: 'Unlock' }, patiently)).toBeEnabled();
  });

  it('opens with the recovery code and a new passphrase, and keeps both when the code is mistyped', async () => {
    const { user, bridge } = lockedPractice();
    await user.click(await screen.findByRole('button', { name: 'Use the recovery code' }));
    const code = await screen.findByLabelText('Recovery code');
    await user.type(code, 'AAAA-BBBC');
    await user.type(screen.getByLabelText('New passphrase'), 'meadow copper lantern');
    await user.type(screen.getByLabelText('The same passphrase again'), 'meadow copper lantern');
    await user.click(screen.getByRole('button', { name: 'Open and set the passphrase' }));
    expect(await screen.findByText(/The recovery code has a typing mistake/)).toBeVisible();
    expect(screen.getByLabelText('New passphrase')).toHaveValue('meadow copper lantern');

    await user.clear(code);
    await user.type(code, 'AAAA-BBBB');
    await user.click(screen.getByRole('button', { name: 'Open and set the passphrase' }));
    expect(await screen.findByRole('heading', { name: 'Today' })).toBeVisible();
    expect(bridge.inputsOf('vault.recover').at(-1)).toEqual({
      recoveryCode: 'AAAA-BBBB',
      newPassphrase: 'meadow copper lantern',
    });
  });

  it('asks with the recovery code whose passphrase is to be new, where there are several owners', async () => {
    const [ida, ben] = ['00000000-0000-7000-8000-000000000009', '00000000-0000-7000-8000-000000000010'];
    const { user, bridge } = lockedPractice({
      'vault.recover': ({ therapistId }) =>
        therapistId === undefined ? refuse('owner-not-chosen') : { open: 'practice' },
      'vault.owners': () => ({
        owners: [
          { therapistId: ida, name: 'Ida Lindqvist' },
          { therapistId: ben, name: 'Ben Okafor' },
        ],
      }),
    });
    await user.click(await screen.findByRole('button', { name: 'Use the recovery code' }));
    await user.type(await screen.findByLabelText('Recovery code'), 'AAAA-BBBB');
    await user.type(screen.getByLabelText('New passphrase'), 'meadow copper lantern');
    await user.type(screen.getByLabelText('The same passphrase again'), 'meadow copper lantern');
    expect(screen.queryByRole('radio')).toBeNull();
    const open = screen.getByRole('button', { name: 'Open and set the passphrase' });
    await user.click(open);
    expect(await screen.findByRole('radiogroup', { name: 'Whose passphrase is to be new?' })).toBeVisible();
    await user.click(open);
    expect(await screen.findByText('Choose one of them.')).toBeVisible();
    expect(bridge.inputsOf('vault.recover')).toHaveLength(1);
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('radio', { name: 'Ben Okafor' }));
    await user.click(open);
    await waitFor(() => expect(bridge.inputsOf('vault.recover').at(-1)?.therapistId).toBe(ben));
  });

  it('greets nobody before it is open', async () => {
    const { bridge } = lockedPractice();
    await screen.findByLabelText('Passphrase');
    expect(screen.queryByText(/Lindqvist/)).toBeNull();
    expect(bridge.calls.map(({ name }) => name)).not.toContain('practice.get');
  });

  it('lets another therapist in at the start page after a switch', async () => {
    const { user, bridge } = lockedPractice();
    await user.type(await screen.findByLabelText('Passphrase'), 'right{Enter}');
    await user.click(await screen.findByRole('link', { name: 'Clients' }));
    await screen.findByRole('heading', { name: 'Clients' });
    await user.keyboard('{Control>}{Shift>}L{/Shift}{/Control}');
    await user.type(await screen.findByLabelText('Passphrase'), 'right{Enter}');
    expect(await screen.findByRole('heading', { name: 'Today' })).toBeVisible();
    expect(bridge.inputsOf('vault.lock')).toHaveLength(1);
  });

  it('tells a vault of a newer version apart from a wrong passphrase', async () => {
    const { user } = lockedPractice({ 'vault.unlock': () => refuse('vault-too-new') });
    await user.type(await screen.findByLabelText('Passphrase'), 'right{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('written by a newer Backnote');
  });

  it('says what is wrong with a vault that cannot even be asked, and lets the therapist try again', async () => {
    const { user, bridge } = lockedPractice({ 'vault.status': () => refuse('vault-not-recognised') });
    expect(await screen.findByRole('alert')).toHaveTextContent('not one that Backnote wrote');
    bridge.answer({
      'vault.status': () => ({
        open: null,
        practiceExists: true,
        isHandedOver: false,
        failedAttempts: 0,
        waitMs: 0,
      }),
    });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByLabelText('Passphrase')).toBeVisible();
  });

  it('locks with its key, and goes back to where it was after unlocking', async () => {
    const { user, bridge } = lockedPractice();
    await user.type(await screen.findByLabelText('Passphrase'), 'right{Enter}');
    await user.click(await screen.findByRole('link', { name: 'Clients' }));
    await screen.findByRole('heading', { name: 'Clients' });
    await user.keyboard('{Control>}l{/Control}');
    await user.type(await screen.findByLabelText('Passphrase'), 'right{Enter}');
    expect(await screen.findByRole('heading', { name: 'Clients' })).toBeVisible();
    expect(bridge.inputsOf('vault.lock')).toHaveLength(1);
  });

  it('shows unlock with what was kept when the store stops', async () => {
    let isOpen = true;
    const { bridge } = lockedPractice({
      'vault.status': () => ({
        open: isOpen ? 'practice' : null,
        isHandedOver: false,
        practiceExists: true,
        failedAttempts: 0,
        waitMs: 0,
      }),
    });
    await screen.findByRole('heading', { name: 'Today' });
    isOpen = false;
    act(() => bridge.emit({ type: 'store-stopped' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Everything that was shown as saved is kept');
    expect(screen.getByLabelText('Passphrase')).toBeVisible();
  });

  it('has no axe violations, with an error too', async () => {
    const { user } = lockedPractice();
    await user.type(await screen.findByLabelText('Passphrase'), 'wrong{Enter}');
    await screen.findByText(/That is not the passphrase/);
    await waitFor(async () => expect(await violations()).toEqual([]));
  });
});
