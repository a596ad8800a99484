import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';
import { clientId, oneClient, openPage } from './open-page.tsx';

const aPdf = { pdf: new Uint8Array([37, 80, 68, 70]) };

async function openChart(more: FakeHandlers = {}) {
  const page = openPage(`/clients/${clientId}`, {
    ...oneClient(),
    'documents.pdf': () => aPdf,
    'documents.printers': () => ({ printers: [], isAvailable: true }),
    'documents.save': () => ({ fileName: 'Client chart.pdf' }),
    ...more,
  });
  await page.user.click(await screen.findByRole('button', { name: 'More' }));
  await page.user.click(await screen.findByRole('menuitem', { name: 'Print the chart' }));
  return { ...page, dialog: await screen.findByRole('dialog', { name: 'The client’s chart' }) };
}

describe('the chart of a client', () => {
  it('is made of all sessions with amendments unless one chooses', async () => {
    const { user, bridge, dialog } = await openChart();
    await waitFor(() => expect(bridge.inputsOf('documents.pdf')).toHaveLength(1));
    expect(bridge.inputsOf('documents.pdf')).toEqual([
      { document: { kind: 'chart', clientId, from: null, to: null, withAmendments: true } },
    ]);
    await user.click(within(dialog).getByRole('checkbox', { name: 'With amendments' }));
    await user.type(within(dialog).getByLabelText('From'), '2026-11-01{Tab}');
    await waitFor(() =>
      expect(bridge.inputsOf('documents.pdf').at(-1)).toEqual({
        document: { kind: 'chart', clientId, from: '2026-11-01', to: null, withAmendments: false },
      }),
    );
    await user.click(within(dialog).getByRole('button', { name: 'Save as PDF' }));
    await waitFor(() =>
      expect(bridge.inputsOf('documents.save')).toEqual([
        { document: { kind: 'chart', clientId, from: '2026-11-01', to: null, withAmendments: false } },
      ]),
    );
    expect(await violations(dialog)).toEqual([]);
  });

  it('says so where the last day lies before the first, and prints nothing', async () => {
    const { user, dialog } = await openChart();
    await user.type(within(dialog).getByLabelText('From'), '2026-11-02{Tab}');
    await user.type(within(dialog).getByLabelText('To'), '2026-11-01{Tab}');
    expect(await within(dialog).findByText('The last day lies before the first.')).toBeVisible();
    expect(within(dialog).getByRole('button', { name: 'Save as PDF' })).toBeDisabled();
  });

  it('says what happened where it cannot be made', async () => {
    const { dialog } = await openChart({ 'documents.pdf': () => refuse('pdf-not-made') });
    expect(await within(dialog).findByRole('alert')).toBeVisible();
  });
});
