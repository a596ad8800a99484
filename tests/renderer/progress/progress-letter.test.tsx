import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { firstPrint } from '#domain/practice/practice.ts';
import { clientId, episodeId, oneClient, openPage } from '#tests/renderer/client/open-page.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';
import { course } from './a-record.ts';

async function openLetter(more: FakeHandlers = {}) {
  const page = openPage(`/clients/${clientId}/progress`, {
    ...oneClient(),
    'progress.record': () => course,
    'documents.pdf': () => ({ pdf: new Uint8Array([37, 80, 68, 70]) }),
    'documents.print': () => ({ printer: 'Front desk' }),
    'documents.open': () => ({}),
    ...more,
  });
  await page.user.click(await screen.findByRole('button', { name: 'Progress letter' }));
  return { ...page, dialog: await screen.findByRole('dialog', { name: 'Progress letter' }) };
}

const letter = (audience: 'client' | 'physician') => ({
  kind: 'progress-letter' as const,
  episodeId,
  audience,
});

describe('the progress letter', () => {
  it('is for the client unless a physician is chosen, and prints what is shown', async () => {
    const { user, bridge, dialog } = await openLetter();
    await waitFor(() => expect(bridge.inputsOf('documents.pdf')).toEqual([{ document: letter('client') }]));
    await user.click(within(dialog).getByRole('radio', { name: 'For a physician' }));
    await waitFor(() =>
      expect(bridge.inputsOf('documents.pdf').at(-1)).toEqual({ document: letter('physician') }),
    );
    const print = within(dialog).getByRole('button', { name: 'Print' });
    await waitFor(() => expect(print).toBeEnabled());
    await user.click(print);
    expect(await within(dialog).findByText('Sent to Front desk.')).toBeVisible();
    expect(bridge.inputsOf('documents.print')).toEqual([
      { document: letter('physician'), print: firstPrint },
    ]);
    expect(await violations(dialog)).toEqual([]);
  });

  it('says what happened where it cannot be made', async () => {
    const { dialog } = await openLetter({ 'documents.pdf': () => refuse('pdf-not-made') });
    expect(await within(dialog).findByRole('alert')).toBeVisible();
    expect(within(dialog).getByRole('button', { name: 'Save as PDF' })).toBeDisabled();
  });
});
