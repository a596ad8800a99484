import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { firstPrint, type PrintChoice } from '#domain/practice/practice.ts';
import { emptyPractice } from '#tests/renderer/app/open-window.tsx';
import { clientId, episodeId, oneClient, openPage } from '#tests/renderer/client/open-page.tsx';
import { course } from '#tests/renderer/progress/a-record.ts';
import { violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';

const printers = [
  { name: 'desk', description: 'Front desk', location: '', isDefault: true, state: 'idle' as const },
  { name: 'hall', description: 'Big one', location: 'Hall', isDefault: false, state: 'idle' as const },
  { name: 'cellar', description: '', location: '', isDefault: false, state: 'stopped' as const },
];

/** The progress letter stands for every document with these controls. */
async function openControls(more: FakeHandlers = {}) {
  const page = openPage(`/clients/${clientId}/progress`, {
    ...oneClient(),
    'progress.record': () => course,
    'documents.pdf': () => ({ pdf: new Uint8Array([37, 80, 68, 70]) }),
    'documents.printers': () => ({ printers, isAvailable: true }),
    'documents.printerAbilities': ({ printer }) => ({
      isTwoSided: printer === 'hall',
      isColour: printer === 'hall',
    }),
    'documents.print': () => ({ printer: 'hall' }),
    'documents.open': () => ({}),
    ...more,
  });
  await page.user.click(await screen.findByRole('button', { name: 'Progress letter' }));
  const dialog = await screen.findByRole('dialog', { name: 'Progress letter' });
  const print = within(dialog).getByRole('button', { name: 'Print' });
  await waitFor(() => expect(print).toBeEnabled());
  await page.user.click(within(dialog).getByRole('button', { name: 'Printer and copies' }));
  return { ...page, print };
}

const remembered = (print: PrintChoice, of: 'progress-letter' | 'note'): FakeHandlers => ({
  'practice.get': () => ({ ...emptyPractice['practice.get'](), print, printOf: { [of]: print } }),
});

describe('the printer and how it prints', () => {
  it('are called as people call them, with where they stand', async () => {
    const { user } = await openControls();
    await user.click(await screen.findByRole('combobox', { name: 'Printer' }));
    for (const name of ['Front desk', 'Big one, Hall', 'cellar, paused']) {
      expect(await screen.findByRole('option', { name })).toBeVisible();
    }
  });

  it('offers two sides and grey only where the printer can, and sends what was chosen', async () => {
    const { user, bridge, print } = await openControls();
    await screen.findByRole('combobox', { name: 'Printer' });
    expect(screen.queryByRole('combobox', { name: 'Sides' })).toBeNull();
    expect(screen.queryByRole('checkbox', { name: 'Without colours, in grey' })).toBeNull();
    await user.click(screen.getByRole('combobox', { name: 'Printer' }));
    await user.click(await screen.findByRole('option', { name: 'Big one, Hall' }));
    await user.click(await screen.findByRole('combobox', { name: 'Sides' }));
    await user.click(await screen.findByRole('option', { name: 'Both sides, turned like a book' }));
    await user.click(screen.getByRole('checkbox', { name: 'Without colours, in grey' }));
    expect(await violations(document.body)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Printer and copies' }));
    await user.click(print);
    await screen.findByText('Sent to hall.');
    const told = { printer: 'hall', copies: 1, sides: 'long-edge', isGrey: true };
    expect(bridge.inputsOf('documents.print')[0]?.print).toEqual(told);
  });

  it('begins as this kind of document was printed last', async () => {
    const last: PrintChoice = { printer: 'hall', copies: 3, sides: 'one', isGrey: true };
    const { user, bridge, print } = await openControls(remembered(last, 'progress-letter'));
    await user.click(screen.getByRole('button', { name: 'Printer and copies' }));
    await user.click(print);
    await screen.findByText('Sent to hall.');
    expect(bridge.inputsOf('documents.print')[0]?.print).toEqual(last);
  });

  it('takes of another kind of document only the printer', async () => {
    const last: PrintChoice = { printer: 'hall', copies: 3, sides: 'one', isGrey: true };
    const { user, bridge, print } = await openControls(remembered(last, 'note'));
    await user.click(screen.getByRole('button', { name: 'Printer and copies' }));
    await user.click(print);
    await screen.findByText('Sent to hall.');
    expect(bridge.inputsOf('documents.print')[0]?.print).toEqual({ ...firstPrint, printer: 'hall' });
  });
});

describe('open in viewer', () => {
  it('shows the document in another program and says that the copy goes again', async () => {
    const { user, bridge } = await openControls();
    await user.click(await screen.findByRole('button', { name: 'Open in viewer' }));
    expect(await screen.findByText(/The copy is removed when Backnote locks/)).toBeVisible();
    expect(bridge.inputsOf('documents.open')).toEqual([
      { document: { kind: 'progress-letter', episodeId, audience: 'client' } },
    ]);
  });

  it('says so where no program took it, with saving as the way out', async () => {
    const { user } = await openControls({ 'documents.open': () => refuse('viewer-missing') });
    await user.click(await screen.findByRole('button', { name: 'Open in viewer' }));
    const failure = await screen.findByText('No program on this computer opened the PDF.');
    expect(failure).toBeVisible();
    expect(screen.getAllByRole('button', { name: 'Save as PDF' }).length).toBeGreaterThan(1);
  });

  it('is there where the computer has no printing service', async () => {
    await openControls({ 'documents.printers': () => ({ printers: [], isAvailable: false }) });
    expect(await screen.findByText(/no printing service/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Open in viewer' })).toBeEnabled();
  });
});
