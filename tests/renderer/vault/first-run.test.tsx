import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyPractice, openWindow } from '#tests/renderer/app/open-window.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';

const code = 'AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG-HHHH';

function freshComputer(more: FakeHandlers = {}) {
  let isMade = false;
  return openWindow({
    ...emptyPractice,
    'vault.status': () => ({
      open: isMade ? 'practice' : null,
      isHandedOver: false,
      practiceExists: isMade,
      failedAttempts: 0,
      waitMs: 0,
    }),
    'vault.create': () => {
      isMade = true;
      return { recoveryCode: code };
    },
    'documents.printers': () => ({ printers: [], isAvailable: true }),
    ...more,
  });
}

type Window = ReturnType<typeof openWindow>;

async function fillPractice({ user }: Window) {
  await user.type(await screen.findByLabelText('Name of the practice'), 'Quiet Hands');
  await user.type(screen.getByLabelText('Emergency number'), '112');
  await user.click(screen.getByRole('button', { name: 'Continue' }));
}

async function fillTherapist({ user }: Window) {
  await user.type(await screen.findByLabelText('Your name'), 'Ida Lindqvist');
  await user.click(screen.getByRole('button', { name: 'Swedish' }));
  await user.click(screen.getByRole('button', { name: 'Continue' }));
}

async function fillPassphrase({ user }: Window, again = 'meadow copper lantern') {
  await user.type(await screen.findByLabelText('New passphrase'), 'meadow copper lantern');
  await user.type(screen.getByLabelText('The same passphrase again'), again);
  await user.click(screen.getByRole('button', { name: 'Set up the practice' }));
}

