import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { TherapistRow } from '#domain/contract/therapists.ts';
import { emptyPractice, goTo, openWindow } from '#tests/renderer/app/open-window.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';

const idaId = '00000000-0000-7000-8000-000000000009';
const benId = '00000000-0000-7000-8000-000000000010';

const ida: TherapistRow = {
  therapistId: idaId,
  name: 'Ida Lindqvist',
  credentials: 'LMT',
  techniques: ['swedish'],
  role: 'owner',
  endedAt: null,
  lastSeenAt: '2026-11-20T09:12:00.000Z',
};
const ben: TherapistRow = {
  ...ida,
  therapistId: benId,
  name: 'Ben Okafor',
  credentials: '',
  role: 'therapist',
  lastSeenAt: null,
};

/** The practice as the person it is opened for sees it. */
function practiceOf(role: 'owner' | 'therapist') {
  const view = emptyPractice['practice.get']();
  return { 'practice.get': () => ({ ...view, therapist: { ...view.therapist, techniques: [], role } }) };
}

async function openTherapists(more: FakeHandlers = {}) {
  const window = openWindow({
    ...emptyPractice,
    'therapists.list': () => ({ therapists: [ida, ben] }),
    ...more,
  });
  await goTo(window.user, 'Practice');
  await window.user.click(await screen.findByRole('tab', { name: 'Therapists' }));
  await screen.findByRole('table', { name: 'Therapists' });
  return window;
}

async function change(user: Awaited<ReturnType<typeof openTherapists>>['user'], name: string) {
  await user.click(screen.getByRole('button', { name: `Change ${name}` }));
  return screen.findByRole('dialog', { name });
}

