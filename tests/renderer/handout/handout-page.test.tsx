import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { firstPrint } from '#domain/practice/practice.ts';
import { clientId, noteId, openPage } from '#tests/renderer/client/open-page.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { refuse } from '#tests/support/fake-bridge.ts';
import { aChoice, given, handoutId } from './offered.ts';
import { address, blocks, suggested, withHandouts } from './with-handouts.ts';

describe('from a signed note to paper', () => {
  it('takes two clicks: make the handout, print', async () => {
    const { user, bridge } = openPage(`/notes/${noteId}`, withHandouts());
    await user.click(await screen.findByRole('link', { name: 'Make handout' }));
    await user.click(await screen.findByRole('button', { name: 'Print' }));
    expect(await screen.findByText('Sent to Front desk.')).toBeVisible();
    expect(bridge.inputsOf('handouts.create')).toEqual([{ noteId, choice: suggested }]);
    expect(bridge.inputsOf('documents.print')).toEqual([
      { document: { kind: 'handout', handoutId }, print: firstPrint },
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
    expect(bridge.inputsOf('documents.print')[0]?.print).toEqual({
      ...firstPrint,
      printer: 'Front desk',
      copies: 2,
    });
  });
});

describe('what is said and typed', () => {
  it('asks for the newest page at once, one at a time', async () => {
    const { user, bridge } = openPage(address, withHandouts());
    await screen.findByText('2 pages');
    let answer: (() => void) | undefined;
    bridge.answer({
      'handouts.preview': () =>
        new Promise((resolve) => {
          answer = () => resolve({ pdf: new Uint8Array(), pages: 3, unprintable: [], overdue: [] });
        }),
    });
    const before = bridge.inputsOf('handouts.preview').length;
    await user.type(screen.getByRole('textbox', { name: 'A few words to the client' }), 'Well done');
    const asked = () => bridge.inputsOf('handouts.preview').slice(before);
    expect(asked().map(({ choice }) => choice.message)).toEqual(['W']);
    answer?.();
    await waitFor(() => expect(asked().map(({ choice }) => choice.message)).toEqual(['W', 'Well done']));
  });

  it('says that a review was due and that the handout says so', async () => {
    openPage(address, withHandouts());
    expect(
      await screen.findByText(
        'The review of “About keep-active” was due on 1 Nov 2028; the handout says so.',
      ),
    ).toBeVisible();
  });

  it('shows the whole page with a key, and its width again', async () => {
    const { user } = openPage(address, withHandouts());
    expect(await screen.findByRole('radio', { name: 'Page width' })).toBeChecked();
    await user.keyboard('{Alt>}z{/Alt}');
    expect(screen.getByRole('radio', { name: 'Whole page' })).toBeChecked();
    await user.keyboard('{Alt>}z{/Alt}');
    expect(screen.getByRole('radio', { name: 'Page width' })).toBeChecked();
  });

  it('says when nothing is chosen but what every handout says', async () => {
    openPage(address, {
      ...withHandouts(),
      'handouts.compose': () => ({ offered: blocks, suggested: aChoice(['get-help']), limitations: [] }),
    });
    expect(await screen.findByText(/^Nothing is chosen yet/)).toBeVisible();
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
  it('lists when and how each was given, and prints it again', async () => {
    const { user, bridge } = openPage(`/clients/${clientId}/handouts`, {
      ...withHandouts(),
      'handouts.list': () => ({ handouts: [given] }),
    });
    expect(await screen.findByText('15 Nov 2026')).toBeVisible();
    expect(screen.getByText(/Español · 2 pages/)).toBeVisible();
    expect(screen.getByText(/sent to Front desk.*2 copies; saved/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Print again' }));
    expect(await screen.findByText('Sent to Front desk.')).toBeVisible();
    expect(bridge.inputsOf('handouts.create')).toHaveLength(0);
  });

  it('says which texts were on it and checks by hand whether it still is what was given', async () => {
    const { user, bridge } = openPage(`/clients/${clientId}/handouts?handout=${handoutId}`, {
      ...withHandouts(),
      'handouts.list': () => ({ handouts: [given] }),
      'handouts.check': () => ({ stored: 'intact', remade: 'same' }),
    });
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(await dialog.findByRole('button', { name: /^Texts and their versions/ }));
    expect(dialog.getByText('The rest of today, version 3')).toBeVisible();
    expect(dialog.getByText('Our room, your wording 2')).toBeVisible();
    expect(dialog.getByText('cdcdcdcdcdcd')).toBeVisible();
    expect(bridge.inputsOf('handouts.check')).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Check' }));
    expect(await dialog.findByText(/It is kept as it was made.*byte for byte/)).toBeVisible();
    bridge.answer({ 'handouts.check': () => ({ stored: 'damaged', remade: 'unknown' }) });
    await user.click(dialog.getByRole('button', { name: 'Check' }));
    expect(await dialog.findByText(/What is kept is not what was made/)).toBeVisible();
  });
});

describe('for everybody', () => {
  it('axe finds nothing in the builder with everything open', async () => {
    const { user } = openPage(address, withHandouts());
    await screen.findByText('2 pages');
    await user.click(screen.getByRole('button', { name: 'Add a text' }));
    await user.click(screen.getByRole('button', { name: /^What limits exercises/ }));
    expect(await violations()).toEqual([]);
  });
});
