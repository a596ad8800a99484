import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { LetterFields } from '#domain/letters/letter.ts';
import { firstPrint } from '#domain/practice/practice.ts';
import { aDraft, clientId, noteId, oneClient, openPage } from '#tests/renderer/client/open-page.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';

const address = `/notes/${noteId}/letter`;
const letterId = '00000000-0000-7000-8000-0000000000d1';

const proposed: LetterFields = {
  to: 'Emergency department',
  urgency: 'emergency',
  reason: 'Warning signs that need emergency assessment now.',
  found: 'Numbness between the legs',
  done: 'No massage was given in this session.',
  request: 'Please assess this client at once.',
  contact: '555-0100',
};

function withLetters(fields: Partial<LetterFields> = {}, more: FakeHandlers = {}): FakeHandlers {
  return {
    ...oneClient(),
    'notes.get': () => aDraft(),
    'letters.compose': () => ({
      clientId,
      fields: { ...proposed, ...fields },
      emergencyNumber: '112',
      made: [],
    }),
    'letters.preview': () => ({ pdf: new Uint8Array([37, 80, 68, 70]), pages: 1, unprintable: [] }),
    'letters.create': () => ({ letterId, hash: 'cd'.repeat(32), pages: 1 }),
    'documents.print': () => ({ printer: 'Front desk' }),
    'documents.save': () => ({ fileName: 'Referral letter.pdf' }),
    ...more,
  };
}

describe('a referral letter', () => {
  it('prints as it is proposed with one click, and is kept', async () => {
    const { user, bridge } = openPage(address, withLetters());
    await user.click(await screen.findByRole('button', { name: 'Print' }));
    expect(await screen.findByText('Sent to Front desk.')).toBeVisible();
    expect(bridge.inputsOf('letters.create')).toEqual([{ noteId, fields: proposed }]);
    expect(bridge.inputsOf('documents.print')).toEqual([
      { document: { kind: 'letter', letterId }, print: firstPrint },
    ]);
  });

  it('says first to call in an emergency, with the practice’s number, and only then', async () => {
    const { unmount } = openPage(address, withLetters());
    expect(await screen.findByText('Call 112 now.')).toBeVisible();
    unmount();
    openPage(address, withLetters({ urgency: 'routine' }));
    await screen.findByRole('button', { name: 'Print' });
    expect(screen.queryByText('Call 112 now.')).toBeNull();
  });

  it('carries what the therapist changed, and goes back to the proposed words', async () => {
    const { user, bridge } = openPage(address, withLetters());
    const to = await screen.findByRole('textbox', { name: 'To' });
    await user.clear(to);
    await user.type(to, 'Dr Amin');
    await user.click(screen.getByRole('radio', { name: 'Today' }));
    await user.click(screen.getByRole('button', { name: 'Save as PDF' }));
    expect(await screen.findByText('Saved as Referral letter.pdf.')).toBeVisible();
    expect(bridge.inputsOf('letters.create')).toEqual([
      { noteId, fields: { ...proposed, to: 'Dr Amin', urgency: 'same-day' } },
    ]);
    await user.click(screen.getByRole('button', { name: 'Back to the proposed words' }));
    expect(screen.getByRole('textbox', { name: 'To' })).toHaveValue('Emergency department');
  });

  it('tells a text that is too long at its field, keeps it and does not print it', async () => {
    const { user } = openPage(address, withLetters());
    const found = await screen.findByRole('textbox', { name: 'What was reported and seen' });
    await user.click(found);
    await user.paste('x'.repeat(2_001));
    expect(await screen.findByText(/longer than a letter takes/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Print' })).toBeDisabled();
    expect(found).toHaveValue(`${proposed.found}${'x'.repeat(2_001)}`);
  });

  it('keeps the letter when the printer refuses, and prints the very same one', async () => {
    const { user, bridge } = openPage(
      address,
      withLetters({}, { 'documents.print': () => refuse('printer-refused') }),
    );
    await user.click(await screen.findByRole('button', { name: 'Print' }));
    expect(await screen.findByText('The printer did not take the job.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Print' }));
    await screen.findByText('The printer did not take the job.');
    expect(bridge.inputsOf('letters.create')).toHaveLength(1);
  });

  it('lists what was given before from this session', async () => {
    const made = {
      id: letterId,
      clientId,
      noteId,
      sessionDate: '2026-11-22',
      createdAt: '2026-11-22T14:05:00.000Z',
      urgency: 'same-day' as const,
      to: 'Dr Amin',
      author: 'Ida Lindqvist',
      pages: 1,
      hash: 'cd'.repeat(32),
      deliveries: [],
    };
    const { container } = openPage(
      address,
      withLetters(
        {},
        {
          'letters.compose': () => ({ clientId, fields: proposed, emergencyNumber: '', made: [made] }),
        },
      ),
    );
    expect(await screen.findByText('Today, to Dr Amin')).toBeVisible();
    expect(screen.getByText('Call the emergency number now.')).toBeVisible();
    expect(await violations(container)).toEqual([]);
  });

  it('says what happened when the note is gone', async () => {
    openPage(address, withLetters({}, { 'letters.compose': () => refuse('not-found') }));
    expect(await screen.findByRole('alert')).toBeVisible();
  });
});
