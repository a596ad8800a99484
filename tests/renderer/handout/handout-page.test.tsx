import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { HandoutChoice } from '#domain/handouts/choice.ts';
import { aDraft, clientId, noteId, oneClient, openPage } from '#tests/renderer/client/open-page.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';
import { treatedNote } from '#tests/support/notes.ts';
import { offered } from './offered.ts';

const address = `/notes/${noteId}/handout`;
const handoutId = '00000000-0000-7000-8000-0000000000b1';

const suggested: HandoutChoice = {
  blockIds: ['rest-today', 'get-help'],
  message: '',
  nextVisitDate: '2026-12-01',
  nextVisitTime: '09:30',
  language: 'en',
  paper: 'a4',
  largePrint: false,
  withMap: false,
};

const signed = aDraft({
  state: 'signed',
  body: treatedNote(),
  signature: {
    therapistId: '00000000-0000-7000-8000-000000000009',
    name: 'Ida Lindqvist',
    credentials: 'LMT',
    signedAt: '2026-11-22T14:05:00.000Z',
    hash: 'ab'.repeat(32),
  },
});

function withHandouts(): FakeHandlers {
  return {
    ...oneClient(),
    'notes.get': () => signed,
    'handouts.compose': () => ({
      offered: [
        offered('rest-today', 'after-session', { reason: 'always' }),
        offered('small-habits', 'self-care'),
        offered('walking', 'exercise', { isWithheld: true }),
        offered('get-help', 'get-help', { isRequired: true, reason: 'required' }),
      ],
      suggested,
    }),
    'handouts.preview': () => ({ pdf: new Uint8Array([37, 80, 68, 70]), pages: 2, unprintable: ['𓀀'] }),
    'handouts.create': () => ({ handoutId, hash: 'cd'.repeat(32), pages: 2 }),
    'documents.print': () => ({ printer: 'Front desk' }),
    'documents.save': () => ({ fileName: 'Handout.pdf' }),
    'documents.printers': () => ({
      printers: [{ name: 'Front desk', isDefault: true, state: 'idle' }],
      isAvailable: true,
    }),
  };
}