describe('first run', () => {
  it('puts the focus into the first field of each step', async () => {
    const window = freshComputer();
    expect(await screen.findByLabelText('Name of the practice')).toHaveFocus();
    await fillPractice(window);
    expect(await screen.findByLabelText('Your name')).toHaveFocus();
    await fillTherapist(window);
    expect(await screen.findByLabelText('New passphrase')).toHaveFocus();
  });

  it('sets number and paper by the country', async () => {
    const { user } = freshComputer();
    await user.click(await screen.findByRole('combobox', { name: 'Where you work' }));
    await user.click(await screen.findByRole('option', { name: 'United Kingdom' }));
    expect(screen.getByLabelText('Emergency number')).toHaveValue('999');
    expect(screen.getByRole('radio', { name: 'A4' })).toBeChecked();
  });

  it('sets up the practice, shows the code, and opens once its last group was typed', async () => {
    const window = freshComputer();
    await fillPractice(window);
    await fillTherapist(window);
    await fillPassphrase(window);

    const sheet = await screen.findByRole('list', { name: 'Recovery code, eight groups' });
    expect(sheet).toHaveTextContent('AAAABBBBCCCCDDDDEEEEFFFFGGGGHHHH');
    expect(window.bridge.inputsOf('vault.create')).toEqual([
      {
        practice: {
          name: 'Quiet Hands',
          phone: '',
          email: '',
          address: '',
          country: 'elsewhere',
          emergencyNumber: '112',
          paper: 'letter',
        },
        therapist: { name: 'Ida Lindqvist', credentials: '', techniques: ['swedish'] },
        passphrase: 'meadow copper lantern',
      },
    ]);

    const field = screen.getByLabelText('Type the last group of the code');
    await window.user.type(field, 'HHHG');
    await window.user.click(screen.getByRole('button', { name: 'I have the code' }));
    expect(screen.getByText(/That is not the last group/)).toBeVisible();

    await window.user.clear(field);
    await window.user.type(field, 'hhhh');
    await window.user.click(screen.getByRole('button', { name: 'I have the code' }));
    expect(await screen.findByRole('heading', { name: 'Today' })).toBeVisible();
  });

  it('asks for the name before it goes on, and keeps every answer on the way back', async () => {
    const window = freshComputer();
    await window.user.click(await screen.findByRole('button', { name: 'Continue' }));
    expect(screen.getByText(/The name is missing/)).toBeVisible();

    await fillPractice(window);
    await window.user.type(await screen.findByLabelText('Credentials'), 'LMT');
    await window.user.click(screen.getByRole('button', { name: 'Back' }));
    expect(await screen.findByLabelText('Name of the practice')).toHaveValue('Quiet Hands');
  });

  it('does not go on with two different passphrases', async () => {
    const window = freshComputer();
    await fillPractice(window);
    await fillTherapist(window);
    await fillPassphrase(window, 'meadow copper lamp');
    expect(await screen.findByText('The two are not the same.')).toBeVisible();
    expect(window.bridge.inputsOf('vault.create')).toEqual([]);
  });

  it('needs the passphrase only once when it is in sight', async () => {
    const window = freshComputer();
    await fillPractice(window);
    await fillTherapist(window);
    await window.user.click(await screen.findByRole('button', { name: 'Show passphrase' }));
    expect(screen.queryByLabelText('The same passphrase again')).toBeNull();
    await window.user.type(screen.getByLabelText('New passphrase'), 'meadow copper lantern');
    await window.user.click(screen.getByRole('button', { name: 'Set up the practice' }));
    expect(await screen.findByRole('heading', { name: 'Your recovery code' })).toBeVisible();
  });

  it('says at the field that a passphrase is too common, and keeps what was typed', async () => {
    const window = freshComputer({ 'vault.create': () => refuse('passphrase-too-common') });
    await fillPractice(window);
    await fillTherapist(window);
    await fillPassphrase(window);
    expect(await screen.findByText(/among the first that anyone would guess/)).toBeVisible();
    expect(screen.getByLabelText('New passphrase')).toHaveValue('meadow copper lantern');
  });

  it('says what happened when the folder cannot be written', async () => {
    const window = freshComputer({
      'vault.create': () => refuse('folder-not-writable', { reference: 'AB-12' }),
    });
    await fillPractice(window);
    await fillTherapist(window);
    await fillPassphrase(window);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('does not allow Backnote to write');
    expect(alert).toHaveTextContent('Reference AB-12');
  });

  it('sends the sheet to the printer and says what went wrong with it', async () => {
    const window = freshComputer({
      'documents.print': () => refuse('printer-refused'),
      'documents.save': () => ({ fileName: 'recovery.pdf' }),
    });
    await fillPractice(window);
    await fillTherapist(window);
    await fillPassphrase(window);
    await window.user.click(await screen.findByRole('button', { name: 'Print sheet' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The printer did not take the job.');
    await window.user.click(screen.getByRole('button', { name: 'Save as PDF' }));
    expect(await screen.findByText(/Saved as recovery.pdf/)).toBeVisible();
    expect(window.bridge.inputsOf('documents.save')).toEqual([
      { document: { kind: 'recovery-sheet', recoveryCode: code } },
    ]);
  });

  it('opens the sample practice instead, marked as such', async () => {
    let isOpen = false;
    const window = freshComputer({
      'vault.status': () => ({
        open: isOpen ? 'sample' : null,
        isHandedOver: false,
        practiceExists: false,
        failedAttempts: 0,
        waitMs: 0,
      }),
      'vault.openSample': () => {
        isOpen = true;
        return { open: 'sample' };
      },
    });
    await window.user.click(await screen.findByRole('button', { name: 'Open the sample practice' }));
    expect(await screen.findByText(/Nothing here is real/)).toBeVisible();
  });

  it('has no axe violations on any of its pages', async () => {
    const window = freshComputer();
    await screen.findByLabelText('Name of the practice');
    expect(await violations()).toEqual([]);
    await fillPractice(window);
    await screen.findByLabelText('Your name');
    expect(await violations()).toEqual([]);
    await fillTherapist(window);
    await screen.findByLabelText('New passphrase');
    expect(await violations()).toEqual([]);
    await fillPassphrase(window);
    await screen.findByRole('heading', { name: 'Your recovery code' });
    await waitFor(async () => expect(await violations()).toEqual([]));
  });
});