describe('the therapists', () => {
  it('are listed with role, access and when last seen', async () => {
    await openTherapists({
      'therapists.list': () => ({
        therapists: [ida, ben, { ...ben, name: 'Cleo Marsh', endedAt: '2026-11-02T12:00:00.000Z' }],
      }),
    });
    expect(screen.getByRole('row', { name: /Ida Lindqvist, LMT Owner Signed in now .*2026/ })).toBeVisible();
    expect(screen.getByRole('row', { name: /Ben Okafor Therapist Has access Not yet/ })).toBeVisible();
    expect(screen.getByRole('row', { name: /Cleo Marsh Therapist Ended 2 Nov 2026/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Change Cleo Marsh' })).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('are added with who it is, a passphrase of their own, and the owner’s', async () => {
    const { user, bridge } = await openTherapists({ 'therapists.add': () => refuse('wrong-passphrase') });
    await user.click(screen.getByRole('button', { name: 'Add a therapist' }));
    const dialog = await screen.findByRole('dialog', { name: 'Add a therapist' });
    const add = within(dialog).getByRole('button', { name: 'Add a therapist' });
    expect(add).toBeDisabled();
    expect(within(dialog).getByText(/Hand over the keyboard/)).toBeVisible();
    await user.type(within(dialog).getByLabelText('Your own passphrase'), 'the wrong one');
    await user.click(add);
    expect(within(dialog).getByText(/The name is missing/)).toBeVisible();
    expect(bridge.inputsOf('therapists.add')).toEqual([]);

    await user.type(within(dialog).getByLabelText('Name'), 'Ben Okafor');
    await user.type(within(dialog).getByLabelText('New passphrase'), 'meadow copper lantern');
    await user.type(within(dialog).getByLabelText('The same passphrase again'), 'meadow copper lantern');
    expect(await within(dialog).findByText(/Someone with a copy of the file/)).toBeVisible();
    await user.click(add);
    expect(await within(dialog).findByText('That is not your passphrase.')).toBeVisible();
    expect(within(dialog).getByLabelText('New passphrase')).toHaveValue('meadow copper lantern');
    expect(await violations()).toEqual([]);

    bridge.answer({ 'therapists.add': () => refuse('passphrase-taken') });
    await user.click(add);
    expect(await within(dialog).findByText(/That passphrase cannot be used here/)).toBeVisible();

    bridge.answer({ 'therapists.add': () => ({ therapistId: benId }) });
    await user.click(add);
    expect(await screen.findByText('Ben Okafor can unlock now.')).toBeVisible();
    expect(bridge.inputsOf('therapists.add').at(-1)).toEqual({
      therapist: { name: 'Ben Okafor', credentials: '', techniques: [] },
      passphrase: 'meadow copper lantern',
      ownPassphrase: 'the wrong one',
    });
  });

  it('are made owners', async () => {
    const { user, bridge } = await openTherapists({ 'therapists.setRole': () => ({}) });
    const dialog = await change(user, 'Ben Okafor');
    expect(await violations()).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Make owner' }));
    await waitFor(() =>
      expect(bridge.inputsOf('therapists.setRole')).toEqual([{ therapistId: benId, role: 'owner' }]),
    );
  });

  it('lose their access after a question, at which Enter means no', async () => {
    const { user, bridge } = await openTherapists({ 'therapists.endAccess': () => ({}) });
    await change(user, 'Ben Okafor');
    await user.click(screen.getByRole('button', { name: 'End access' }));
    const dialog = await screen.findByRole('dialog', { name: 'End the access of Ben Okafor?' });
    await user.click(within(dialog).getByRole('button', { name: 'Back' }));
    expect(bridge.inputsOf('therapists.endAccess')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'End access' }));
    await user.click(screen.getByRole('button', { name: 'End access' }));
    expect(await screen.findByText('The access has ended.')).toBeVisible();
    expect(bridge.inputsOf('therapists.endAccess')).toEqual([{ therapistId: benId }]);
  });

  it('get a new passphrase with the owner’s own', async () => {
    const { user, bridge } = await openTherapists({ 'therapists.resetPassphrase': () => ({}) });
    await change(user, 'Ben Okafor');
    await user.click(screen.getByRole('button', { name: 'Set a new passphrase' }));
    const dialog = await screen.findByRole('dialog', { name: 'A new passphrase for Ben Okafor' });
    await user.type(within(dialog).getByLabelText('New passphrase'), 'meadow copper lantern');
    await user.type(within(dialog).getByLabelText('The same passphrase again'), 'meadow copper lamp');
    await user.type(within(dialog).getByLabelText('Your own passphrase'), 'mine');
    await user.click(within(dialog).getByRole('button', { name: 'Set a new passphrase' }));
    expect(within(dialog).getByText('The two are not the same.')).toBeVisible();
    await user.clear(within(dialog).getByLabelText('The same passphrase again'));
    await user.type(within(dialog).getByLabelText('The same passphrase again'), 'meadow copper lantern');
    await user.click(within(dialog).getByRole('button', { name: 'Set a new passphrase' }));
    expect(await screen.findByText('The new passphrase holds from now on.')).toBeVisible();
    expect(bridge.inputsOf('therapists.resetPassphrase')).toEqual([
      { therapistId: benId, ownPassphrase: 'mine', next: 'meadow copper lantern' },
    ]);
  });

  it('say of oneself what is not possible, and why', async () => {
    const { user } = await openTherapists();
    const dialog = await change(user, 'Ida Lindqvist');
    for (const [name, why] of [
      ['Make therapist', 'The only owner. Make somebody else an owner first.'],
      ['Set a new passphrase', 'You change your own under “Passphrase”.'],
      ['End access', 'You cannot end your own. Another owner can.'],
    ] as const) {
      const button = within(dialog).getByRole('button', { name });
      expect(button).toBeDisabled();
      expect(button).toHaveAccessibleDescription(why);
    }
  });

  it('are told when the list cannot be read, with a way to try again', async () => {
    const { user, bridge } = openWindow({
      ...emptyPractice,
      'therapists.list': () => refuse('internal', { reference: 'abc' }),
    });
    await goTo(user, 'Practice');
    await user.click(await screen.findByRole('tab', { name: 'Therapists' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong');
    bridge.answer({ 'therapists.list': () => ({ therapists: [ida] }) });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('table', { name: 'Therapists' })).toBeVisible();
  });
});

describe('without being an owner', () => {
  it('everything is there, disabled, and says whom to ask', async () => {
    const { user } = await openTherapists(practiceOf('therapist'));
    const add = screen.getByRole('button', { name: 'Add a therapist' });
    expect(add).toBeDisabled();
    expect(add).toHaveAccessibleDescription(/Only an owner .* Ask Ida Lindqvist\./);
    expect(screen.getByRole('button', { name: 'Change Ben Okafor' })).toBeDisabled();
    expect(await violations()).toEqual([]);

    await user.click(screen.getByRole('tab', { name: 'Details' }));
    expect(await screen.findByLabelText('Name of the practice')).toBeDisabled();
    expect(screen.getByText('Only an owner changes what stands here.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save the practice' })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Save your details' })).toBeEnabled();

    await user.click(screen.getByRole('tab', { name: 'Passphrase' }));
    expect(await screen.findByText('Only an owner makes a new recovery code.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Make a new code' })).toBeDisabled();
    expect(await violations()).toEqual([]);
  });

  it('the sample practice says that it has no passphrases', async () => {
    const { user } = await openTherapists({
      'vault.status': () => ({
        ...emptyPractice['vault.status'](),
        open: 'sample',
      }),
    });
    expect(screen.getByRole('button', { name: 'Add a therapist' })).toHaveAccessibleDescription(
      /The sample practice has no passphrases/,
    );
    const dialog = await change(user, 'Ben Okafor');
    expect(within(dialog).getByRole('button', { name: 'End access' })).toBeDisabled();
    expect(within(dialog).getByRole('button', { name: 'Make owner' })).toBeEnabled();
  });
});

describe('the recovery sheet', () => {
  it('is made anew with the own passphrase, and the code stays until somebody has it', async () => {
    const { user, bridge } = await openTherapists({
      'vault.renewRecoveryCode': () => refuse('wrong-passphrase'),
      'documents.printers': () => ({ isAvailable: true, printers: [] }),
    });
    await user.click(screen.getByRole('tab', { name: 'Passphrase' }));
    await user.type(await screen.findByLabelText('Your own passphrase'), 'mine');
    await user.click(screen.getByRole('button', { name: 'Make a new code' }));
    expect(await screen.findByText('That is not your passphrase.')).toBeVisible();
    bridge.answer({ 'vault.renewRecoveryCode': () => ({ recoveryCode: 'AAAA-BBBB-CCCC' }) });
    await user.click(screen.getByRole('button', { name: 'Make a new code' }));
    const code = await screen.findByRole('list', { name: 'Recovery code, eight groups' });
    expect(
      within(code)
        .getAllByRole('listitem')
        .map((group) => group.textContent),
    ).toEqual(['AAAA', 'BBBB', 'CCCC']);
    expect(screen.getByRole('button', { name: 'Print sheet' })).toBeVisible();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'I have the code' }));
    expect(screen.queryByText('AAAA')).toBeNull();
    expect(screen.getByLabelText('Your own passphrase')).toHaveValue('');
  });
});

describe('the audit trail', () => {
  it('can be read for one therapist, where there are several', async () => {
    const { user, bridge } = await openTherapists({ 'practice.auditTrail': () => ({ rows: [] }) });
    await user.click(screen.getByRole('tab', { name: 'Audit trail' }));
    await user.click(await screen.findByRole('combobox', { name: 'Whose entries' }));
    await user.click(await screen.findByRole('option', { name: 'Ben Okafor' }));
    await waitFor(() =>
      expect(bridge.inputsOf('practice.auditTrail')).toEqual([
        { limit: 200 },
        { limit: 200, actorId: benId },
      ]),
    );
  });
});