describe('from a signed note to paper', () => {
  it('takes two clicks: make the handout, print', async () => {
    const { user, bridge } = openPage(`/notes/${noteId}`, withHandouts());
    await user.click(await screen.findByRole('link', { name: 'Make handout' }));
    await user.click(await screen.findByRole('button', { name: 'Print' }));
    expect(await screen.findByText('Sent to Front desk.')).toBeVisible();
    expect(bridge.inputsOf('handouts.create')).toEqual([{ noteId, choice: suggested }]);
    expect(bridge.inputsOf('documents.print')).toEqual([
      { document: { kind: 'handout', handoutId }, print: { printer: null, copies: 1 } },
    ]);
  });

  it('keeps the handout when the printer refuses, and saves the very same one', async () => {
    const { user, bridge } = openPage(address, {
      ...withHandouts(),
      'documents.print': () => refuse('printer-refused'),
    });
    await user.click(await screen.findByRole('button', { name: 'Print' }));
    expect(await screen.findByText('The printer did not take the job.')).toBeVisible();
    expect(screen.getByText(/The document is kept/)).toBeVisible();
    // jsdom draws no page, so the preview has an alert of its own.
    const [failure] = screen.getAllByRole('alert');
    await user.click(within(failure as HTMLElement).getByRole('button', { name: 'Save as PDF' }));
    expect(await screen.findByText('Saved as Handout.pdf.')).toBeVisible();
    expect(bridge.inputsOf('handouts.create')).toHaveLength(1);
    expect(bridge.inputsOf('documents.save')).toEqual([{ document: { kind: 'handout', handoutId } }]);
  });

  it('says nothing when the therapist closes the dialog', async () => {
    const { user } = openPage(address, { ...withHandouts(), 'documents.save': () => refuse('cancelled') });
    await user.click(await screen.findByRole('button', { name: 'Save as PDF' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Save as PDF' })).toBeEnabled());
    expect(screen.queryByText('Nothing was saved.')).toBeNull();
  });

  it('prints on the chosen printer with the chosen copies', async () => {
    const { user, bridge } = openPage(address, withHandouts());
    await user.click(await screen.findByRole('button', { name: 'Printer and copies' }));
    await user.click(await screen.findByRole('combobox', { name: 'Printer' }));
    await user.click(await screen.findByRole('option', { name: 'Front desk' }));
    const copies = screen.getByRole('textbox', { name: 'Copies' });
    await user.clear(copies);
    await user.type(copies, '2');
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Print' }));
    await screen.findByText('Sent to Front desk.');
    expect(bridge.inputsOf('documents.print')[0]?.print).toEqual({ printer: 'Front desk', copies: 2 });
  });
});

describe('what goes on the handout', () => {
  it('fixes what is required, withholds what a flag forbids and says why', async () => {
    openPage(address, withHandouts());
    const required = await screen.findByRole('checkbox', { name: 'About get-help' });
    expect(required).toBeChecked();
    expect(required).toBeDisabled();
    expect(screen.getByText('Printed on every handout')).toBeVisible();
    const withheld = screen.getByRole('checkbox', { name: 'About walking' });
    expect(withheld).not.toBeChecked();
    expect(withheld).toBeDisabled();
    expect(screen.getByText('Left out: a safety flag is open in this note.')).toBeVisible();
  });

  it('asks for a new preview after a rest, with the words typed and the text added', async () => {
    const { user, bridge } = openPage(address, withHandouts());
    await user.click(await screen.findByRole('checkbox', { name: 'About small-habits' }));
    await user.type(screen.getByRole('textbox', { name: 'A few words to the client' }), 'Well done');
    await waitFor(() => {
      const choice = bridge.inputsOf('handouts.preview').at(-1)?.choice;
      expect([choice?.message, choice?.blockIds]).toEqual([
        'Well done',
        ['rest-today', 'get-help', 'small-habits'],
      ]);
    });
    expect(bridge.inputsOf('handouts.preview').length).toBeLessThan(6);
  });

  it('takes the next visit from the note', async () => {
    openPage(address, withHandouts());
    expect(await screen.findByRole('textbox', { name: 'Next visit' })).toHaveValue('1 Dec 2026');
    expect(screen.getByRole('textbox', { name: 'At' })).toHaveValue('09:30');
  });

  it('keeps a message that is too long in its field and does not print it', async () => {
    const { user } = openPage(address, withHandouts());
    const field = await screen.findByRole('textbox', { name: 'A few words to the client' });
    await user.click(field);
    await user.paste('x'.repeat(2_001));
    expect(await screen.findByText(/These are 2001 characters/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Print' })).toBeDisabled();
    expect(field).toHaveValue('x'.repeat(2_001));
  });

  it('names the characters that no font has', async () => {
    openPage(address, withHandouts());
    expect(await screen.findByText(/No font here has these characters.*𓀀/u)).toBeVisible();
    expect(screen.getByText('2 pages')).toBeVisible();
  });
});

describe('when there is no handout to make', () => {
  it('sends back to a note that is not signed', async () => {
    openPage(address, { ...withHandouts(), 'handouts.compose': () => refuse('note-not-signed') });
    expect(await screen.findByRole('link', { name: 'Open the note' })).toBeVisible();
  });
});

describe('the handouts given', () => {
  const given = {
    id: handoutId,
    clientId,
    noteId,
    sessionDate: '2026-11-15',
    createdAt: '2026-11-15T10:00:00.000Z',
    language: 'en',
    pages: 2,
    blockTitles: ['The rest of today', 'When to get help'],
    hash: 'cd'.repeat(32),
    deliveries: [
      { way: 'printed' as const, at: '2026-11-15T10:01:00.000Z', printer: 'Front desk' },
      { way: 'saved' as const, at: '2026-11-15T10:02:00.000Z', printer: null },
    ],
  };

  it('lists when and how each was given, and prints it again', async () => {
    const { user, bridge } = openPage(`/clients/${clientId}/handouts`, {
      ...withHandouts(),
      'handouts.list': () => ({ handouts: [given] }),
    });
    expect(await screen.findByText('15 Nov 2026')).toBeVisible();
    expect(screen.getByText(/sent to Front desk.*saved/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Print again' }));
    expect(await screen.findByText('Sent to Front desk.')).toBeVisible();
    expect(bridge.inputsOf('handouts.create')).toHaveLength(0);
  });
});

describe('for everybody', () => {
  it('axe finds nothing in the builder', async () => {
    openPage(address, withHandouts());
    await screen.findByText('2 pages');
    expect(await violations()).toEqual([]);
  });
});
